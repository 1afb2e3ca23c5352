import { COLON_BEFORE } from '../scan/tokens.ts'
import { JOINER } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Whether a word may join a clause to the one before: «и», «а», "but". */
export function isJoint(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.clauses.joinsUnmarked.test(wordAt(facts, token))
}

/** Whether a word only joins, and is not shortened as in «И. о. директора». */
export function onlyJoins(facts: SentenceFacts, token: number): boolean {
  if (!isOf(facts, token, JOINER)) return false
  return facts.text.charAt(facts.survey.tokens.end[token] as number) !== '.'
}

/** Whether a semicolon stands before a word: what it parts are two thoughts. */
export function isBehindSemicolon(facts: SentenceFacts, token: number): boolean {
  if (token <= facts.from || !(marksBefore(facts, token) & COLON_BEFORE)) return false
  const { start, end } = facts.survey.tokens
  return facts.text.slice(end[token - 1], start[token]).includes(';')
}
