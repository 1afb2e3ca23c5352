import { wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words that point back, where they are two. */
export const TWO = 2

/** How many words at the head of a sentence point back at what somebody said: «Об этом | сообщило МВД», «Мұны | прокуратура мәлім етті». */
export function wordsBack(facts: SentenceFacts): number {
  const { back } = facts.own.knowledge.language.speech
  if (back === undefined || facts.to - facts.from <= TWO) return 0
  const first = wordAt(facts, facts.from)
  if (back.words.test(`${first} ${wordAt(facts, facts.from + 1)}`)) return TWO
  return back.word?.test(first) ? 1 : 0
}
