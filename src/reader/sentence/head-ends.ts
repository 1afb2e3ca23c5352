import { ENDS_HEAD } from '../vocabulary/word-kinds.ts'
import { isOf, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Whether words for a source end with a word: «полицияның айтуынша |», «оның сөзіне қарағанда |». */
export function endsHead(facts: SentenceFacts, token: number): boolean {
  return isOf(facts, token, ENDS_HEAD) || isLed(facts, token)
}

/**
 * One past the last of the words before some place that a source is told by, where they end with it: «оның сөзіне | қарағанда», «департамент
 * берген | мәліметке сүйенсек».
 */
export function endOfSource(facts: SentenceFacts, to: number): number | undefined {
  if (!isLed(facts, to - 1)) return isOf(facts, to - 1, ENDS_HEAD) ? to : undefined
  const { headLed } = facts.own.knowledge.language.speech
  return to - 3 > facts.from && headLed?.given.test(wordAt(facts, to - 3)) === true ? to - 2 : to - 1
}

/** «сөзіне | қарағанда», and not «былтырға | қарағанда» */
function isLed(facts: SentenceFacts, token: number): boolean {
  const { headLed } = facts.own.knowledge.language.speech
  if (headLed === undefined || token - 1 <= facts.from) return false
  return headLed.last.test(wordAt(facts, token)) && headLed.noun.test(wordAt(facts, token - 1))
}
