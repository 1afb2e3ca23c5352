import type { Field } from '../../language/offices.ts'
import { behindWhen } from '../../sentence/behind-when.ts'
import { endOfSaying, isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import { type Asked, pronounIn } from '../../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { startOfVerb } from '../../sentence/start-of-verb.ts'
import { COORDINATOR, PRONOUN } from '../../vocabulary/word-kinds.ts'
import { behindOpening } from '../behind-opening.ts'
import { isOblique } from '../offices/body-name.ts'
import { isDenied } from '../source-body.ts'
import { type Place, placesOf } from '../source-places.ts'
import { type HouseTold, type Meant, meantBy } from './house-words.ts'

/** Words at most that tell a house or its people without a name. */
const LONGEST = 5

/** Whom the frame of a sentence means that names nobody: a house, what a house sent out, or a person by a pronoun. */
export type Framed = Meant | 'message' | Asked

/** What a frame in a sentence means that can be a house of which the text tells, where there is one. */
export function framedIn(facts: SentenceFacts, house: HouseTold): Framed | undefined {
  let found: Framed | undefined
  for (const place of placesOf(facts)) {
    const framed = framedAt(facts, place, house)
    if (framed === 'kind') return framed
    found ??= framed
  }
  return found
}

/** «Стражи порядка напомнили» beside a ministry of labour: whether a frame means a house, or its people, that is not the one told. */
export function framesOther(facts: SentenceFacts, house: HouseTold): boolean {
  const { fields, staff } = facts.own.knowledge.language.offices
  const others = new Set([...Object.keys(fields ?? {}), ...Object.keys(staff ?? {})] as Field[])
  for (const field of house.fields) others.delete(field)
  return (
    framedIn(facts, house) !== 'kind' &&
    framedIn(facts, { stems: new Set(), letters: '', contracted: [], fields: others }) === 'kind'
  )
}

function framedAt(facts: SentenceFacts, place: Place, house: HouseTold): Framed | undefined {
  const { clauses } = facts.own.knowledge.language
  if (!('verb' in place)) {
    const to = clauses.verbsLast && place.is !== 'inside' ? place.to - 1 : place.to
    return place.is === 'sentence'
      ? undefined
      : (meantBy(facts, { from: place.from, to }, house) ?? houseOrPerson(pronounIn(facts, place)))
  }
  if (isDenied(facts, place.verb)) return undefined
  const before = clauses.verbsLast
    ? atHead(facts, place.verb, house)
    : beforeVerb(facts, place.from, startOfVerb(facts, place.from, place.verb), house)
  if (before !== undefined || place.is === 'subject') return before
  const behind = endOfSaying(facts, place.verb)
  return messageAt(facts, place.verb, behind, house) ?? behindVerb(facts, place, behind, house)
}

/** A pronoun for several or for a thing means the house as well as anybody. */
function houseOrPerson(asked: Asked | undefined): Framed | undefined {
  return asked === 'anybody' ? 'any' : asked
}

/** «Вместе с тем | в ведомстве | отметили», "In this connection | the committee | demands" */
function beforeVerb(facts: SentenceFacts, from: number, verb: number, house: HouseTold): Framed | undefined {
  const first = Math.max(behindWhen(facts, from, verb), verb - LONGEST)
  for (let token = first; token < verb; token++) {
    if (token > first && !mayEndBefore(facts, token)) continue
    const framed = subjectOf(facts, token, verb, house)
    if (framed !== undefined) return framed
  }
  return undefined
}

/** Whether a subject may begin at a word: nothing before it describes it, leads to it or stands beside it. */
function mayEndBefore(facts: SentenceFacts, token: number): boolean {
  const { speech, offices } = facts.own.knowledge.language
  const before = wordAt(facts, token - 1)
  if (marksBefore(facts, token) & PARTS) return true
  // "…, and | the department warned": behind a mark a clause begins.
  if (isOf(facts, token - 1, COORDINATOR)) return (marksBefore(facts, token - 1) & PARTS) !== 0
  if (speech.articles) return speech.articles.includes(wordAt(facts, token)) && !offices.leads?.test(before)
  return offices.before?.test(before) !== true && speech.beforeBody?.test(before) !== true
}

/** A pronoun, «там», or words for a house in a form in which they say something, that end before a verb. */
function subjectOf(facts: SentenceFacts, from: number, to: number, house: HouseTold): Framed | undefined {
  const { speech, offices } = facts.own.knowledge.language
  // «Там | же»
  const isOne = to - from === 1 || (to - from === 2 && isSame(facts, from + 1))
  if (isOne) {
    if (isOf(facts, from, PRONOUN)) return houseOrPerson(pronounIn(facts, { from, to: from + 1 }))
    if (speech.there?.test(wordAt(facts, from))) return 'any'
  }
  if (speech.articles) {
    // "It is | noted"
    const last = to - from > 1 && speech.undergoes?.test(wordAt(facts, to - 1)) ? to - 2 : to - 1
    if (speech.ofMessage?.subject?.test(wordAt(facts, last)))
      // "The committee's | statement | reads"
      return last - from <= 1 ? 'message' : meantBy(facts, { from, to: last }, house)
    const isTold =
      speech.articles.includes(wordAt(facts, from)) ||
      speech.several?.test(wordAt(facts, to - 1)) ||
      // "Police | say"
      (to - from === 1 && offices.ofOneWord?.test(wordAt(facts, from)))
    return isTold ? meantBy(facts, { from, to }, house) : undefined
  }
  const first = speech.within?.prepositions.includes(wordAt(facts, from)) ? from + 1 : from
  // «…, – деді | министрліктен»
  const isWithin = first > from || speech.outOf !== undefined
  if (first === to || !isSaying(facts, first, to, isWithin)) return undefined
  return meantBy(facts, { from: first, to }, house)
}

function isSame(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.offices.pointsBack?.test(wordAt(facts, token)) === true
}

/** Whether words stand in the form of a subject, or in that which tells where it was said. */
function isSaying(facts: SentenceFacts, from: number, to: number, isWithin: boolean): boolean {
  const { speech, offices, clauses } = facts.own.knowledge.language
  if (clauses.verbsLast)
    return !isOblique(facts, { from, to }) || (isWithin && speech.outOf?.test(wordAt(facts, to - 1)) === true)
  if (isWithin) return speech.within?.form.test(wordAt(facts, from)) === true
  let head = from
  while (head + 1 < to && speech.beforeBody?.test(wordAt(facts, head))) head++
  return offices.asSubject?.test(wordAt(facts, head)) === true
}

/** «Ведомство | … ескертті»: where verbs stand last, a sentence begins with its subject. */
function atHead(facts: SentenceFacts, verb: number, house: HouseTold): Framed | undefined {
  const { speech } = facts.own.knowledge.language
  const from = behindOpening(facts)
  for (let to = Math.min(verb, from + LONGEST); to > from; to--) {
    const isPress = isBeforePress(facts, to)
    if (!isPress && !isSaying(facts, from, to, false)) continue
    if (!isPress && to < verb && speech.goesOn?.test(wordAt(facts, to))) continue
    const meant = meantBy(facts, { from, to }, house)
    if (meant !== undefined) return meant
  }
  return undefined
}

/** «Басқарманың | баспасөз қызметі»: whose press service follows. */
function isBeforePress(facts: SentenceFacts, token: number): boolean {
  const { press } = facts.own.knowledge.language.offices
  return facts.listHits('body').some((hit) => hit.from === token && press.test(textAt(facts, hit)))
}

/** «отмечается | в комментарии спецслужбы», «сказано | в пресс-релизе», «делінген | министрлік мәтінінде» */
function messageAt(facts: SentenceFacts, verb: number, behind: number, told: HouseTold): Framed | undefined {
  const { speech, clauses, offices } = facts.own.knowledge.language
  if (speech.ofMessage?.verb?.test(wordAt(facts, verb)) !== true) return undefined
  const end = endOfWords(facts, behind, Math.min(facts.to, behind + LONGEST))
  if (behind === end) return 'message'
  if (clauses.verbsLast) {
    // «… | хабарламасында»: whose message it is stands before it.
    const house = { from: behind, to: end - 1 }
    return house.from === house.to ? 'message' : meantBy(facts, house, told)
  }
  if (!speech.within?.prepositions.includes(wordAt(facts, behind)))
    return offices.before?.test(wordAt(facts, behind)) ? 'message' : undefined
  if (speech.within.message?.test(wordAt(facts, behind + 1)) !== true)
    return isSaying(facts, behind + 1, end, true)
      ? meantBy(facts, { from: behind + 1, to: end }, told)
      : undefined
  return behind + 2 === end ? 'message' : meantBy(facts, { from: behind + 2, to: end }, told)
}

/** «…, — напомнили | стражи порядка», «…, – деді | қызмет өкілдері» */
function behindVerb(
  facts: SentenceFacts,
  place: Place & { readonly verb: number },
  behind: number,
  house: HouseTold,
): Framed | undefined {
  const { clauses, offices } = facts.own.knowledge.language
  const isOnly = place.from === place.verb || clauses.verbsLast || isOnlySo(facts, place.from, place.verb)
  if (!isOnly) return undefined
  const end = endOfWords(facts, behind, Math.min(facts.to, behind + LONGEST))
  for (let to = end; to > behind; to--) {
    // «Сообщил департамент | образования»: what tells more may tell of another.
    if (to < end && !offices.before?.test(wordAt(facts, to))) continue
    const framed = subjectOf(facts, behind, to, house)
    if (framed !== undefined && framed !== 'message') return framed
  }
  return undefined
}

/** "As | the committee notes", «Как | считают в ведомстве» */
function isOnlySo(facts: SentenceFacts, from: number, verb: number): boolean {
  return verb - from === 1 && facts.own.knowledge.language.speech.so?.test(wordAt(facts, from)) === true
}

function endOfWords(facts: SentenceFacts, from: number, furthest: number): number {
  let to = from
  while (to < furthest && (to === from || !(marksBefore(facts, to) & PARTS))) to++
  return to
}
