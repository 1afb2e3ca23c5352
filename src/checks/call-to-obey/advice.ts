import type { SentenceView } from '../../reader/check.ts'

/** What makes more than a step of safety of advice: «не пересылайте слухи о мошенниках». */
const OF_SPEECH = ['topic-false-information', 'topic-rally', 'topic-incitement']

/**
 * «Не поддавайтесь давлению звонящего, положите трубку», "visitors of the pool are reminded of the rules": a step against swindlers, a
 * doctor's counsel and the rules of a hall say what is to be done, and why.
 */
export function isAdvice(sentence: SentenceView): boolean {
  if (['scam-step', 'everyday-advice'].every((list) => sentence.hits(list).length === 0)) return false
  return OF_SPEECH.every((list) => sentence.hits(list).length === 0)
}
