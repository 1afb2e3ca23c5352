import { COLON_BEFORE, COMMA_BEFORE } from '../scan/tokens.ts'
import { FINITE, JOINER } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most of the first of two things that one word joins: «и призывы к беспорядкам, | и …». */
const LONGEST_ITEM = 9

/** Whether a word may join a clause to the one before: «и», «а», "but". */
export function isJoint(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.clauses.joinsUnmarked.test(wordAt(facts, token))
}

/** Whether a word only joins, and is not shortened as in «И. о. директора». */
export function onlyJoins(facts: SentenceFacts, token: number): boolean {
  if (!isOf(facts, token, JOINER) || isFirstOfPair(facts, token)) return false
  return facts.text.charAt(facts.survey.tokens.end[token] as number) !== '.'
}

/** «И призывы, и участие влекут …»: a word that comes again behind a comma joins its own to that, and nothing to what stands before it. */
export function isFirstOfPair(facts: SentenceFacts, token: number): boolean {
  const word = wordAt(facts, token)
  const furthest = Math.min(facts.to, token + LONGEST_ITEM)
  for (let again = token + 1; again < furthest; again++) {
    if (marksBefore(facts, again) & COMMA_BEFORE) return wordAt(facts, again) === word
    if (isOf(facts, again, FINITE)) return false
  }
  return false
}

/** Whether a semicolon stands before a word: what it parts are two thoughts. */
export function isBehindSemicolon(facts: SentenceFacts, token: number): boolean {
  if (token <= facts.from || !(marksBefore(facts, token) & COLON_BEFORE)) return false
  const { start, end } = facts.survey.tokens
  return facts.text.slice(end[token - 1], start[token]).includes(';')
}
