import type { Stretch } from '../check.ts'
import { CAPITAL } from '../scan/words.ts'
import { FINITE, OBLIQUE, PRONOUN, SAYS } from '../vocabulary/word-kinds.ts'
import { behindWhen } from './behind-when.ts'
import { endOfSaying, hasShape, hasSpeechEnd, isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import { closesTold } from './framed.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { verbAtEnd } from './verb-at-end.ts'

/** Words at most that tell who said it, behind it and before it. */
const LONGEST_TAIL = 9
const LONGEST_SPEAKER = 8
/** Words of a predicate at most that a span leaves to its clause. */
const LONGEST_PREDICATE = 2
/** Words at most that tell where it was said. */
const LONGEST_SETTING = 5
/** Words before the first that names a speaker: «Ішкі істер | министрі». */
const BEFORE_SPEAKER = 3
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

function isNominalised(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.thatEnds?.test(wordAt(facts, token)) === true
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

/** Where what is said begins behind a speaker at the head; the first word where none stands there, or it might be the doer. */
function behindSpeaker(facts: SentenceFacts, { from, to }: Stretch, isNoun = false): number {
  // «Брифинг соңында | министр …»
  const first = from === facts.from ? behindWhen(facts, from, to) : from
  const isPronoun = isOf(facts, first, PRONOUN) && !isOf(facts, first, OBLIQUE)
  const end = isPronoun ? first + 1 : speakerEnd(facts, first)
  if (end === first || end + SHORTEST > to || isGoverned(facts, end - 1)) return from
  const begin = behindSetting(facts, { from: end, to })
  for (let token = begin; token < to; token++)
    if (isOwnSubject(facts, token) || (isNoun && isOwnDoer(facts, token))) return begin
  return from
}

function isOwnSubject(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.ownSubject?.test(wordAt(facts, token)) === true
}

/** «Министр | блогерлердің өсек таратқанын айтты», and not «тұрғындардың құқығын бұзғанын»: the subject of a verb made a noun, and no owner. */
function isOwnDoer(facts: SentenceFacts, token: number): boolean {
  const { names, speech } = facts.own.knowledge.language
  if (names.owning?.test(wordAt(facts, token)) !== true) return false
  return speech.owned?.test(wordAt(facts, token + 1)) !== true
}

/** «Министр | болса | өз парақшасында | бірқатар арна …»: behind a speaker, what sets that one off and tells where it was said. */
function behindSetting(facts: SentenceFacts, { from, to }: Stretch): number {
  const { setting } = facts.own.knowledge.language.speech
  if (setting === undefined) return from
  const first = setting.beside.test(wordAt(facts, from)) ? from + 1 : from
  const furthest = Math.min(to - SHORTEST, first + LONGEST_SETTING)
  for (let token = first; token < furthest; token++) {
    if (token > first && marksBefore(facts, token) & PARTS) return first
    const word = wordAt(facts, token)
    if (setting.where.test(word)) return marksBefore(facts, token + 1) & PARTS ? first : token + 1
    if (isOwnSubject(facts, token)) return first
  }
  return first
}

/** Whether a word is no subject by its form: «министрді», but not «комитеті». */
function isGoverned(facts: SentenceFacts, token: number): boolean {
  const { possessed } = facts.own.knowledge.language.speech
  return isOf(facts, token, OBLIQUE) && possessed?.test(wordAt(facts, token)) !== true
}

/** Where the words end that name whoever stands at the head: private persons, or office, body and name one behind the other. */
function speakerEnd(facts: SentenceFacts, from: number): number {
  const head = { from, to: Math.min(facts.to, from + LONGEST_SPEAKER) }
  const privately = facts.listHits('others-source', head).filter((hit) => hit.from === from)
  if (privately.length > 0) return Math.max(...privately.map(({ to }) => to))
  const named: readonly Stretch[] = [
    ...facts.listHits('body', head),
    ...facts.listHits('spokesperson', head),
    ...facts.names,
  ].toSorted((one, other) => one.from - other.from)
  let end = isSurname(facts, from) ? from + 1 : from
  for (const hit of named) {
    if (hit.from < from || hit.to > head.to) continue
    if (hit.from <= (end === from ? from + BEFORE_SPEAKER : end)) end = Math.max(end, hit.to)
  }
  return end
}

/** «Омаров | …»: the surname alone of whoever a sentence before names in full. */
function isSurname(facts: SentenceFacts, token: number): boolean {
  if (!hasShape(facts, token, CAPITAL) || isOf(facts, token, OBLIQUE)) return false
  return facts.own.knowledge.language.names.sureSurname?.test(wordAt(facts, token)) === true
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
