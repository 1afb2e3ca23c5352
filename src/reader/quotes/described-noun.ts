import type { Stretch } from '../check.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COMPLEMENT, FINITE, OPENER, PAST, RELATIVE, SAYS } from '../vocabulary/word-kinds.ts'
import { mayBePreposition } from './preposition.ts'

/** Words at most before a pronoun that describe its noun, and between the pronoun and the first word of a stretch. */
const LONGEST_NOUN = 8
const LONGEST_BEGUN = 5

/** Where the noun begins of which the clause around a first word tells more, and a verb behind it: "| gangs that control the port were …". */
export function describedNoun(
  facts: SentenceFacts,
  { from, to }: Stretch,
  earliest: number,
): number | undefined {
  if (from <= earliest || facts.own.knowledge.language.clauses.verbsLast) return undefined
  const furthest = Math.max(earliest + 1, from - LONGEST_BEGUN)
  for (let opener = from; opener >= furthest; opener--) {
    if (isOf(facts, opener, COMPLEMENT))
      return tellsMore(facts, opener) && isToldBehind(facts, { from, to })
        ? nounStart(facts, opener, earliest)
        : undefined
    if (marksBefore(facts, opener) & PARTS) return undefined
  }
  return undefined
}

/** Whether more main verbs stand in a stretch than its clauses have that tell more: one of these may be no known verb. */
function isToldBehind(facts: SentenceFacts, { from, to }: Stretch): boolean {
  let verbs = isOf(facts, from, FINITE) ? -1 : 0
  for (let token = from; token < to; token++) {
    if (isOf(facts, token, FINITE)) verbs++
    if (token > from && isOf(facts, token, COMPLEMENT)) verbs--
  }
  return verbs > 0
}

/** Where a noun before a pronoun begins with all that describes it. */
function nounStart(facts: SentenceFacts, pronoun: number, earliest: number): number | undefined {
  const { determiners } = facts.own.knowledge.language.clauses
  const furthest = Math.max(earliest, pronoun - LONGEST_NOUN)
  for (let start = pronoun - 1; start >= furthest; start--) {
    // «Публикации, за | которыми …»: what stands between a mark and the pronoun governs it.
    const governs = start === pronoun - 1 && !(marksBefore(facts, pronoun) & PARTS)
    if (start === earliest || (marksBefore(facts, start) & PARTS && !governs)) return start
    if (isOf(facts, start - 1, SAYS) || isOf(facts, start - 1, OPENER)) return start
    // "They should ask | which …": what stands behind a main verb there is no noun.
    if (isOf(facts, start - 1, FINITE)) return start === pronoun - 1 ? undefined : start
    if (determiners?.test(wordAt(facts, start)) && !mayBePreposition(facts, start - 1)) return start
  }
  return undefined
}

/** Whether a pronoun tells more of the noun before it, and not what somebody says. */
function tellsMore(facts: SentenceFacts, pronoun: number): boolean {
  if (isOf(facts, pronoun, RELATIVE)) return true
  if (marksBefore(facts, pronoun) & PARTS) return false
  const before = pronoun - 1
  return !isOf(facts, before, SAYS) && !isOf(facts, before, FINITE) && !isOf(facts, before, PAST)
}
