import { quotationAround } from '../facts/quotation.ts'
import { DASH_BEFORE } from '../scan/tokens.ts'
import { hasSpeechEnd, isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'
import { FINITE } from '../vocabulary/word-kinds.ts'

/** Whether "I" or "we" stands outside of marks, and of what a dash begins or parts from who says it. */
export function saysWe(facts: SentenceFacts): boolean {
  const { from, to, quoted, survey } = facts
  const { ofSpeaker } = facts.own.knowledge.language.speech
  const { own } = facts.own.knowledge.language.predicates
  if (marksBefore(facts, from) & DASH_BEFORE) return false
  let isOwned = false
  for (let token = from; token < to; token++) {
    if (hasSpeechEnd(facts, token)) return false
    if (isOwned) continue
    const word = wordAt(facts, token)
    const isFirst =
      ofSpeaker?.subject?.test(word) === true ||
      (isOf(facts, token, FINITE) && (own ?? ofSpeaker?.verb)?.test(word) === true)
    isOwned = isFirst && !meetsAny({ from: token, to: token + 1 }, quoted)
  }
  return isOwned && quotationAround(survey.tokens, from) === undefined
}
