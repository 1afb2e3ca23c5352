import type { Move, SentenceView, View } from '../../reader/check.ts'

/** «Унижение чести и достоинства наказывается …», «ответственность за сведения, порочащие …» names what the law punishes. */
export function namesOffence(view: View, move: Move): boolean {
  return isElement(move.sentence, move.to) || view.speaksFor('threatened-sanction', move) > move.score
}

/** Whether a sentence tells, before its words up to `to`, for what the law makes liable. */
export function isElement(sentence: SentenceView, to = sentence.to): boolean {
  const law = { from: sentence.from, to }
  if (sentence.citations().length > 0 || sentence.hits('called-offence').length > 0) return true
  return sentence.near('liable-for', law, 0)
}
