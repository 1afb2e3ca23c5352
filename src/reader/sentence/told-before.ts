import type { Stretch } from '../check.ts'
import { FINITE, SAYS } from '../vocabulary/word-kinds.ts'
import { behindSpeaker, isNominalised } from './behind-speaker.ts'
import { endOfSaying, hasSpeechEnd, isOf, marksBefore, PARTS } from './clauses.ts'
import { closesTold } from './framed.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { verbAtEnd } from './verb-at-end.ts'

/** Words at most that tell who said it, behind it. */
const LONGEST_TAIL = 9
/** Words of a predicate at most that a span leaves to its clause. */
const LONGEST_PREDICATE = 2
/** Words at least of what was said. */
const SHORTEST = 3

/**
 * Where verbs stand last, what is said without who says it: «Министр | блогерлер ақша алады | деп мәлімдеді», «… алады | деп мәлімдеді
 * министр». With all of it where the words behind deny it or leave it open («деген жоқпыз», «деп өтірік жазды»), or where nobody can
 * tell the speaker from the doer: without «деп мәлімдеді», whoever spoke would have done it.
 */
export function toldBefore(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  const close = closeOf(facts, stretch)
  if (close === undefined) return nominalised(facts, stretch)
  const verb = sayingBehind(facts, close, to)
  if (verb === undefined || isInDoubt(facts, { from: close, to })) return stretch
  if (endOfSaying(facts, verb) < to || marksBefore(facts, close) & PARTS) return { from, to: close }
  const begin = behindSpeaker(facts, { from, to: close })
  return begin > from ? { from: begin, to: close } : stretch
}

/**
 * «Министр | ұрлық көбейгенін айтты»: what is said as a noun, where it has a subject of its own and so was not done by the speaker. Its
 * verb stays, without which «көбейгенін» is no sentence.
 */
function nominalised(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  const furthest = Math.max(from + SHORTEST, to - LONGEST_PREDICATE)
  const atEnd = to === facts.to ? verbAtEnd(facts) : undefined
  for (let verb = atEnd ?? to - 1; verb >= (atEnd ?? furthest); verb--) {
    if (atEnd === undefined && (!isOf(facts, verb, SAYS) || endOfSaying(facts, verb) !== to)) continue
    if (atEnd === undefined && !isNominalised(facts, verb - 1)) return stretch
    const begin = behindSpeaker(facts, { from, to: verb }, true)
    return begin > from ? { from: begin, to } : stretch
  }
  return stretch
}

/** «Деп» or «деді» behind the verb of what was said. */
function closeOf(facts: SentenceFacts, { from, to }: Stretch): number | undefined {
  const furthest = Math.max(from + SHORTEST, to - LONGEST_TAIL)
  for (let token = to - 1; token >= furthest; token--)
    if (closesTold(facts, token) && (isOf(facts, token - 1, FINITE) || hasSpeechEnd(facts, token)))
      return token
  return undefined
}

/** The verb by which somebody is told to say it. */
function sayingBehind(facts: SentenceFacts, close: number, to: number): number | undefined {
  if (!isOf(facts, close, SAYS)) return undefined
  for (let token = to - 1; token >= close; token--)
    if (isOf(facts, token, SAYS) && isOf(facts, endOfSaying(facts, token) - 1, FINITE)) return token
  return undefined
}

const DOUBTS = ['negation', 'untrue', 'denial-behind', 'doubt-within']

function isInDoubt(facts: SentenceFacts, tail: Stretch): boolean {
  return DOUBTS.some((list) => facts.listHits(list, tail).length > 0)
}

/**
 * A span of these clauses that does not end before the words that tell whose thought it is, or deny it, where the clauses keep them:
 * «блогерлер сатылған | деген ойдан аулақпыз».
 */
export function withWhatTells(facts: SentenceFacts, span: Stretch, clauses: Stretch): Stretch {
  if (span.to >= clauses.to) return span
  if (isNominalised(facts, span.to - 1) && endOfSaying(facts, span.to) === clauses.to)
    return { from: span.from, to: clauses.to }
  for (let token = span.to; token < clauses.to && token <= span.to + LONGEST_PREDICATE; token++) {
    if (token > span.to && marksBefore(facts, token) & PARTS) return span
    if (closesTold(facts, token))
      return isOwn(facts, span, clauses, token) ? span : { from: span.from, to: clauses.to }
  }
  return span
}

/** Whether a span leaves out who says it, before it as behind it. */
function isOwn(facts: SentenceFacts, span: Stretch, clauses: Stretch, close: number): boolean {
  const isSaid = sayingBehind(facts, close, clauses.to) !== undefined
  return isSaid && span.from > clauses.from && !isInDoubt(facts, { from: close, to: clauses.to })
}
