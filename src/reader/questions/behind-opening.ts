import { wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Words at most that lead on from the sentence before. */
const MOST = 4

/** The first word of a sentence behind those that lead on from the one before: «Сонымен қатар | комитет …». */
export function behindOpening(facts: SentenceFacts): number {
  const { opens } = facts.own.knowledge.language.offices
  let token = facts.from
  while (token + 1 < Math.min(facts.to, facts.from + MOST) && opens?.test(wordAt(facts, token))) token++
  return token
}
