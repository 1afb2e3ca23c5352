import type { SentenceView } from '../../reader/check.ts'

/**
 * «Унижение чести и достоинства наказывается …», «ответственность за сведения, порочащие …»: whether a sentence tells, before its words
 * up to `to`, for what the law makes liable.
 */
export function isElement(sentence: SentenceView, to = sentence.to): boolean {
  const law = { from: sentence.from, to }
  if (sentence.citations().length > 0 || sentence.hits('called-offence').length > 0) return true
  return sentence.near('liable-for', law, 0)
}
