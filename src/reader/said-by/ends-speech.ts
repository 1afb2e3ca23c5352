import { COMMA_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** «…, — сказал министр»: whether a comma and a dash part what is said from who says it. */
export function endsSpeech(facts: SentenceFacts): boolean {
  return endOfSpeech(facts) !== undefined
}

/** The first word behind that comma and dash. */
export function endOfSpeech(facts: SentenceFacts): number | undefined {
  const ends = COMMA_BEFORE | DASH_BEFORE
  for (let token = facts.from + 1; token < facts.to; token++)
    if ((marksBefore(facts, token) & ends) === ends) return token
  return undefined
}
