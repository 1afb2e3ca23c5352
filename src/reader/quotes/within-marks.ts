import type { Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import { COLON_BEFORE, QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import { hasSpeechEnd, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Words of speech at least that can be quoted without who says it. */
const SHORTEST = 2

/**
 * A quote within the marks of a speech of which it holds one mark only: «Сохраняйте спокойствие | », — сказал министр», «жазды: «
 * | Өтірік көп».
 */
export function withinMarks(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  let opened = (marksBefore(facts, from) & QUOTE_OPENS) === 0 ? undefined : from
  for (let token = from + 1; token < to; token++) {
    const marks = marksBefore(facts, token)
    if (marks & QUOTE_CLOSED) {
      if (opened === undefined && token - from >= SHORTEST && isInQuotation(facts, from))
        return { from, to: token }
      opened = undefined
    }
    if (marks & QUOTE_OPENS) opened = token
  }
  if (opened === undefined || opened === from || to - opened < SHORTEST) return { from, to }
  // «Әкім: «…», – деді»: closed by what tells who says it, it is speech as well.
  return marksBefore(facts, opened) & COLON_BEFORE && (!closesAt(facts, to) || hasSpeechEnd(facts, to))
    ? { from: opened, to }
    : { from, to }
}

/** A mark that only closes, as in "in a post on X”, he urged …", parts no speech from its frame. */
function isInQuotation(facts: SentenceFacts, from: number): boolean {
  return quotationAround(facts.survey.tokens, from) !== undefined
}

function closesAt(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & QUOTE_CLOSED) !== 0
}
