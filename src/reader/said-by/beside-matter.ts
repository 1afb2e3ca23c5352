import { mayBePreposition } from '../quotes/preposition.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import { isRelative } from '../sentence/said-behind-verb.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Words at most from what begins such a clause to its verb. */
const LONGEST = 16

/** Whether a word begins what only tells more of a person, a place or a time: «…, | куда он попросил обратиться». */
export function tellsMore(facts: SentenceFacts, token: number): boolean {
  const { relativePlaces } = facts.own.knowledge.language.clauses
  return isRelative(facts, token) || relativePlaces?.test(wordAt(facts, token)) === true
}

/**
 * "He said that …, | about which the mayor has also spoken", "…, | as the mayor said": whether a verb of saying stands in a clause that only adds
 * who else said it to what somebody says before.
 */
export function addsOther(facts: SentenceFacts, from: number, verb: number): boolean {
  const { speech, clauses } = facts.own.knowledge.language
  if (clauses.verbsLast || from === facts.from) return false
  const isBehindComma = (token: number): boolean => (marksBefore(facts, token) & COMMA_BEFORE) !== 0
  const isSo = speech.articles !== undefined && speech.so?.test(wordAt(facts, from)) === true
  if (isBehindComma(from) && (isSo || tellsMore(facts, from))) return true
  for (let token = verb - 1; token > Math.max(facts.from, verb - LONGEST); token--) {
    if (clauses.relativeForms?.test(wordAt(facts, token)))
      return mayBePreposition(facts, token - 1) || isBehindComma(token) || isBehindComma(token - 1)
    if (marksBefore(facts, token) & PARTS) return false
  }
  return false
}
