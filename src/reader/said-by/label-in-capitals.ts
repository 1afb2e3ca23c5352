import type { Stretch } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE, QUOTE_OPENS } from '../scan/tokens.ts'
import { ALL_CAPITALS } from '../scan/words.ts'
import { hasShape, marksBefore, PARTS, textAt, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Words of a full name, and of the office behind it at most. */
const FULL = 2
const NAME = 3
const OFFICE = 12
/** Letters of a word at least by which capitals are those of a name, and not short for a body. */
const SHORTEST = 3

/**
 * «ИВАН ПЕРОВ – НАЧАЛЬНИК ПОРТА | «…»», "ANN LEE, MAYOR OF ASHFORD: | “…”": the name with which a line begins that tells who is quoted behind
 * it, as names are written elsewhere.
 */
export function nameInCapitals(facts: SentenceFacts, quotation: Stretch): string | undefined {
  if (!(marksBefore(facts, quotation.from) & QUOTE_OPENS)) return undefined
  const end = endOfName(facts)
  if (end === undefined || !(marksBefore(facts, end) & (DASH_BEFORE | COMMA_BEFORE))) return undefined
  const { holder } = facts.own.knowledge.language.offices
  let isOffice = false
  for (let token = end; token < quotation.from; token++) {
    const marks = token > end ? marksBefore(facts, token) : 0
    if (marks & PARTS || token - end > OFFICE) return undefined
    isOffice ||= holder?.test(wordAt(facts, token)) === true
  }
  if (!isOffice || marksBefore(facts, quotation.from) & PARTS & ~COLON_BEFORE) return undefined
  return textAt(facts, { from: facts.from, to: end })
    .split(/\s+/u)
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ')
}

function endOfName(facts: SentenceFacts): number | undefined {
  let end = facts.from
  while (end < facts.to && end - facts.from < NAME && isCapitals(facts, end)) {
    end++
    if (end < facts.to && marksBefore(facts, end) !== 0) break
  }
  return end - facts.from >= FULL ? end : undefined
}

function isCapitals(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, ALL_CAPITALS) && wordAt(facts, token).length >= SHORTEST
}
