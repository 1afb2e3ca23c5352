import { DASH_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, SAYS, VERB } from '../vocabulary/word-kinds.ts'

/** Words at most of an office or a body behind what it is quoted with. */
const LONGEST = 8

/** «…», – | мэр Минска», "“…” — | Ministry of Health": where whoever is quoted begins, of whom no verb tells that they said it. */
export function behindQuotation(facts: SentenceFacts): number | undefined {
  const from = facts.quoted.at(-1)?.to
  if (from === undefined || from >= facts.to || facts.to - from > LONGEST) return undefined
  if (!(marksBefore(facts, from) & DASH_BEFORE)) return undefined
  for (let token = from; token < facts.to; token++)
    if ([VERB, FINITE, SAYS].some((kind) => isOf(facts, token, kind))) return undefined
  return from
}
