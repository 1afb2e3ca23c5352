import { QUOTE_CLOSED } from '../scan/tokens.ts'
import { hasSpeechEnd, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { holdsFrame } from './frames.ts'
import { saysBehind } from './says-behind.ts'
import { tellsBefore } from './telling.ts'

/** Whether a sentence tells who says what it quotes or retells. */
export function tellsSpeaker(facts: SentenceFacts): boolean {
  return tellsBehindMarks(facts) || tellsBefore(facts, facts) || holdsFrame(facts, facts)
}

function tellsBehindMarks(facts: SentenceFacts): boolean {
  return saysBehind(
    facts,
    (token) => (marksBefore(facts, token) & QUOTE_CLOSED) !== 0 || hasSpeechEnd(facts, token),
  )
}
