import { sentenceAt } from '../scan/tokens.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { endsSpeech } from './ends-speech.ts'
import { quotationFrom } from './quotation-from.ts'
import { placesOf } from './source-places.ts'

/** Sentences at most that are told to be speech by the end of the last one alone. */
const LONGEST = 12

/** The sentence with which what a sentence tells the speaker of begins: the quotation, or, where its mark was lost on the way, the paragraph. */
export function startOfSpeech(facts: SentenceFacts, factsOf: (n: number) => SentenceFacts): number {
  const quotation = quotationFrom(facts) ?? facts.speeches[0]
  if (quotation !== undefined) return Math.min(facts.n, sentenceAt(facts.survey.tokens, quotation.from))
  if (!endsSpeech(facts)) return facts.n
  let first = facts.n
  while (first > 0 && !startsLine(factsOf(first))) {
    if (facts.n - first === LONGEST) return facts.n
    first--
    const before = factsOf(first)
    if (endsSpeech(before) || placesOf(before).length > 0) return facts.n
  }
  return first
}
