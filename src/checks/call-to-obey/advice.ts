import type { Move, SentenceView } from '../../reader/check.ts'

/** What makes more than a step of safety of advice: «не пересылайте слухи о мошенниках». */
const OF_SPEECH = ['topic-false-information', 'topic-rally', 'topic-incitement']

/** Words between a call and what it is against. */
const BESIDE = 4

/**
 * «Не поддавайтесь давлению звонящего, положите трубку», "not to tell the code", "visitors of the pool are reminded of the rules": a step
 * against swindlers, a doctor's counsel and the rules of a hall say what is to be done, and why.
 */
export function isAdvice({ sentence, from, to }: Move): boolean {
  if (sparesVictims(sentence)) return true
  // «Посетителей и журналистов призываем воздержаться от публикаций» is no rule of a hall.
  const isEveryday = sentence.hits('everyday-advice').length > 0 && !sentence.near('message', { from, to }, 0)
  if (!isEveryday && !sentence.near('scam-step', { from, to }, BESIDE)) return false
  return OF_SPEECH.every((list) => sentence.hits(list).length === 0)
}

/** "Asks the press not to print the names of the children": a request says whom it spares; a demand is asked about. */
function sparesVictims(sentence: SentenceView): boolean {
  if (sentence.hits('spares-victims').length === 0) return false
  return ['demand', 'warn'].every((list) => sentence.hits(list).length === 0)
}
