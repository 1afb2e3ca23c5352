import type { Element, Trilingual } from '../../law/law.ts'
import { worded } from './words.ts'

/** Elements of an offence as one clause of the pack's own, in Kazakh nouns. At least one is given. */
export function elementsJoined(elements: readonly Element[]): Trilingual {
  return elements
    .map(({ name }) => name)
    .reduce((first, second) => worded('cited.elements-joined', { first, second }))
}
