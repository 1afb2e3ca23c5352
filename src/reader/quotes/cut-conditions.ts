import type { Stretch } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { clauseEnd } from '../sentence/clause-bounds.ts'
import { isOf, marksBefore, PARTS, standsAt, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { CONDITION_BEFORE, CONDITION_BEHIND, FINITE, OPENER, STRESS, TURN } from '../vocabulary/word-kinds.ts'

/** Words that a quote grows by at most, so that it keeps its condition. */
const LONGEST = 24
/** Words before a condition that only stress it: «только если», "but only if". */
const STRESSED = 2
/** A condition before a dash has so many words; «если коротко –» is none. */
const SHORTEST = 3

/**
 * A stretch with the condition that it hangs on, before it or behind it: «Если вы публикуете слухи, | ждите наказания»,
 * «статья применяется, | только если лицо знало о ложности». Without it, the quote would say something else.
 */
export function withConditions(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  const start = conditionStart(facts, from)
  const end = conditionEnd(facts, from, to)
  return start === from && end === to ? stretch : { from: start, to: end }
}

/** A stretch with the condition behind it that it hangs on: «портал закроют, | если он не удалит ролики». */
export function withConditionBehind(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  return to < facts.to && marksBefore(facts, to) & COMMA_BEFORE
    ? { from, to: conditionEnd(facts, from, to) }
    : { from, to }
}

/** Where the condition before a stretch begins, or its own first word. */
function conditionStart(facts: SentenceFacts, from: number): number {
  const { conditionEnds } = facts.own.knowledge.language.clauses
  const furthest = Math.max(facts.from, from - LONGEST)
  const isAside = isBehindAside(facts, from)
  const isLast = endsCondition(facts, from, conditionEnds)
  let found = from
  for (let start = from - 1; start >= furthest; start--) {
    const isFirst = start === facts.from
    const parted = marksBefore(facts, start + 1) & (COLON_BEFORE | DASH_BEFORE)
    if (parted && (start + 1 < from || parted & COLON_BEFORE || from - facts.from < SHORTEST)) return found
    const opens =
      isFirst ||
      (marksBefore(facts, start) & (COLON_BEFORE | DASH_BEFORE)) !== 0 ||
      isOf(facts, start - 1, OPENER)
    if (opens && beginsCondition(facts, start, CONDITION_BEFORE)) found = start
    if (isFirst && (isLast || isAside)) return start
  }
  return found
}

/** Whether a stretch begins behind a condition that its end tells, or within one: «Сот … деп | таныса ғана, автор жауапқа тартылады». */
function endsCondition(facts: SentenceFacts, from: number, ends: RegExp | undefined): boolean {
  if (ends === undefined || from <= facts.from) return false
  const furthest = Math.min(facts.to - 1, from + LONGEST)
  let mark = from
  while (mark < furthest && !(marksBefore(facts, mark) & PARTS)) mark++
  if (!(marksBefore(facts, mark) & COMMA_BEFORE)) return false
  const last = mark - 1
  return ends.test(wordAt(facts, last > facts.from && isOf(facts, last, STRESS) ? last - 1 : last))
}

/** Whether a condition between commas stands right before a stretch, or at its head: "Under article 174, where …, | the penalty is …". */
function isBehindAside(facts: SentenceFacts, from: number): boolean {
  if (from <= facts.from || !(marksBefore(facts, from) & COMMA_BEFORE)) return false
  if (beginsCondition(facts, from, CONDITION_BEFORE)) return true
  if (isOf(facts, from, OPENER)) return false
  const furthest = Math.max(facts.from, from - LONGEST)
  for (let start = from - 1; start > furthest; start--)
    if (marksBefore(facts, start) & PARTS)
      return (
        (marksBefore(facts, start) & COMMA_BEFORE) !== 0 && beginsCondition(facts, start, CONDITION_BEFORE)
      )
  return false
}

/** Where the condition behind a stretch ends, or its own end. */
function conditionEnd(facts: SentenceFacts, from: number, to: number): number {
  if (to >= facts.to) return to
  if (!beginsCondition(facts, to, CONDITION_BEHIND))
    return isWithinCondition(facts, from, to) ? clauseEnd(facts, to) : to
  const furthest = Math.min(facts.to, to + LONGEST)
  let mark = to
  for (let end = to + 1; end <= furthest; end++) {
    if (end === facts.to || marksBefore(facts, end) & COLON_BEFORE) return end
    if (!(marksBefore(facts, end) & PARTS)) continue
    if (isOf(facts, end, TURN)) return end
    mark = end
  }
  return mark
}

/** Whether a stretch ends in the midst of a condition: «… тартылады, егер сот мәліметті жалған | деп таныса». */
function isWithinCondition(facts: SentenceFacts, from: number, to: number): boolean {
  if (marksBefore(facts, to) & PARTS) return false
  const furthest = Math.max(from, to - LONGEST)
  for (let start = to - 1; start > furthest; start--)
    if (marksBefore(facts, start) & PARTS) return beginsCondition(facts, start, CONDITION_BEHIND)
  return false
}

/** Whether a condition begins at a token, or behind words that only stress it. */
function beginsCondition(facts: SentenceFacts, token: number, kind: ConditionKind): boolean {
  for (let first = token; first <= token + STRESSED && first < facts.to; first++) {
    if (isOf(facts, first, kind) && isCondition(facts, first, kind)) return true
    if (kind === CONDITION_BEFORE && isOfNoPast(facts, first)) return true
    if (!isOf(facts, first, STRESS)) return false
  }
  return false
}

/** "When facts are twisted, | we will …" is a condition, and "when the flood came, | we …" tells of a day. */
function isOfNoPast(facts: SentenceFacts, token: number): boolean {
  const { ofNoPast } = facts.own.knowledge.language.clauses.conditions
  if (ofNoPast?.opens.test(wordAt(facts, token)) !== true) return false
  const furthest = Math.min(facts.to, token + LONGEST)
  for (let verb = token + 1; verb < furthest && !(marksBefore(facts, verb) & PARTS); verb++)
    if (isOf(facts, verb, FINITE)) return !ofNoPast.past.test(wordAt(facts, verb))
  return false
}

type ConditionKind = typeof CONDITION_BEFORE | typeof CONDITION_BEHIND

function isCondition(facts: SentenceFacts, token: number, kind: ConditionKind): boolean {
  const { before, behind } = facts.own.knowledge.language.clauses.conditions
  return (kind === CONDITION_BEFORE ? before : behind).some((phrase) =>
    standsAt(facts, token, phrase.split(' ')),
  )
}
