import type { SentenceView } from '../check.ts'

/** Whether a sentence threatens with the loss of an accreditation, a licence, a post or a place to study, and with no fine or term. */
export function losesStatusOnly(sentence: SentenceView): boolean {
  if (sentence.hits('loses-status').length === 0 || sentence.hits('fined-or-jailed').length > 0) return false
  return sentence.figures().every(({ kind }) => kind !== 'term-of-years')
}
