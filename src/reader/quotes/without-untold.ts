import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import { isJoint } from '../sentence/joints.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { JOINER } from '../vocabulary/word-kinds.ts'

/** Words at least that are quoted. */
const SHORTEST = 3
/** Words at most before the word that asks, behind what joins it («от | кого»), and from there to what says that nobody tells. */
const LEADING = 2
const LONGEST = 10

/** A stretch without what its source leaves open: «группу содержали из-за границы, | но кто именно, не уточнили». */
export function withoutUntold(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { untold } = facts.own.knowledge.language.speech
  if (untold === undefined) return stretch
  const { from, to } = stretch
  for (let token = from + SHORTEST; token <= to && token < facts.to; token++)
    if (marksBefore(facts, token) & COMMA_BEFORE && leavesOpen(facts, token, untold))
      return { from, to: token }
  return stretch
}

function leavesOpen(
  facts: SentenceFacts,
  token: number,
  { asks, not }: { readonly asks: RegExp; readonly not: RegExp },
): boolean {
  const first = isJoint(facts, token) || isOf(facts, token, JOINER) ? token + 1 : token
  let asking = first
  while (asking < facts.to && !asks.test(wordAt(facts, asking))) if (asking++ - first >= LEADING) return false
  const furthest = Math.min(facts.to, asking + LONGEST)
  for (let word = asking + 1; word < furthest; word++)
    if (not.test(`${wordAt(facts, word - 1)} ${wordAt(facts, word)}`)) return true
  return false
}
