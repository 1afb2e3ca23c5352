import type { Stretch } from '../check.ts'
import { mayBePreposition } from '../quotes/preposition.ts'
import { AROUND, COLON_BEFORE } from '../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { VERB } from '../vocabulary/word-kinds.ts'
import { isOblique, longestAt, type SayingBody } from './source-body.ts'

/** Words of a label at most. */
const LONGEST = 14
/** Words at most that tell more of a body behind those by which it is known: «Министр внутренних | дел». */
const TAIL = 3

/** «Минздрав: «…»», «министр Аскар Умаров: «…»»: a body or a person in full, with nothing else before the colon. */
export function sourceLabelIn(facts: SentenceFacts): Stretch | undefined {
  const { from } = facts
  const furthest = Math.min(facts.to, from + LONGEST)
  let to = from + 1
  while (to < furthest && !(marksBefore(facts, to) & (PARTS | AROUND))) to++
  if (to >= furthest || !(marksBefore(facts, to) & COLON_BEFORE)) return undefined
  if (bodyOfLabel(facts, from, to) !== undefined) return { from, to }
  const person = facts.names.find((name) => name.to === to && name.kind === 'person')
  if (person === undefined || to - person.from < 2) return undefined
  return person.from === from || bodyOfLabel(facts, from, person.from) !== undefined
    ? { from, to }
    : undefined
}

/** The body or office that is all of a label in its base form, with what tells more of it: «Министр внутренних дел: «…»». */
export function bodyOfLabel(facts: SentenceFacts, from: number, to: number): SayingBody | undefined {
  const { speech, clauses } = facts.own.knowledge.language
  const first = speech.articles?.includes(wordAt(facts, from)) ? from + 1 : from
  const hit = bodyFrom(facts, first, to)
  if (hit === undefined || hit.to > to || (clauses.verbsLast && hit.to < to)) return undefined
  const head = clauses.verbsLast ? to - 1 : hit.from
  if (isOblique(facts, { from: head, to: head + 1 }) || speech.obliqueBodies?.test(wordAt(facts, head)))
    return undefined
  let isNamed = true
  for (let token = hit.to; token < to; token++) {
    if (isOf(facts, token, VERB)) return undefined
    isNamed &&= isOfName(facts, token)
  }
  return isNamed || to - hit.to <= TAIL ? { from: first, to, isNamed } : undefined
}

/** The body that a label names, behind words that belong to its name: «Алматинская областная | прокуратура», "Almaty | Police". */
function bodyFrom(facts: SentenceFacts, first: number, to: number): Stretch | undefined {
  const { beforeBody } = facts.own.knowledge.language.speech
  for (let token = first; token < to; token++) {
    const hit = longestAt(facts, token)
    if (hit !== undefined) return hit
    if (beforeBody === undefined ? !isOfName(facts, token) : !beforeBody.test(wordAt(facts, token)))
      return undefined
  }
  return undefined
}

/** «Полиция | города Алматы», "Ministry of Health | of Kazakhstan". */
function isOfName(facts: SentenceFacts, token: number): boolean {
  if (hasShape(facts, token, CAPITAL | ALL_CAPITALS))
    return !mayBePreposition(facts, token) || hasShape(facts, token, ALL_CAPITALS)
  return facts.own.knowledge.language.speech.ofBody.test(wordAt(facts, token))
}
