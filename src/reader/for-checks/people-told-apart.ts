import type { SentenceView } from '../check.ts'

/** Of so many a sentence only tells what people are. */
const MANY = 3

/** «Кто-то участник, кто-то наблюдатель, а кто-то жертва»: people are told apart, and none of them is accused. */
export function tellsPeopleApart(sentence: SentenceView): boolean {
  return sentence.hits('one-of-many').length >= MANY
}
