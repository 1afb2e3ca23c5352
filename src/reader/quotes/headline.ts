import { COLON_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { hasSpeechEnd, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { hasOffice } from './tellers.ts'

/** Words at most of an office in a headline. */
const OFFICE = 6
/** Lines at most that stand above a text. */
const ABOVE = 2
/** What stands behind the last word of a line that does not end as a sentence does. */
const LINE_ENDS = /^[»”"]?[^\S\n]*\n/u

/** «Верьте только проверенному – прокуратура», "Police: trust nobody else": a line above a text that says in its own words what an office says. */
export function isHeadlineOf(facts: SentenceFacts): boolean {
  const { n, from, to, text, survey } = facts
  if (n >= ABOVE || !LINE_ENDS.test(text.slice(survey.tokens.end[to - 1], survey.tokens.start[to])))
    return false
  for (let token = from + 1; token < to; token++) {
    const marks = marksBefore(facts, token)
    if (marks & COLON_BEFORE && token - from <= OFFICE && hasOffice(facts, { from, to: token })) return true
    const isTail = marks & DASH_BEFORE && to - token <= OFFICE && !hasSpeechEnd(facts, token)
    if (isTail && hasOffice(facts, { from: token, to })) return true
  }
  return false
}
