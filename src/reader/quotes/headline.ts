import type { Stretch } from '../check.ts'
import { COLON_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { hasShape, hasSpeechEnd, marksBefore, textAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { hasOffice } from './tellers.ts'

/** Words at most of an office in a headline, and of a name. */
const OFFICE = 6
const NAME = 3
/** Words at least that a headline says. */
const SHORTEST = 3
/** Lines at most that stand above a text. */
const ABOVE = 2
/** What stands behind the last word of a line that does not end as a sentence does. */
const LINE_ENDS = /^[»”"]?[^\S\n]*\n/u
const WITH_CAPITAL = /^\p{Lu}/u

/** «Верьте только проверенному – прокуратура», "Police: trust nobody else": a line above a text that says in its own words what an office says. */
export function isHeadlineOf(facts: SentenceFacts): boolean {
  return saidInHeadline(facts) !== undefined
}

/** Whether a sentence is the first line of a text and ends with it, as headlines do. */
export function isFirstLine(facts: SentenceFacts): boolean {
  const { n, to, text, survey } = facts
  if (n > 0 || to >= survey.tokens.start.length) return false
  return LINE_ENDS.test(text.slice(survey.tokens.end[to - 1], survey.tokens.start[to]))
}

/** The words of such a line without the office, or a name that the text below tells in full: "Ospan: | … |", "| … | – mayor". */
export function saidInHeadline(facts: SentenceFacts): Stretch | undefined {
  const { n, from, to, text, survey } = facts
  if (n >= ABOVE || !LINE_ENDS.test(text.slice(survey.tokens.end[to - 1], survey.tokens.start[to])))
    return undefined
  for (let token = from + 1; token < to; token++) {
    const marks = marksBefore(facts, token)
    const label = { from, to: token }
    if (marks & COLON_BEFORE && to - token >= SHORTEST && isLabel(facts, label)) return { from: token, to }
    if (!(marks & (DASH_BEFORE | COLON_BEFORE)) || hasSpeechEnd(facts, token)) continue
    if (token - from >= SHORTEST && isLabel(facts, { from: token, to })) return { from, to: token }
  }
  return undefined
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
