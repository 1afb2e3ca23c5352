import type { Stretch } from '../check.ts'
import { isOf, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COORDINATOR, SAYS } from '../vocabulary/word-kinds.ts'
import { withoutTie } from './ties.ts'

/** Words at most between who tells something and what is called so besides. */
const LONGEST = 30

/**
 * "The agency said that | the lists are invented and called them a threat": whoever said the one calls it the other, and a quote of both
 * begins with whom: no words stand between two verbs of one subject.
 */
export function fromTeller(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  if (facts.own.knowledge.language.speech.callsBesides === undefined || from === facts.from) return stretch
  const furthest = Math.min(to - 1, from + LONGEST)
  for (let token = from; token < furthest; token++)
    if (isOf(facts, token - 1, COORDINATOR) && callsIt(facts, token)) {
      const begin = tellerStart(facts, from)
      return begin === undefined ? stretch : withoutTie(facts, { from: begin, to }, true)
    }
  return stretch
}

function callsIt(facts: SentenceFacts, token: number): boolean {
  const { callsBesides } = facts.own.knowledge.language.speech
  return callsBesides?.test(`${wordAt(facts, token)} ${wordAt(facts, token + 1)}`) === true
}

/** Where the sentence, or the speech quoted in it, begins in which somebody says what a quote begins with. */
function tellerStart(facts: SentenceFacts, from: number): number | undefined {
  const begin = facts.speeches.find((speech) => speech.from < from && from < speech.to)?.from ?? facts.from
  if (from - begin > LONGEST) return undefined
  for (let token = begin; token < from; token++) if (isOf(facts, token, SAYS)) return begin
  return undefined
}
