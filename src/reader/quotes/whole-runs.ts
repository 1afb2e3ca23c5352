import type { Stretch } from '../check.ts'
import { clauseEnd } from '../sentence/clause-bounds.ts'
import { isLeading, isOf } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import {
  COMPLEMENT,
  COORDINATOR,
  INFINITIVE,
  STRESS,
  THAT,
  VERB,
  WANTS_MORE,
} from '../vocabulary/word-kinds.ts'
import { withLastVerb } from './last-verbs.ts'
import { determines, isParted, nounEnd, predicateEnd, runEnd, withParticle } from './run-ends.ts'

/** Words at most between a single word and the run that it is shown with. */
const BETWEEN = 3
/** Words at most of a clause that a run opens. */
const SHORT_CLAUSE = 8
/** Words of a noun. */
const LONGEST_NOUN = 2
/** Auxiliaries before a lone verb. */
const AUXILIARIES = 3

/**
 * Runs of words as people read them: none breaks off in «под», "and not" or before the noun that its last word describes, and of
 * single words those alone stay beside longer runs that tell of the check's matter.
 * @param tells whether a run holds a phrase of the check's matter
 */
export function wholeRuns(
  facts: SentenceFacts,
  within: Stretch,
  runs: readonly Stretch[],
  tells: (run: Stretch) => boolean,
): readonly Stretch[] {
  const whole = joined(facts, runs).map((run) => wholeRun(facts, within, run))
  const hasLong = whole.some((run) => !isLone(run))
  const shown = hasLong ? whole.filter((run) => !isLone(run) || tells(run)) : whole
  const { verbsLast } = facts.own.knowledge.language.clauses
  const phrases = shown.map((run) => {
    if (verbsLast) return withLastVerb(facts, within, run)
    return isLone(run) ? phraseOf(facts, within, run, hasLong) : run
  })
  return merged(facts, phrases)
}

/** Single words with the run beside them, where few words part the two: "certain groups | intend to | loot". */
function joined(facts: SentenceFacts, runs: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = []
  for (const run of runs) {
    const before = apart.at(-1)
    const isOne = before && (isLone(before) || isLone(run) || onlyLeads(facts, before.to, run.from))
    if (before && isOne && isNear(facts, before.to, run.from))
      apart[apart.length - 1] = { from: before.from, to: run.to }
    else apart.push(run)
  }
  return apart
}

function isNear(facts: SentenceFacts, from: number, to: number): boolean {
  if (to - from > BETWEEN) return false
  for (let token = from; token <= to; token++) if (isParted(facts, token)) return false
  return true
}

/** "False news | against any | institution": whether all words between two runs lead to the second. */
function onlyLeads(facts: SentenceFacts, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (!isLeading(facts, token)) return false
  return true
}

function isLone({ from, to }: Stretch): boolean {
  return to - from === 1
}

function wholeRun(facts: SentenceFacts, within: Stretch, run: Stretch): Stretch {
  const from = startOf(facts, within, run)
  const last = run.to - 1
  if (isOf(facts, last, COORDINATOR) || isJoined(facts, { from, to: last }))
    return trimmed(facts, { from, to: run.to })
  if (last > from && (isOf(facts, last, COMPLEMENT) || opensOnly(facts, last)))
    return withComplement(facts, within, { from, to: run.to })
  const to = runEnd(facts, within, { from, to: run.to })
  return to > run.to ? { from, to } : trimmed(facts, { from, to: run.to })
}

/** "Warned that | anyone who …": whether a clause is opened, and no more of it is told than of whom it will tell. */
function opensOnly(facts: SentenceFacts, last: number): boolean {
  return isOf(facts, last - 1, THAT) && isOf(facts, last, WANTS_MORE)
}

/** "Warn against publishing what | they hear": a run with the short clause that it opens, or without its opening. */
function withComplement(facts: SentenceFacts, within: Stretch, { from, to }: Stretch): Stretch {
  const end = clauseEnd(facts, to - 1, SHORT_CLAUSE)
  if (end > to && end <= within.to) return { from, to: end }
  let opening = to - 1
  while (opening > from + 1 && !isOf(facts, opening, COMPLEMENT)) opening--
  return trimmed(facts, { from, to: opening })
}

/**
 * Where a run begins: with the preposition that all begins with, and behind the end of another phrase that "and" joins a new one to, "give
 * in to provocations and | not to take part".
 */
function startOf(facts: SentenceFacts, within: Stretch, { from, to }: Stretch): number {
  if (from === within.from || isLone({ from, to }) || !isLeading(facts, from - 1) || isParted(facts, from))
    return from
  const isBroken = from + 3 < to && isOf(facts, from + 1, COORDINATOR) && isLeading(facts, from + 2)
  if (isBroken) return from + 2
  if (from - 1 === within.from) return from - 1
  return subjectEnd(facts, { from, to }) ?? from
}

/** "Complaints that divert officers from | serious crime | have gone up": the noun of a preposition is no subject of the verb behind it. */
function subjectEnd(facts: SentenceFacts, { from, to }: Stretch): number | undefined {
  if (determines(facts, from - 1) || isOf(facts, from - 1, INFINITIVE)) return undefined
  for (let at = from; at < to - 1 && at - from <= LONGEST_NOUN && !isLeading(facts, at); at++)
    if (at > from && isOf(facts, at, VERB)) return at
  return undefined
}

/** Whether a run ends in a coordinator and words that only lead: "provocations | and | not". */
function isJoined(facts: SentenceFacts, { from, to }: Stretch): boolean {
  let last = to
  while (last > from && isLeading(facts, last)) last--
  return last > from && last < to && isOf(facts, last, COORDINATOR)
}

/** A run without the words at its end that lead to what it does not show. */
function trimmed(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  let end = to
  while (end > from && (isLeading(facts, end - 1) || isOf(facts, end - 1, COORDINATOR))) end--
  return end === from ? { from, to } : { from, to: end }
}

/** A single word with its auxiliaries, "would be | blocked", and with its noun, "use | the official channels". */
function phraseOf(facts: SentenceFacts, within: Stretch, { from, to }: Stretch, isBeside: boolean): Stretch {
  let first = from
  while (first > within.from && from - first < AUXILIARIES && !isParted(facts, first)) {
    if (!isOf(facts, first - 1, VERB)) break
    first--
  }
  // Beside a longer run, what a preposition leads to is of little weight.
  const isObject = !isLeading(facts, to) || determines(facts, to) || isOf(facts, from, STRESS)
  const end = isBeside && !isObject ? to : nounEnd(facts, within, to)
  const last = end > to || isBeside ? end : predicateEnd(facts, within, to)
  return { from: first, to: withParticle(facts, within, last) }
}

/** Runs that grew into each other as one. */
function merged(facts: SentenceFacts, runs: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = []
  for (const run of runs) {
    const before = apart.at(-1)
    const meets = before && (run.from < before.to || (run.from === before.to && !isParted(facts, run.from)))
    if (meets)
      apart[apart.length - 1] = { from: Math.min(before.from, run.from), to: Math.max(before.to, run.to) }
    else apart.push(run)
  }
  return apart
}
