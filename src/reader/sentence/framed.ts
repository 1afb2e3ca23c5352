import type { Stretch } from '../check.ts'
import { COMPLEMENT, FINITE, PAST, SAYS, THAT, WANTS_MORE } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words before «что» in which it is looked for whether somebody says what follows. */
const FURTHEST = 14

/**
 * Whether what stands behind «что» at a token must not be quoted without what stands before it: «если подтвердится, что», «тем, кто
 * думает, что», "nobody has shown that", «россказни о том, что». Alone it would say what is only supposed, told by others, or denied.
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
  return FRAMES.some((list) => facts.listHits(list, head).length > 0) || isTold(facts, head)
}

/** Whether a noun before «что», or what people are told, makes what follows the words of others: «версия о том, | что», «когда внушают, | что». */
function isTold(facts: SentenceFacts, head: Stretch): boolean {
  const { frames } = facts.own.knowledge.language.clauses
  if (frames?.opens.includes(wordAt(facts, head.from)) || opensTold(facts, head, 'rumour-that')) return true
  if (holds(facts, head, SAYS)) return false
  if (opensTold(facts, head, 'report-that')) return true
  return head.to - head.from > 2 && endsInAbout(facts, head.to) && !holds(facts, head, FINITE)
}

/** Whether a clause is what others tell by the word it begins with, «будто завод закрывают», or what announces it, «басни о том, | как …». */
export function isHearsay(facts: SentenceFacts, token: number): boolean {
  const { frames } = facts.own.knowledge.language.clauses
  return frames?.hearsay?.includes(wordAt(facts, token)) === true || endsInAbout(facts, token)
}

/** Whether «о том», «про то» stands before a word. */
function endsInAbout(facts: SentenceFacts, token: number): boolean {
  const { frames } = facts.own.knowledge.language.clauses
  if (frames?.about === undefined || token - 2 < facts.from) return false
  return isOf(facts, token - 1, WANTS_MORE) && frames.about.test(wordAt(facts, token - 2))
}

function opensTold(facts: SentenceFacts, head: Stretch, list: string): boolean {
  return facts.listHits(list, head).some(({ from, to }) => from >= head.from && to === head.to + 1)
}

function holds(facts: SentenceFacts, { from, to }: Stretch, kind: number): boolean {
  for (let token = from; token < to; token++) if (isOf(facts, token, kind)) return true
  return false
}

/** "Claims | that …" at the head of its clause: no verb, but a noun for what others say. */
function isNoun(facts: SentenceFacts, first: number, that: number): boolean {
  if (!facts.own.knowledge.language.speech.thatMayLack) return false
  if (Math.max(first, facts.from) !== that - 1 || !isOf(facts, that - 1, SAYS)) return false
  // "The mayor, in an interview, | said that …": words aside part a verb from its subject.
  return !isOf(facts, that - 1, FINITE) && !isOf(facts, that - 1, PAST)
}

/** Lists of words that deny what follows, call it untrue, leave it open or say that people are made to believe it. */
const FRAMES = ['negation', 'denial-before', 'doubt-before', 'doubt-within', 'untrue', 'put-about']

/** Whether a word stands behind what is said or thought where verbs stand last: «… алады | деп мәлімдеді», «… алады | дегенге». */
export function closesTold(facts: SentenceFacts, token: number): boolean {
  const { closesTold: closes } = facts.own.knowledge.language.speech
  return token < facts.to && closes?.test(wordAt(facts, token)) === true
}
