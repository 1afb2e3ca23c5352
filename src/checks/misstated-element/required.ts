import { capitalised } from '../../law/first-letter.ts'
import type { Norm, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { elementsJoined } from '../../reader/cited/elements.ts'
import { worded } from '../../reader/cited/words.ts'

/**
 * What each article requires, in one sentence; elements of an offence are clauses in the pack, and in Kazakh nouns.
 * @param norms with an element at least each
 */
export function requiredBy(norms: readonly Norm[]): Trilingual {
  const each = norms.map(({ label, elements }) =>
    worded('cited.requires', {
      article: label,
      elements: elementsJoined(elements),
    }),
  )
  return inEach((tag) => capitalised(each.map((said) => said[tag]).join('; ')))
}
