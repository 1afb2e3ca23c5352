import { behindWhen } from '../sentence/behind-when.ts'
import { wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Words at most that lead on from the sentence before. */
const MOST = 4

/**
 * The first word of a sentence behind those that lead on from the one before or tell when something was said: «Сонымен қатар | комитет …»,
 * «20 сәуірде | министрлік …».
 */
export function behindOpening(facts: SentenceFacts): number {
  const { opens } = facts.own.knowledge.language.offices
  const last = facts.to - 1
  let token = behindWhen(facts, facts.from, last)
  while (token + 1 < Math.min(facts.to, facts.from + MOST) && opens?.test(wordAt(facts, token))) token++
  return behindWhen(facts, token, last)
}
