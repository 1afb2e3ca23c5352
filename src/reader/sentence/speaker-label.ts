import { COLON_BEFORE, DASH_BEFORE, PARAGRAPH_STARTS } from '../scan/tokens.ts'
import { marksBefore } from './clauses.ts'
import { endsLine, startsLine } from './lines.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most that tell who speaks: «Министр внутренних дел:», and where they stand alone on their line. */
const LONGEST = 5
const LONGEST_ALONE = 3

/** What is known of a sentence by its number. */
export type FactsOf = (n: number) => SentenceFacts

/** Whether a sentence begins a paragraph. */
function isParagraph(facts: SentenceFacts): boolean {
  return (marksBefore(facts, facts.from) & PARAGRAPH_STARTS) !== 0
}

/** Whether somebody else may begin to speak, by a label or by a dash. */
function beginsTurn(facts: SentenceFacts): boolean {
  if (!startsLine(facts)) return false
  return (marksBefore(facts, facts.from) & DASH_BEFORE) !== 0 || speakerEnd(facts) !== undefined
}

/**
 * The sentence with which what stands behind a label ends: with its paragraph, or where somebody else begins to speak.
 * @param words first word behind the label of the sentence
 */
export function turnEnd(facts: SentenceFacts, words: number, factsOf: FactsOf): number {
  const { sentenceCount } = facts.survey.tokens
  let to = facts.n + 1
  // A label that stands alone may be a paragraph of its own.
  if (words >= facts.to && to < sentenceCount && !beginsTurn(factsOf(to))) to++
  while (to < sentenceCount && !isParagraph(factsOf(to)) && !beginsTurn(factsOf(to))) to++
  return to
}

/** The first word behind a few that begin a line and end in a colon, or that are all of the line. */
export function speakerEnd(facts: SentenceFacts): number | undefined {
  const { from, to } = facts
  if (!startsLine(facts)) return undefined
  for (let behind = from + 1; behind <= Math.min(to - 1, from + LONGEST); behind++) {
    if (marksBefore(facts, behind) & COLON_BEFORE) return behind
    if (endsLine(facts, behind)) return behind - from <= LONGEST_ALONE ? behind : undefined
  }
  const isAlone = to - from <= LONGEST_ALONE && endsLine(facts, to) && !isStopped(facts)
  return isAlone ? to : undefined
}

/** Whether a sentence ends with a stop, not with its line. */
function isStopped({ to, text, survey: { tokens } }: SentenceFacts): boolean {
  return /[.!?…]/u.test(text.slice(tokens.end[to - 1], tokens.start[to]))
}
