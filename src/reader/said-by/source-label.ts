import type { Stretch } from '../check.ts'
import {
  AROUND,
  BRACKET_BEFORE,
  COLON_BEFORE,
  COMMA_BEFORE,
  DASH_BEFORE,
  QUOTE_CLOSED,
  QUOTE_OPENS,
} from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { endOfSaying, hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { meetsAny } from '../stretch.ts'
import { COORDINATOR, VERB } from '../vocabulary/word-kinds.ts'
import { firmByKind } from './houses/firm-by-kind.ts'
import { kindAt } from './houses/house-at.ts'
import { houseInCapitals } from './houses/house-in-capitals.ts'
import { kindBehindCapitals, lettersAt } from './houses/unlisted-body.ts'
import { wholeHouse } from './houses/whole-house.ts'
import { bodyFrom, isOblique, isOfName, isUninflected, type SayingBody } from './offices/body-name.ts'
import { endOfInflected } from './offices/inflected-name.ts'
import { hasHolder } from './offices/office-words.ts'
import { houseOfService, isPressService } from './offices/whole-name.ts'

/** Words of a name at most. */
const NAME = 3
/** What parts a body from the name before it. */
const SETS_OFF = COMMA_BEFORE | BRACKET_BEFORE
/** Words of a label at most. */
const LONGEST = 14
/** Words at most that tell more of a body behind those by which it is known: «Министр внутренних | дел». */
const TAIL = 3

/** Who is named before a colon, and the first word behind that. */
export interface SourceLabel extends Stretch {
  readonly words: number
}

/**
 * «Минздрав: «…»», «министр Аскар Умаров: «…»», «Аскар Умаров, министр: …»: a body or a person in full, with nothing else before the
 * colon but an office and what stands in brackets.
 */
export function sourceLabelIn(
  facts: SentenceFacts,
  words = colonBehind(facts, facts.from),
): SourceLabel | undefined {
  const { from } = facts
  if (words === undefined) return undefined
  // «… (на фото):»
  const to = facts.brackets.find((bracket) => bracket.to === words)?.from ?? words
  const label = { from, to, words }
  const comma = markWithin(facts, from + 1, to)
  const isBody = comma === undefined && bodyOfLabel(facts, from, to) !== undefined
  if (isBody || isOfficeOfPlace(facts, from, to)) return label
  const person = facts.names.find((name) => name.to === (comma ?? to) && name.kind === 'person')
  if (person === undefined || person.to - person.from < 2) {
    const body = bodyBehindName(facts, words)
    return body && { ...body, words }
  }
  if (comma !== undefined && !tellsOffice(facts, { from: comma, to })) return undefined
  const isNamed = person.from === from || tellsOffice(facts, { from, to: person.from })
  return isNamed ? label : undefined
}

/** «Мэр | Минска:»: an office in the base form, where cases tell that a name behind it is whose it is. */
function isOfficeOfPlace(facts: SentenceFacts, from: number, to: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  if (speech.within === undefined || to - from !== 2 || !hasShape(facts, from + 1, CAPITAL)) return false
  if (marksBefore(facts, from + 1) !== 0 || offices.holder?.test(wordAt(facts, from)) !== true) return false
  return offices.ofTown?.test(wordAt(facts, from + 1)) === true
}

/** The first word behind the first colon of a sentence, before which no words are quoted. */
export function colonBehind(facts: SentenceFacts, from: number): number | undefined {
  const furthest = Math.min(facts.to, from + LONGEST)
  for (let to = from + 1; to < furthest; to++) {
    const firm = endOfFirm(facts, to)
    to = firm ?? to
    if (marksBefore(facts, to) & COLON_BEFORE) return to === facts.to ? undefined : to
    const quotes = firm === undefined ? QUOTE_OPENS | QUOTE_CLOSED : QUOTE_OPENS
    if (marksBefore(facts, to) & (quotes | DASH_BEFORE)) return undefined
  }
  return undefined
}

/** The first word of a stretch that a mark parts from the one before. */
function markWithin(facts: SentenceFacts, from: number, to: number): number | undefined {
  for (let token = from; token < to; token++) {
    const firm = endOfFirm(facts, token)
    token = firm ?? token
    if (token < to && marksBefore(facts, token) & (firm === undefined ? PARTS | AROUND : PARTS)) return token
  }
  return undefined
}

/** «АО «Тарн»: …»: one past the marks, opened before a word, that stand around a firm's own name and quote nothing. */
function endOfFirm(facts: SentenceFacts, token: number): number | undefined {
  return marksBefore(facts, token) & QUOTE_OPENS ? firmByKind(facts, token - 1)?.to : undefined
}

/** «глава МВД», "Deputy Prosecutor General": a body or an office, and nothing that is done. */
function tellsOffice(facts: SentenceFacts, at: Stretch): boolean {
  if (!meetsAny(at, facts.listHits('body')) && !hasHolder(facts, at)) return false
  for (let token = at.from; token < at.to; token++) if (isOf(facts, token, VERB)) return false
  return markWithin(facts, at.from + 1, at.to) === undefined
}

/** «Ткаченко (МЧС):», "Otieno, Ministry of Health:": who is told by a name that nobody knows is asked as the body behind it. */
function bodyBehindName(facts: SentenceFacts, to: number): Stretch | undefined {
  let from = facts.from
  while (from < Math.min(to, facts.from + NAME) && hasShape(facts, from, CAPITAL)) {
    from++
    if (marksBefore(facts, from) & SETS_OFF) break
  }
  if (from === facts.from || from >= to || !(marksBefore(facts, from) & SETS_OFF)) return undefined
  return bodyOfLabel(facts, from, to) && { from, to }
}

/** The body or office that is all of a label in its base form, with what tells more of it: «Министр внутренних дел: «…»». */
export function bodyOfLabel(facts: SentenceFacts, from: number, to: number): SayingBody | undefined {
  const { speech, clauses } = facts.own.knowledge.language
  // "…, and | the Press Council": what joins clauses is no part of a name.
  const joined = from + 1 < to && isOf(facts, from, COORDINATOR) ? from + 1 : from
  const first = speech.articles?.includes(wordAt(facts, joined)) ? joined + 1 : joined
  if (clauses.verbsLast) {
    const house = wholeHouse(facts, joined, to)
    if (house?.end === to) return house
  }
  const hit =
    bodyFrom(facts, first, to) ??
    (speech.within && kindAt(facts, first)) ??
    kindBehindCapitals(facts, first, to) ??
    lettersAt(facts, first, to) ??
    houseInCapitals(facts, first, to)
  if (hit === undefined || hit.to > to || (clauses.verbsLast && hit.to < to)) return undefined
  const head = clauses.verbsLast ? to - 1 : hit.from
  const isInflected = speech.obliqueBodies?.test(wordAt(facts, head)) === true && !isUninflected(facts, head)
  if (isOblique(facts, { from: head, to: head + 1 }) || isInflected) return undefined
  if (isPressService(facts, hit)) {
    const house = houseOfService(facts, hit, to)
    if (house?.to === to) return house
  }
  let isNamed = true
  for (let token = speech.within ? endOfInflected(facts, hit.to, to) : hit.to; token < to; token++) {
    // «ООО | «Теплосеть»»: within marks it is a name.
    if (isOf(facts, token, VERB) && !(marksBefore(facts, token) & QUOTE_OPENS)) return undefined
    isNamed &&= isOfName(facts, token) || leadsToPlace(facts, token)
  }
  return isNamed || to - hit.to <= TAIL ? { from: first, to, isNamed } : undefined
}

/** "Embassy of Ruritania | in Canada", "Council | for Broadcasting" */
function leadsToPlace(facts: SentenceFacts, token: number): boolean {
  const { names, offices, speech } = facts.own.knowledge.language
  if (speech.articles === undefined) return false
  const leads = [names.office?.places, offices.leads].some((kind) => kind?.test(wordAt(facts, token)))
  if (!leads) return false
  return hasShape(facts, token + 1, CAPITAL) && marksBefore(facts, token + 1) === 0
}

/**
 * «Алматинская областная прокуратура | предупреждает»: a body by its whole name and nothing else before a verb of saying; where verbs
 * stand last, one before a colon.
 */
export function bodyBeforeVerb(facts: SentenceFacts, from: number, verb: number): SayingBody | undefined {
  const { verbsLast } = facts.own.knowledge.language.clauses
  if (verb === from || (verbsLast && !endsAtColon(facts, verb))) return undefined
  const body = bodyOfLabel(facts, from, startOfVerb(facts, from, verb))
  return body?.isNamed === true ? body : undefined
}

/** Whether a colon stands right behind a verb of saying. */
export function endsAtColon(facts: SentenceFacts, verb: number): boolean {
  const end = endOfSaying(facts, verb)
  return end < facts.to && (marksBefore(facts, end) & COLON_BEFORE) !== 0
}
