import { CLAUSE_BEFORE, COMMA_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, PAST, SAYS, VERB } from '../vocabulary/word-kinds.ts'

/** Words of such a label at most, and behind a dash at least. */
const LONGEST = 7
const SPOKEN = 3

/**
 * Records write who speaks before a dash, or as a sentence of its own before a stop: «Перов А. И. – | Расходы растут», «Министр. | Расходы
 * растут»: one past the words that may tell it.
 * @param next the sentence behind, where there is one
 */
export function endOfLabel(facts: SentenceFacts, next: SentenceFacts | undefined): number | undefined {
  if (!startsLine(facts)) return undefined
  const end = dashBehind(facts)
  if (end !== undefined) return end
  const { from, to } = facts
  if (to - from > LONGEST || facts.isQuestion || next === undefined || startsLine(next)) return undefined
  return isLabel(facts, to) ? to : undefined
}

/** «Министр. | …», and not «Актау. | …» or «ОТВЕТ. | …»: whether such a label tells by itself who speaks. */
export function tellsWho(facts: SentenceFacts, to: number): boolean {
  return (
    to - facts.from > 1 ||
    facts.own.knowledge.language.offices.holder?.test(wordAt(facts, facts.from)) === true
  )
}

/** The dash behind which a capital begins what is said: «Перов – министр» only tells of him. */
function dashBehind(facts: SentenceFacts): number | undefined {
  const { from, to } = facts
  for (let token = from + 1; token < Math.min(to - SPOKEN, from + LONGEST + 1); token++) {
    const marks = marksBefore(facts, token)
    if (marks === 0) continue
    if ((marks & CLAUSE_BEFORE) !== DASH_BEFORE) return undefined
    const { holder } = facts.own.knowledge.language.offices
    const begins = hasShape(facts, token, CAPITAL | ALL_CAPITALS) && !holder?.test(wordAt(facts, token))
    return begins && isLabel(facts, token) && isSaid(facts, token) ? token : undefined
  }
  return undefined
}

/** «Перов – Герой Труда»: what is said does something. */
function isSaid(facts: SentenceFacts, from: number): boolean {
  for (let token = from; token < facts.to; token++)
    if ([VERB, FINITE, PAST].some((kind) => isOf(facts, token, kind))) return true
  return false
}

function isLabel(facts: SentenceFacts, to: number): boolean {
  for (let token = facts.from; token < to; token++) {
    if (isOf(facts, token, VERB) || isOf(facts, token, SAYS)) return false
    if (token > facts.from && marksBefore(facts, token) & CLAUSE_BEFORE & ~COMMA_BEFORE) return false
  }
  return true
}
