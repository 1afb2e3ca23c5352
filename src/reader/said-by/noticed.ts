import type { Stretch } from '../check.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, THAT, VERB } from '../vocabulary/word-kinds.ts'

/** Words at most from the beginning of a sentence to its verb, and between that and what tells how it is with its subject. */
const SUBJECT = 8
const BETWEEN = 3
/** Words at most from "attention" to "drawn". */
const DRAWN = 6

/** "The commission | is deeply concerned about …": the verb by which a house or a person is told to have noticed something, without "that". */
export function verbOfNotice(facts: SentenceFacts): number | undefined {
  const { moods } = facts.own.knowledge.language.speech
  if (moods === undefined) return undefined
  for (let verb = facts.from + 1; verb < Math.min(facts.to - 1, facts.from + SUBJECT); verb++) {
    if (marksBefore(facts, verb) & PARTS) return undefined
    if (!isOf(facts, verb, FINITE) && !isOf(facts, verb, VERB)) continue
    for (let token = verb + 1; token < Math.min(facts.to - 1, verb + 1 + BETWEEN); token++)
      if (moods.test(wordAt(facts, token))) return isOf(facts, token + 1, THAT) ? undefined : verb
    return undefined
  }
  return undefined
}

/** "The attention of | the ministry | has been drawn to …", "| The ministry's | attention was drawn": whose attention that is. */
export function whoseAttention(facts: SentenceFacts): Stretch | undefined {
  const { drawnTo, articles } = facts.own.knowledge.language.speech
  if (drawnTo === undefined) return undefined
  const begin = behindWhen(facts, facts.from, facts.to)
  const first = articles?.includes(wordAt(facts, begin)) ? begin + 1 : begin
  for (let what = first; what < Math.min(facts.to, first + SUBJECT); what++) {
    if (what > first && marksBefore(facts, what) & PARTS) return undefined
    if (!drawnTo.what.test(wordAt(facts, what))) continue
    const comes = wordWithin(facts, first, what, drawnTo.comes)
    if (comes !== undefined) return ownerOfComing(facts, comes, what)
    const furthest = Math.min(facts.to, what + SUBJECT + DRAWN)
    const verb = wordWithin(facts, what + 1, furthest, drawnTo.verb)
    if (verb === undefined) return undefined
    if (what > first) return { from: first, to: what }
    return ownerBehind(facts, what, verb)
  }
  return undefined
}

/** "It has | come | to the attention of | the ministry | that …", "It has come to | the ministry's | attention that …" */
function ownerOfComing(facts: SentenceFacts, comes: number, what: number): Stretch | undefined {
  const { articles } = facts.own.knowledge.language.speech
  if (comes + 2 < what && !articles?.includes(wordAt(facts, what - 1))) return { from: comes + 2, to: what }
  return ownerBehind(facts, what, Math.min(facts.to, what + SUBJECT + SUBJECT))
}

/** "attention of | the ministry" */
function ownerBehind(facts: SentenceFacts, what: number, furthest: number): Stretch | undefined {
  const { articles } = facts.own.knowledge.language.speech
  const from = articles?.includes(wordAt(facts, what + 2)) ? what + 3 : what + 2
  const to = endOfOwner(facts, from, furthest)
  return to > from ? { from, to } : undefined
}

function wordWithin(facts: SentenceFacts, from: number, to: number, words: RegExp): number | undefined {
  for (let token = from; token < to; token++) if (words.test(wordAt(facts, token))) return token
  return undefined
}

function endOfOwner(facts: SentenceFacts, from: number, furthest: number): number {
  let to = from
  while (to < furthest && ![VERB, FINITE, THAT].some((kind) => isOf(facts, to, kind))) to++
  return to
}
