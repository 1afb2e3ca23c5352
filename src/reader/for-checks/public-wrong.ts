import type { SentenceView } from '../check.ts'

/** Who or what makes more than an accident of carelessness. */
const PUBLIC = ['message', 'bloggers', 'crowd-or-rumour', 'careless-in-public']

/** «Халатность владельцев телеграм-каналов», "recklessness … sets people against the state": what is told of media, messages or crowds is no accident. */
export function isPublicWrong(sentence: SentenceView): boolean {
  return PUBLIC.some((list) => sentence.hits(list).length > 0)
}
