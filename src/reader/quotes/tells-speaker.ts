import { QUOTE_CLOSED } from '../scan/tokens.ts'
import { hasSpeechEnd, isOf, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { SAYS } from '../vocabulary/word-kinds.ts'
import { holdsFrame } from './frames.ts'
import { tellsBefore } from './telling.ts'

/** Words behind somebody's words in which the verb stands that tells who says them: "”, the head of the department | said". */
const BEHIND = 9

/** Whether a sentence tells who says what it quotes or retells. */
export function tellsSpeaker(facts: SentenceFacts): boolean {
  return tellsBehindMarks(facts) || tellsBefore(facts, facts) || holdsFrame(facts, facts)
}

function tellsBehindMarks(facts: SentenceFacts): boolean {
  for (let token = facts.from + 1; token < facts.to; token++) {
    if (!(marksBefore(facts, token) & QUOTE_CLOSED) && !hasSpeechEnd(facts, token)) continue
    const furthest = Math.min(facts.to, token + BEHIND)
    for (let verb = token; verb < furthest; verb++) if (isOf(facts, verb, SAYS)) return true
  }
  return false
}
