import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, PRONOUN, VERB } from '../vocabulary/word-kinds.ts'

/** Words at most of such an aside. */
const ASIDE = 8

/** «Блогеры, | уверен Омаров, лгут», «…, как он | выразился, …»: whether a word behind a comma tells with its subject, and nothing else, whose view it is. */
export function tellsView(facts: SentenceFacts, token: number): boolean {
  const { views } = facts.own.knowledge.language.speech
  if (views?.test(wordAt(facts, token)) !== true || token === facts.from) return false
  const first = startOfAside(facts, token)
  if (first > facts.from ? !(marksBefore(facts, first) & COMMA_BEFORE) : first === token) return false
  let to = token + 1
  while (to < facts.to && !(marksBefore(facts, to) & PARTS)) {
    if (to - token > ASIDE || isOf(facts, to, VERB) || isOf(facts, to, FINITE)) return false
    to++
  }
  return to > token + 1 || first < token
}

/** «…, | как он выразился» */
function startOfAside(facts: SentenceFacts, token: number): number {
  const { tellsSo } = facts.own.knowledge.language.speech
  const so = isOf(facts, token - 1, PRONOUN) ? token - 2 : token - 1
  return so >= facts.from && tellsSo?.test(wordAt(facts, so)) ? so : token
}
