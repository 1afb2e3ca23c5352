import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

/** What is blamed stands in what somebody publishes or says: there it can be shown. */
export function isShownInWords(move: Move): boolean {
  // «Шаруалар мал басын асыра көрсетіп, субсидия алып жүр»: what a trade exaggerates for money stands in papers, and in no publication.
  return (!isOfPapers(move.sentence) && isHabit(move)) || blackensOffice(move)
}

/** Whether a trade is accused, or somebody who wants money and of whom no message is told. */
function isOfPapers(sentence: SentenceView): boolean {
  const has = (list: string): boolean => sentence.hits(list).length > 0
  return has('trade') || (has('motive-of-ones-own') && !has('message') && !has('bloggers'))
}

/** «Полицейлерді қаралап», "smear the police": an office has no honour that a court could find insulted. */
function blackensOffice({ sentence, ...at }: Move): boolean {
  return sentence.hits('blackens-office', at).length > 0
}

/** "Some offices prefer sensational rumours", «искажают позицию государства»: no court decides on a habit or a taste. */
function isHabit({ sentence, ...at }: Move): boolean {
  const tastes = sentence.hits('tastes', at)
  if (tastes.length > 0) return !tellsDeed(sentence, tastes)
  return sentence.near('habits', at, 0) && ownTopics(sentence).length === 0
}

/** «Склонны к клевете», "like to | spread rumours" are tastes for what the law punishes; «любят вымогать», «падки на шум | и клевещут» are deeds. */
function tellsDeed(sentence: SentenceView, tastes: readonly Stretch[]): boolean {
  if (sentence.hits('extorts').length > 0) return true
  return sentence
    .hits('does-wrong')
    .some((wrong) => !tastes.some(({ from, to }) => wrong.from <= to && from <= wrong.to))
}
