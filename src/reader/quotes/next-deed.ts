import type { Stretch } from '../check.ts'
import { isOf, marksBefore, PARTS } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'
import { COMPLEMENT, INFINITIVE, OPENER, SAYS } from '../vocabulary/word-kinds.ts'

/** Verbs of telling others what they are to do, or what will be. */
const TELLS = 'tells-ahead'
/** Words of a told clause at most that are looked at. */
const LONGEST = 40

/**
 * The part of some words that a stretch lies in, where their speaker does another thing behind what is told: "she warned that liars
 * would be jailed | and opened the bridge". What is told is still to come, and a verb of what was done cannot join it.
 * @param kept words of which the stretch keeps some, where there are any
 */
export function besideNextDeed(
  facts: SentenceFacts,
  bounds: Stretch,
  stretch: Stretch,
  kept: readonly Stretch[],
): Stretch {
  const parting = [
    ...facts
      .listHits('next-deed', bounds)
      .filter((deed) => hasObject(facts, deed) && isBehindTold(facts, deed, TELLS)),
    ...facts.listHits('next-told', bounds).filter((said) => isBehindTold(facts, said, 'we-tell')),
  ]
  for (const deed of parting) {
    if (deed.from <= bounds.from) continue
    const [told, next] = [
      { from: bounds.from, to: deed.from },
      { from: deed.from + 1, to: bounds.to },
    ]
    const isTold = stretch.from < told.to && (kept.length === 0 || meetsAny(told, kept))
    return isTold ? told : next
  }
  return bounds
}

/** Whether somebody does a deed to something, and nobody to whom it is done is told of: "arrested and handed over | to the police". */
function hasObject(facts: SentenceFacts, { to }: Stretch): boolean {
  return to < facts.to && !(marksBefore(facts, to) & PARTS) && !facts.beginsAt('no-object', to)
}

/** Whether words stand behind a told clause of what is to come, which begins with a verb of telling. */
function isBehindTold(facts: SentenceFacts, { from }: Stretch, tells: string): boolean {
  const furthest = Math.max(facts.from, from - LONGEST)
  let isAhead = false
  for (let token = from - 1; token >= furthest; token--) {
    if (facts.beginsAt(tells, token) || (tells === TELLS && isOf(facts, token, SAYS))) return isAhead
    isAhead ||= isOf(facts, token, INFINITIVE) || facts.beginsAt('ahead', token)
    if (!isAhead && (isOf(facts, token, COMPLEMENT) || isOf(facts, token, OPENER))) return false
  }
  return false
}
