import { COLON_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { ALL_CAPITALS } from '../scan/words.ts'
import { hasShape, hasSpeechEnd, isOf, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, SAYS, VERB } from '../vocabulary/word-kinds.ts'
import { hasOffice } from './tellers.ts'

/** Words at most of an office in a headline. */
const OFFICE = 6
/** Words of a headline at most: what is longer is a text that lacks its stop. */
const LONGEST = 20
/** Lines at most that stand above a text. */
const ABOVE = 2
/** What stands behind the last word of a line that does not end as a sentence does. */
const LINE_ENDS = /^[»”"]?[^\S\n]*\n/u

/** «Верьте только проверенному – прокуратура», "Police: trust nobody else": a line above a text that says in its own words what an office says. */
export function isHeadlineOf(facts: SentenceFacts): boolean {
  if (!isAbove(facts)) return false
  const { from, to } = facts
  for (let token = from + 1; token < to; token++) {
    const marks = marksBefore(facts, token)
    if (marks & COLON_BEFORE && token - from <= OFFICE && hasOffice(facts, { from, to: token })) return true
    const isTail = marks & DASH_BEFORE && to - token <= OFFICE && !hasSpeechEnd(facts, token)
    if (isTail && hasOffice(facts, { from: token, to })) return true
  }
  return begins(facts) || officeAtEnd(facts) !== undefined
}

/** "Health Ministry warns against rumours": an office before its verb, where verbs stand behind their subject and no case tells it. */
function begins(facts: SentenceFacts): boolean {
  const { from, to } = facts
  if (facts.own.knowledge.language.speech.articles === undefined || to - from > LONGEST) return false
  return hasOffice(facts, { from, to: Math.min(to, from + OFFICE) })
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

function isAbove({ n, to, text, survey: { tokens } }: SentenceFacts): boolean {
  return n < ABOVE && LINE_ENDS.test(text.slice(tokens.end[to - 1], tokens.start[to]))
}
