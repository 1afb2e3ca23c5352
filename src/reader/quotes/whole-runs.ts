import type { Stretch } from '../check.ts'
import { CLAUSE_BEFORE } from '../scan/tokens.ts'
import { describes, isLeading, isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COORDINATOR, FINITE, OPENER, SAYS, VERB } from '../vocabulary/word-kinds.ts'
import { withLastVerb } from './last-verbs.ts'

/** Words before a noun at most that a run takes in with it: "of | the | most dangerous | rumours". */
const BEFORE_NOUN = 4
/** Words at most between a single word and the run that it is shown with. */
const BETWEEN = 3
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
    if (before && (isLone(before) || isLone(run)) && isNear(facts, before.to, run.from))
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

function isLone({ from, to }: Stretch): boolean {
  return to - from === 1
}

function wholeRun(facts: SentenceFacts, within: Stretch, run: Stretch): Stretch {
  const from = startOf(facts, within, run)
  const last = run.to - 1
  if (isOf(facts, last, COORDINATOR) || isJoined(facts, { from, to: last }))
    return trimmed(facts, { from, to: run.to })
  const to = wantsMore(facts, last, run.to) ? nounEnd(facts, within, run.to) : run.to
  return to > run.to ? { from, to } : trimmed(facts, { from, to: run.to })
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
  return from - 1 === within.from ? from - 1 : from
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
  const { determiners } = facts.own.knowledge.language.clauses
  let first = from
  while (first > within.from && from - first < AUXILIARIES && !isParted(facts, first)) {
    if (!isOf(facts, first - 1, VERB)) break
    first--
  }
  // Beside a longer run, what a preposition leads to is of little weight.
  const isObject = !isLeading(facts, to) || determiners?.test(wordAt(facts, to)) === true
  const end = isBeside && !isObject ? to : nounEnd(facts, within, to)
  return { from: first, to: end > to || isBeside ? end : predicateEnd(facts, within, to) }
}

/** Where the verb ends whose subject a single word is: "teenagers | are being drawn". */
function predicateEnd(facts: SentenceFacts, within: Stretch, at: number): number {
  let verb = at
  while (
    verb < within.to &&
    !isParted(facts, verb) &&
    (isOf(facts, verb, VERB) || (verb > at && describes(facts, verb)))
  )
    verb++
  if (verb === at || verb >= within.to || isParted(facts, verb)) return verb
  return isOf(facts, verb - 1, VERB) && mayBeNoun(facts, verb) ? verb + 1 : verb
}

/** Where the noun ends that some words lead to; their own place where none stands there. */
function nounEnd(facts: SentenceFacts, within: Stretch, at: number): number {
  let noun = at
  while (noun < within.to && noun - at < BEFORE_NOUN && !isParted(facts, noun)) {
    // "Unverified | and untrue | posts".
    const isPair = isOf(facts, noun, COORDINATOR) && leadsOn(facts, noun - 1) && leadsOn(facts, noun + 1)
    if (!isPair && !leadsOn(facts, noun)) break
    noun++
  }
  if (noun >= within.to || isParted(facts, noun) || !mayBeNoun(facts, noun)) return at
  return noun + 1
}

/** Whether a word may be what others lead to: neither an auxiliary nor a word that opens or joins. */
function mayBeNoun(facts: SentenceFacts, token: number): boolean {
  return (
    !isLeading(facts, token) &&
    ![VERB, FINITE, OPENER, COORDINATOR, SAYS].some((kind) => isOf(facts, token, kind))
  )
}

/** Whether a run breaks off: behind "of", or before the noun or the verb of its last word, "deliberately | provoke", "a great | number". */
function wantsMore(facts: SentenceFacts, last: number, behind: number): boolean {
  const { clauses, predicates, speech } = facts.own.knowledge.language
  if (isLeading(facts, last) || predicates.seeks?.test(wordAt(facts, last))) return true
  const isObject = clauses.determiners?.test(wordAt(facts, behind))
  if (isLeading(facts, behind) && !isObject) return false
  return (
    leadsOn(facts, last) ||
    clauses.adverbs?.test(wordAt(facts, last)) === true ||
    speech.articles?.includes(wordAt(facts, last - 1)) === true
  )
}

function leadsOn(facts: SentenceFacts, token: number): boolean {
  return isLeading(facts, token) || describes(facts, token)
}

function isParted(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & CLAUSE_BEFORE) !== 0
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
