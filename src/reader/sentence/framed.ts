import { COMPLEMENT, SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words before «что» in which it is looked for whether somebody says what follows. */
const FURTHEST = 14

/**
 * Whether what stands behind «что» at a token must not be quoted without what stands before it: «если подтвердится, что», «тем, кто
 * думает, что», "nobody has shown that". Alone it would say what is only supposed, thought by others, or denied.
 */
export function isFramed(facts: SentenceFacts, that: number): boolean {
  const { supposes } = facts.own.knowledge.language.clauses
  const first = Math.max(facts.from, that - FURTHEST)
  let at = that - 1
  for (; at >= first; at--) {
    if (isOf(facts, at, THAT)) break
    if (isOf(facts, at, COMPLEMENT) || supposes?.opens.includes(wordAt(facts, at))) return true
    if (marksBefore(facts, at) & PARTS) break
  }
  if (isNoun(facts, at, that)) return true
  const head = { from: Math.max(at, first), to: that }
  return FRAMES.some((list) => facts.listHits(list, head).length > 0)
}

/** "Claims | that …" at the head of its clause: no verb, but a noun for what others say. */
function isNoun(facts: SentenceFacts, first: number, that: number): boolean {
  if (!facts.own.knowledge.language.speech.thatMayLack) return false
  return Math.max(first, facts.from) === that - 1 && isOf(facts, that - 1, SAYS)
}

/** Lists of words that deny what follows, call it untrue or leave it open. */
const FRAMES = ['negation', 'denial-before', 'doubt-before', 'doubt-within', 'untrue']

/** Whether a word stands behind what is said or thought where verbs stand last: «… алады | деп мәлімдеді», «… алады | дегенге». */
export function closesTold(facts: SentenceFacts, token: number): boolean {
  const { closesTold: closes } = facts.own.knowledge.language.speech
  return token < facts.to && closes?.test(wordAt(facts, token)) === true
}
