import type { Stretch } from '../check.ts'
import { AROUND, COLON_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE, VERB } from '../vocabulary/word-kinds.ts'
import { longestAt, type SayingBody } from './source-body.ts'

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
  const hit = longestAt(facts, first)
  if (hit === undefined || hit.to > to || to - hit.to > (clauses.verbsLast ? 0 : TAIL)) return undefined
  const head = clauses.verbsLast ? to - 1 : first
  if (isOf(facts, head, OBLIQUE) || speech.obliqueBodies?.test(wordAt(facts, head))) return undefined
  for (let token = hit.to; token < to; token++) if (isOf(facts, token, VERB)) return undefined
  return { from: first, to, isNamed: hit.to === to }
}
