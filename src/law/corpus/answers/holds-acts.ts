import type { Day, Law } from '../../law.ts'
import type { TextLanguage } from '../act.ts'
import type { KeyOfAct } from '../act-keys.ts'
import type { Corpus } from '../corpus.ts'

/** Days and languages that are kept. */
const MOST_KEPT = 100

/**
 * Tells whether a corpus holds in a language, on a day, every act that the pack knows as in force then. A corpus of a few acts
 * answers for these alone: that they lack an expression says nothing of the law.
 */
export function holdsActsOf(
  law: Pick<Law, 'acts'>,
  corpus: Corpus,
  keyOf: KeyOfAct,
): (language: TextLanguage, on: Day) => boolean {
  const known = new Map<string, boolean>()

  return (language, on) => {
    const asked = `${on} ${language}`
    const before = known.get(asked)
    if (before !== undefined) return before
    if (known.size >= MOST_KEPT) known.clear()
    const answer = holdsAll(language, on)
    known.set(asked, answer)
    return answer
  }

  function holdsAll(language: TextLanguage, on: Day): boolean {
    const held = new Set(corpus.acts(on, language).map(({ key }) => key))
    return law.acts(on).every(({ id }) => {
      const key = keyOf(id, on)
      return key !== undefined && held.has(key)
    })
  }
}
