import type { Stretch } from './check.ts'
import type { ClauseLook } from './clause-look.ts'
import { marksBefore, matches, PARTS, sourceHeadAt, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence.ts'
import { meet } from './stretch.ts'
import { COMMA_BEFORE } from './tokens.ts'

/** Words at most that tell who says what follows, or what was said. */
const LONGEST_HEAD = 14
const LONGEST_TAIL = 9
/** Words at least of what was said. */
const SHORTEST = 3

/**
 * A quote without the words that only tell who said it: «Полицейские напоминают, что | …», "…, | the ministry added". They stay
 * where they are what is asked about.
 * @param kept words of which the quote keeps some, where there are any
 */
export function withoutAttribution(
  facts: SentenceFacts,
  look: ClauseLook,
  stretch: Stretch,
  kept: readonly Stretch[],
): Stretch {
  const from = headEnd(facts, look, stretch)
  const begins = keepsAny(from, stretch.to) ? from : stretch.from
  const to = tailStart(facts, look, { from: begins, to: stretch.to })
  return { from: begins, to: keepsAny(begins, to) ? to : stretch.to }

  function keepsAny(from: number, to: number): boolean {
    return kept.length === 0 || kept.some((run) => meet(run, { from, to }))
  }
}

/** Where what was said begins behind who said it, or the first word. */
function headEnd(facts: SentenceFacts, look: ClauseLook, { from, to }: Stretch): number {
  const { speech } = facts.own.knowledge.language
  let isHead: boolean | undefined
  const furthest = Math.min(to - SHORTEST, from + LONGEST_HEAD)
  let says = false
  for (let token = from; token <= furthest; token++) {
    const isParted = token > from && (marksBefore(facts, token) & COMMA_BEFORE) !== 0
    if (isParted) isHead ??= sourceHeadAt(facts, from) !== undefined
    const isHeadEnd = isParted && (isHead || (speech.headEnds && matches(facts, token - 1, speech.headEnds)))
    if (isHeadEnd && look.isTold(token, to)) return token
    if (says && speech.that.includes(wordAt(facts, token)))
      return look.isTold(token + 1, to) ? token + 1 : from
    if (isParted && isHead) return from
    says = matches(facts, token, speech.says)
  }
  return from
}

/** Where the words begin that tell who said what stands before them, or the end. */
function tailStart(facts: SentenceFacts, look: ClauseLook, { from, to }: Stretch): number {
  const { speech, predicates, clauses } = facts.own.knowledge.language
  const { verbsLast } = clauses
  const furthest = Math.max(from + SHORTEST, to - LONGEST_TAIL)
  let says = false
  for (let token = to - 1; token >= furthest; token--) {
    if (predicates.complements.includes(wordAt(facts, token))) return to
    const isSaying = matches(facts, token, speech.says)
    says ||= isSaying && (!verbsLast || matches(facts, token, predicates.finite))
    const parts = marksBefore(facts, token) & PARTS
    const tells = verbsLast ? isSaying && matches(facts, token - 1, predicates.finite) : parts
    if (tells && says) return look.isTold(from, token) ? token : to
    if (parts && !verbsLast) return to
  }
  return to
}
