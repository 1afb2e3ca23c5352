import type { SentenceView } from '../check.ts'

/** Words of a sentence in which a pronoun tells whom it is about. */
const HEAD = 2

/** Whether a sentence goes on about those of the one before: "They film …", «Олар …». */
export function isOfThey(sentence: SentenceView): boolean {
  return sentence.hits('told-as-they').some(({ from }) => from < sentence.from + HEAD)
}
