import type { Corpus } from '../../law/corpus/corpus.ts'
import { languagesOn } from '../../law/corpus/languages-on.ts'
import type { Day } from '../../law/law.ts'
import { Problem } from '../../problem.ts'

/** That an act has no text on a day: none at all, or none in the languages asked. */
export function notInForce(corpus: Corpus, act: string, on: Day): Problem {
  const languages = languagesOn(corpus, act, on)
  return languages.length === 0
    ? new Problem('law-act-not-in-force', 'input', { act, on })
    : new Problem('law-act-in-other-language', 'input', { act, on, languages: languages.join(', ') })
}
