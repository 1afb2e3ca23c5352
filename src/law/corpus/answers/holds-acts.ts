import type { Day, Law } from '../../law.ts'
import { keptAnswers } from '../../once.ts'
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
  return keptAnswers(
    MOST_KEPT,
    (language, on) => `${on} ${language}`,
    (language, on) => {
      const held = new Set(corpus.acts(on, language).map(({ key }) => key))
      return law.acts(on).every(({ id }) => {
        const key = keyOf(id, on)
        return key !== undefined && held.has(key)
      })
    },
  )
}
