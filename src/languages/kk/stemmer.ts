import type { Analysis } from './analysis.ts'
import { nounAnalyses } from './nouns.ts'
import { denied, infinitive, verbAnalyses } from './verbs.ts'

const LONGEST = 40

/** Every reading of a folded Kazakh word, the word itself first. */
export function analyses(word: string): readonly Analysis[] {
  if (word.length < 3 || word.length > LONGEST) return [{ stem: word, verb: false, letters: 0, doubt: 0 }]
  const found: Analysis[] = []
  for (const one of [...nounAnalyses(word), ...verbAnalyses(word)]) {
    const affirmed = one.verb || !one.stem.endsWith('у') ? undefined : denied(one.stem.slice(0, -1))
    if (affirmed === undefined) found.push(one)
    else {
      found.push({ ...one, affirmed: infinitive(affirmed) })
      found.push({ stem: infinitive(affirmed), verb: true, letters: one.letters + 2, doubt: one.doubt + 3 })
    }
    if (one.letters > 0 && /[кпрс]ті$/u.test(one.stem))
      found.push({ ...one, stem: one.stem.slice(0, -1), letters: one.letters + 1, doubt: one.doubt + 1 })
  }
  return found
}
