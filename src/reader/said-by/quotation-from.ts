import type { Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** The quotation that a sentence stands in, or that it begins and does not end. */
export function quotationFrom({ quoted, survey: { tokens }, from, to }: SentenceFacts): Stretch | undefined {
  const around = quotationAround(tokens, from)
  if (around !== undefined || to === tokens.count || quoted.at(-1)?.to !== to) return around
  return quotationAround(tokens, to)
}
