import type { Stretch } from '../check.ts'
import { COLON_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../scan/words.ts'
import { hasShape, hasSpeechEnd, isOf, marksBefore, textAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, SAYS, VERB } from '../vocabulary/word-kinds.ts'
import { hasOffice } from './tellers.ts'

/** Words at most of an office in a headline, and of a name. */
const OFFICE = 6
const NAME = 3
/** Words of a headline at most: what is longer is a text that lacks its stop. */
const LONGEST = 20
/** Words at least that a headline says. */
const SHORTEST = 3
/** Lines at most that stand above a text. */
const ABOVE = 2
/** What stands behind the last word of a line that does not end as a sentence does. */
const LINE_ENDS = /^[»”"]?[^\S\n]*\n/u
const WITH_CAPITAL = /^\p{Lu}/u

/** «Верьте только проверенному – прокуратура», "Police: trust nobody else": a line above a text that says in its own words what an office says. */
export function isHeadlineOf(facts: SentenceFacts): boolean {
  return (
    isAbove(facts) &&
    (saidInHeadline(facts) !== undefined || begins(facts) || officeAtEnd(facts) !== undefined)
  )
}

/** Whether a sentence is the first line of a text and ends with it, as headlines do. */
export function isFirstLine(facts: SentenceFacts): boolean {
  return facts.n === 0 && facts.to < facts.survey.tokens.start.length && isAbove(facts)
}

/** The words of such a line without the office, or a name that the text below tells in full: "Ospan: | … |", "| … | – mayor". */
export function saidInHeadline(facts: SentenceFacts): Stretch | undefined {
  if (!isAbove(facts)) return undefined
  const { from, to } = facts
  for (let token = from + 1; token < to; token++) {
    const marks = marksBefore(facts, token)
    const label = { from, to: token }
    if (marks & COLON_BEFORE && to - token >= SHORTEST && isLabel(facts, label)) return { from: token, to }
    if (!(marks & (DASH_BEFORE | COLON_BEFORE)) || hasSpeechEnd(facts, token)) continue
    if (token - from >= SHORTEST && isLabel(facts, { from: token, to })) return { from, to: token }
  }
  return undefined
}

/** Where the office begins that alone a headline ends with behind a mark: «За слухи накажут: | полиция», "Some stir up unrest – | Ministry of Justice". */
export function officeAtEnd(facts: SentenceFacts): number | undefined {
  const { from, to } = facts
  if (!isAbove(facts)) return undefined
  for (let token = to - 1; token > Math.max(from, to - OFFICE - 1); token--) {
    if ([VERB, FINITE, SAYS].some((kind) => isOf(facts, token, kind))) return undefined
    if (!(marksBefore(facts, token) & (COLON_BEFORE | DASH_BEFORE))) continue
    // "Some spread panic – ZEC": letters may stand for any body.
    const isLetters = to - token === 1 && hasShape(facts, token, ALL_CAPITALS)
    const isOffice = isLetters || hasOffice(facts, { from: token, to })
    return isOffice && !hasSpeechEnd(facts, token) ? token : undefined
  }
  return undefined
}

/** "Health Ministry warns against rumours": an office before its verb, where verbs stand behind their subject and no case tells it. */
function begins(facts: SentenceFacts): boolean {
  const { from, to } = facts
  if (facts.own.knowledge.language.speech.articles === undefined || to - from > LONGEST) return false
  return hasOffice(facts, { from, to: Math.min(to, from + OFFICE) })
}

function isAbove({ n, to, text, survey: { tokens } }: SentenceFacts): boolean {
  return n < ABOVE && LINE_ENDS.test(text.slice(tokens.end[to - 1], tokens.start[to]))
}

function isLabel(facts: SentenceFacts, label: Stretch): boolean {
  const words = label.to - label.from
  return words <= OFFICE && (hasOffice(facts, label) || (words <= NAME && isToldInFull(facts, label)))
}

/** "Ospan" of a headline, where the text tells of "Ulan Ospan". */
function isToldInFull(facts: SentenceFacts, label: Stretch): boolean {
  for (let token = label.from; token < label.to; token++) if (!hasShape(facts, token, CAPITAL)) return false
  const { text, to, survey } = facts
  const name = textAt(facts, { from: label.to - 1, to: label.to })
  const at = text.indexOf(` ${name}`, survey.tokens.end[to - 1])
  if (at < 0) return false
  const before = text.lastIndexOf(' ', at - 1)
  return WITH_CAPITAL.test(text.slice(Math.max(before, text.lastIndexOf('\n', at)) + 1, at))
}
