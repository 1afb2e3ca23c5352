import { COLON_BEFORE, DASH_BEFORE, PARAGRAPH_STARTS } from '../scan/tokens.ts'
import { tellsOnlyWho } from './asker-label.ts'
import { marksBefore, wordAt } from './clauses.ts'
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
  if (!startsLine(facts)) return isAnswerInLine(facts) || officeEnd(facts) !== undefined
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

/** «Вопрос: Люди боятся. | Ответ: | …»: what is answered on the line of the question. */
export function isAnswerInLine(facts: SentenceFacts): boolean {
  const { label } = facts
  return label?.is === 'fact-label' && label.isByDash !== true && !startsLine(facts)
}

/** The same of an office alone that begins a sentence within a line: «Ведущий: Правда ли это? | Министр культуры Надеждина: | …». */
export function officeEnd(facts: SentenceFacts): number | undefined {
  const { from, to } = facts
  for (let behind = from + 1; behind <= Math.min(to - 1, from + LONGEST); behind++) {
    if (!(marksBefore(facts, behind) & COLON_BEFORE)) continue
    const label = { from, to: behind }
    const offices = facts.toldBy.officials
      .filter((office) => office.from >= from && office.to <= behind)
      .map((office) => ({ from: office.from, to: endOfBody(facts, office.to, behind) }))
    return offices.length > 0 && tellsOnlyWho(facts, label, offices) ? behind : undefined
  }
  return undefined
}

/** Behind the words that tell of which body an office is: «аким | области». */
function endOfBody(facts: SentenceFacts, from: number, furthest: number): number {
  const { ofBody } = facts.own.knowledge.language.speech
  let to = from
  while (to < furthest && ofBody?.test(wordAt(facts, to))) to++
  return to
}

/** Whether a sentence ends with a stop, not with its line. */
function isStopped({ to, text, survey: { tokens } }: SentenceFacts): boolean {
  return /[.!?…]/u.test(text.slice(tokens.end[to - 1], tokens.start[to]))
}
