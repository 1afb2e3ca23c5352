import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore } from '../sentence/clauses.ts'
import { closesTold, isFramed, isHearsay } from '../sentence/framed.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { THAT, TURN } from '../vocabulary/word-kinds.ts'

/** Words behind "but" at least that are a clause, whether its verb is known or not. */
const SHORTEST = 5
/** Words at the head of a span in which a frame may have been cut: "did | not rule out that". */
const FRAME = 4

/** A stretch from "but" on, if it begins in what is denied or supposed before that: "we do not say that all are | , but some …". */
export function behindFramed(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  if (from > facts.from && isOf(facts, from - 1, THAT) && isFramed(facts, from - 1))
    for (let token = from + 1; token <= to - SHORTEST; token++)
      if (isBehindTurn(facts, token)) return { from: token, to }
  return { from, to }
}

/** Whether a word stands behind a comma and "but". */
export function isBehindTurn(facts: SentenceFacts, token: number): boolean {
  if (token - 1 <= facts.from || !isOf(facts, token - 1, TURN)) return false
  return (marksBefore(facts, token - 1) & COMMA_BEFORE) !== 0
}

/**
 * A span of these clauses with the words before its «что» that deny it, suppose it or give it as others' thought, where the clauses
 * have them: "to those who say that | the police are corrupt …".
 */
export function withFrame(facts: SentenceFacts, span: Stretch, clauses: Stretch): Stretch {
  if (span.from <= clauses.from) return span
  // «Су жібердік деп | жүргендер бар»: what is told stands before «деп».
  if (tellsOfCases(facts, span.from) || closesTold(facts, span.from - 1) || isHearsay(facts, span.from))
    return { from: clauses.from, to: span.to }
  const furthest = Math.min(span.to, span.from + FRAME)
  for (let that = Math.max(span.from - 1, clauses.from + 1); that < furthest; that++)
    if (isOf(facts, that, THAT)) return isFramed(facts, that) ? { from: clauses.from, to: span.to } : span
  return span
}

/** Whether a clause that begins with a word tells what the cases before it are of: «растет число случаев, | когда школьников …». */
export function tellsOfCases(facts: SentenceFacts, token: number): boolean {
  return facts.listHits('cases-when', { from: token, to: token + 1 }).some(({ from }) => from < token)
}
