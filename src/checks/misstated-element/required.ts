import { capitalised } from '../../law/first-letter.ts'
import type { Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { elementsJoined, type Required } from '../../reader/cited/elements.ts'
import { worded } from '../../reader/cited/words.ts'

/** What each article requires, in one sentence; elements of an offence are clauses in the pack, and in Kazakh nouns. */
export function requiredBy(required: readonly Required[]): Trilingual {
  const each = required.map(({ label, elements }) =>
    worded('cited.requires', { article: label, elements: elementsJoined(elements) }),
  )
  return inEach((tag) => capitalised(each.map((said) => said[tag]).join('; ')))
}
