import type { Stretch } from '../check.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, SAYS, THAT, VERB } from '../vocabulary/word-kinds.ts'
import { mayBePreposition } from './preposition.ts'

/** Words between a verb of saying and what is said: "said | clear on Sunday |", "| out | that". */
const LONGEST = 5
/** Words before those in which the verb stands. */
const BEFORE = 4
/** Words that are left at least. */
const SHORTEST = 3

/** A span that begins in the midst of what leads to it: "said | on Monday that lies will be punished" begins behind "that". */
export function behindLead(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  const { verbsLast } = facts.own.knowledge.language.clauses
  if (verbsLast || from === facts.from || marksBefore(facts, from) & PARTS) return stretch
  // "said | websites that copy ours …": a noun begins what is said; "assures | everyone that …" tells whom it is said to.
  if (!mayBePreposition(facts, from) && !isToldTo(facts, from)) return stretch
  const furthest = Math.min(from + LONGEST, to - SHORTEST - 1)
  for (let that = from + 1; that <= furthest; that++) {
    if (!isOf(facts, that, THAT)) {
      // "not to gossip, | adding that": what stands before the mark is said too.
      if (marksBefore(facts, that) & PARTS) return stretch
      continue
    }
    // "on groups that | spread lies": the clause tells of what stands before it.
    if (isOf(facts, that + 1, FINITE) || isOf(facts, that + 1, VERB)) return stretch
    return tells(facts, from) ? { from: that + 1, to } : stretch
  }
  return stretch
}

/** Whether a verb before a word takes whom something is said to, and not what is said. */
function isToldTo(facts: SentenceFacts, from: number): boolean {
  const { tells: told, saysClause } = facts.own.knowledge.language.speech
  const verb = wordAt(facts, from - 1)
  return (isOf(facts, from - 1, SAYS) || told?.test(verb) === true) && saysClause?.test(verb) !== true
}

function tells(facts: SentenceFacts, from: number): boolean {
  const told = facts.own.knowledge.language.speech.tells
  const first = Math.max(facts.from, from - BEFORE)
  for (let token = from - 1; token >= first; token--) {
    // "said that | pages that copy our seal …"
    if (isOf(facts, token, THAT)) return false
    if (isOf(facts, token, SAYS) || told?.test(wordAt(facts, token))) return true
  }
  return false
}
