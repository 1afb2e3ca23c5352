import { BRACKET_BEFORE, COMMA_BEFORE } from '../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../scan/words.ts'
import { COORDINATOR, FINITE, SAYS } from '../vocabulary/word-kinds.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words of a subject at most. */
const LONGEST = 14

/**
 * One past the name or the office that a clause begins with, and a name that commas stand around: "The Revenue Guard of Freedonia | wishes",
 * "The harbours minister, Ann Lee, | finds". Where cases tell a subject it may stand anywhere, and none is looked for.
 */
export function endOfSubject(facts: SentenceFacts, from: number, end: number): number | undefined {
  if (facts.own.knowledge.language.speech.articles === undefined) return undefined
  const first = isArticle(facts, from) ? from + 1 : from
  const to = endOfNoun(facts, first, Math.min(end, from + LONGEST))
  if (to === first || to >= end) return undefined
  const behind = behindLetters(facts, to)
  if (!(marksBefore(facts, behind) & PARTS)) return behind
  if (!(marksBefore(facts, behind) & COMMA_BEFORE)) return undefined
  const apposed = isArticle(facts, behind) ? behind + 1 : behind
  const last = endOfNoun(facts, apposed, Math.min(end, apposed + LONGEST))
  return last > apposed && last < end && marksBefore(facts, last) & COMMA_BEFORE ? last : undefined
}

function isArticle(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.articles?.includes(wordAt(facts, token)) === true
}

/** "Media Board | (MB) | wishes" */
function behindLetters(facts: SentenceFacts, token: number): number {
  if (!(marksBefore(facts, token) & BRACKET_BEFORE)) return token
  return facts.brackets.find(({ from }) => from === token)?.to ?? token
}

function endOfNoun(facts: SentenceFacts, from: number, end: number): number {
  let to = from
  while (to < end && (to === from || !(marksBefore(facts, to) & (PARTS | BRACKET_BEFORE)))) {
    if (isNoun(facts, to)) to++
    else if (leadsOn(facts, to) && to + 1 < end && isNoun(facts, to + 1)) to += 2
    else if (leadsOn(facts, to) && isArticle(facts, to + 1) && to + 2 < end && isNoun(facts, to + 2)) to += 3
    else break
  }
  return to
}

/** "Board | for | Roads", "Fire | and | Rescue" */
function leadsOn(facts: SentenceFacts, token: number): boolean {
  return (
    isOf(facts, token, COORDINATOR) ||
    facts.own.knowledge.language.offices.leads?.test(wordAt(facts, token)) === true
  )
}

/** A word in capitals, or one of an office or a house. */
function isNoun(facts: SentenceFacts, token: number): boolean {
  if (isOf(facts, token, SAYS) || isOf(facts, token, FINITE)) return false
  if (hasShape(facts, token, CAPITAL | ALL_CAPITALS)) return true
  const { offices } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  return [
    offices.holder,
    offices.ofMany,
    offices.ofKind,
    offices.ofAnyHouse,
    offices.described,
    offices.lesser,
  ].some((kind) => kind?.test(word))
}
