import { endOfSaying, marksBefore, PARTS, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { wordsBack } from './words-back.ts'

/** Words at most of such a verb. */
const LONGEST = 3

/**
 * The first word of a verb that ends a sentence behind what is told and says it, where verbs stand last: «… жүргенін | қаперге салды»,
 * «… жүргеніне | назар аударды». No word of it says anything alone.
 */
export function verbAtEnd(facts: SentenceFacts): number | undefined {
  const { tellsAtEnd, saidForm, believes } = facts.own.knowledge.language.speech
  if (tellsAtEnd === undefined) return undefined
  // «Бұл туралы прокуратура | мәлім етті»: what is told stands in the sentence before.
  const isBack = wordsBack(facts) > 0
  let verb = ''
  for (let from = facts.to - 1; from > Math.max(facts.from, facts.to - 1 - LONGEST); from--) {
    verb = verb === '' ? wordAt(facts, from) : `${wordAt(facts, from)} ${verb}`
    if (marksBefore(facts, from) & PARTS) return undefined
    const told = wordAt(facts, from - 1)
    if ((isBack || saidForm?.test(told) || believes?.told.test(told)) && tellsAtEnd.test(verb)) return from
  }
  return undefined
}

/** One past a verb of saying, which may be two words, or more at the end of its sentence. */
export function endOfTelling(facts: SentenceFacts, verb: number): number {
  return verb === verbAtEnd(facts) ? facts.to : endOfSaying(facts, verb)
}
