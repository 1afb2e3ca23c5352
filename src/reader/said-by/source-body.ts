import type { Stretch } from '../check.ts'
import { COLON_BEFORE, QUOTE_CLOSED } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { endOfTelling } from '../sentence/verb-at-end.ts'
import { OBLIQUE, PRONOUN, SAYS } from '../vocabulary/word-kinds.ts'
import { behindOpening } from './behind-opening.ts'
import { isBehindSo } from './behind-so.ts'
import { bodyOfChannel } from './body-of-channel.ts'
import { startOfSaying, subjectStart } from './clause-of-saying.ts'
import { kindAt, kindInNameAt } from './houses/house-at.ts'
import { houseBehindSaying, houseInBaseBehindSaying } from './houses/house-behind-saying.ts'
import { houseOfPress, houseOutOf, LONGEST_HOUSE } from './houses/house-of-message.ts'
import { leadsWithin } from './houses/leads-within.ts'
import { lettersWithService } from './houses/letters-with-service.ts'
import { nameBehind } from './houses/name-behind.ts'
import { lettersAt, lettersBehind, lettersOfCountry } from './houses/unlisted-body.ts'
import { wholeHouse } from './houses/whole-house.ts'
import {
  bodyFrom,
  isLetters,
  isOblique,
  isToldByWord,
  longestAt,
  type SayingBody,
} from './offices/body-name.ts'
import { endOfInflected, inflectedAt } from './offices/inflected-name.ts'
import { officeBefore } from './offices/office-before.ts'
import { wholeFrom } from './offices/whole-name.ts'
import { senderInHead } from './sender-in-head.ts'
import { placeOfTeller } from './told-back.ts'

/** Words at most by which it is told to whom something is said, before who says it. */
const HEARERS = 8
/** Words at most that tell more of a body behind those by which it is known. */
const TAIL = 3

/**
 * The body or office that says something with a verb: as the subject that begins its clause («МВД сообщило, что …»), behind a verb that
 * a mark parts from what is said («…, сообщили в полиции»), or at the beginning of a sentence whose last word is the verb. One that
 * is only mentioned says nothing.
 * @param from first word of the verb's clause
 * @param to one past the last word that may tell who says it
 */
export function bodyBesideVerb(
  facts: SentenceFacts,
  from: number,
  to: number,
  verb: number,
): SayingBody | undefined {
  if (isDenied(facts, verb)) return undefined
  const { clauses, speech } = facts.own.knowledge.language
  const { verbsLast } = clauses
  const teller = placeOfTeller(facts, verb)
  if (teller !== undefined && !verbsLast) return bodyAt(facts, teller, teller, facts.to, verb)
  if (teller !== undefined && teller < verb) {
    const subject = subjectAt(facts, teller, verb, verb)
    return subject && (subject.end ?? subject.to) === verb ? subject : undefined
  }
  if (verbsLast) {
    const end = endOfTelling(facts, verb)
    const isLast = end === facts.to || (marksBefore(facts, end) & COLON_BEFORE) !== 0
    const closes = isLast && verb > from && tellsWhat(facts, verb - 1)
    // «Прокуратура … таратып, | үрей туғызды деп хабарлады»: what is told may have several parts.
    const sent = isLast && verb > from && speech.sendsOut?.what.test(wordAt(facts, verb - 1)) === true
    const start = closes ? subjectStart(facts, from) : from
    const subject =
      (closes || sent) && start === facts.from ? subjectAt(facts, start, verb - 1, verb) : undefined
    if (closes && from === facts.from)
      return isOf(facts, verb - 1, SAYS) || isTold(facts, subject) ? subject : undefined
    if (subject !== undefined && isTold(facts, subject) && !isObject(facts, subject)) return subject
    const quoting = closes ? subjectBeforeQuotation(facts, verb) : undefined
    if (quoting !== undefined) return quoting
  } else if (verb > from && !isBehindSo(facts, verb)) {
    const first = startOfVerb(facts, from, verb)
    return bodyAt(facts, from, from, first, verb) ?? officeBefore(facts, from, first)
  }
  // «…, – деп ескертті министрлік»: the mark stands before both words of saying.
  const said = verbsLast ? startOfSaying(facts, verb) : verb
  const isParted =
    said === facts.from ||
    isBehindSo(facts, verb) ||
    (marksBefore(facts, said) & (PARTS | QUOTE_CLOSED)) !== 0
  const behind = endOfTelling(facts, verb)
  const body = isParted
    ? (houseBehindSaying(facts, behind, to) ??
      nameBehind(facts, behind, to) ??
      bodyAt(facts, behind, behind, to, verb) ??
      bodyBehindHearers(facts, behind, to, verb) ??
      houseInBaseBehindSaying(facts, behind, to))
    : undefined
  // «…, – деп хабарлады полиция»: whose police it is nothing tells, and sentences around it are as much theirs.
  const isKindAlone = body !== undefined && body.to - body.from === 1 && !isToldByWord(facts, body.from)
  return said !== verb && isKindAlone ? undefined : body
}

/** «… | емес деді»: what is denied is not said; «…дәлел жоқ», – делінген …»: behind a mark it is. */
export function isDenied(facts: SentenceFacts, verb: number): boolean {
  if (marksBefore(facts, verb) & PARTS) return false
  return facts.listHits('negation').some((hit) => hit.to === verb)
}

/** The body or office that does something with a verb whose clause begins with it: «Бас прокуратура | азаматтарды … шақырды». */
export function subjectAt(
  facts: SentenceFacts,
  from: number,
  end: number,
  verb: number,
): SayingBody | undefined {
  const { clauses, speech } = facts.own.knowledge.language
  if (!clauses.verbsLast) {
    const first = Math.min(end, startOfVerb(facts, from, verb))
    const body = bodyAt(facts, from, from, first, verb)
    return body?.isNamed ? body : officeBefore(facts, from, first)
  }
  const first = from === facts.from ? behindOpening(facts) : from
  if (first > from && first < end) return subjectAt(facts, first, end, verb)
  const letters = lettersWithService(facts, from, end)
  if (letters !== undefined) return letters
  const hit = bodyFrom(facts, from, end) ?? lettersAt(facts, from, end) ?? lettersOfCountry(facts, from, end)
  const isPart = hit === undefined || isOblique(facts, hit) || (hit.to < end && isHouseOf(facts, hit.to))
  if (isPart)
    return wholeHouse(facts, from, end) ?? (hit === undefined ? kindAsSubject(facts, from, end) : undefined)
  if (hit.to > end) return undefined
  return { from, to: hit.to, isNamed: hit.to === end || !speech.goesOn?.test(wordAt(facts, hit.to)) }
}

/** «Шекара қызметі | «…» деп мәлімдеді»: whoever a sentence begins with, up to the words in marks that its last verb tells. */
function subjectBeforeQuotation(facts: SentenceFacts, verb: number): SayingBody | undefined {
  const quoted = facts.quoted.find(({ from, to }) => from > facts.from && to === startOfSaying(facts, verb))
  if (quoted === undefined || quoted.from - facts.from > LONGEST_HOUSE) return undefined
  const subject = subjectAt(facts, facts.from, quoted.from, verb)
  return subject?.to === quoted.from && isTold(facts, subject) ? subject : undefined
}

/** «Ол депутатты | … таратып, … деді»: whom something is told of. */
function isObject(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { objects, possessed, several } = facts.own.knowledge.language.speech
  const last = wordAt(facts, to - 1)
  if (isOf(facts, from, PRONOUN) || several?.test(last)) return true
  return objects?.test(last) === true && possessed?.test(last) !== true
}

/** «Шекара күзеті | … талап етті»: a house that a sentence begins with by a kind that no list of bodies holds. */
function kindAsSubject(facts: SentenceFacts, from: number, end: number): SayingBody | undefined {
  const house = kindInNameAt(facts)
  if (house?.from !== from || house.to > end || isOf(facts, from, PRONOUN)) return undefined
  const { possessed } = facts.own.knowledge.language.speech
  const isObject = isOf(facts, house.to - 1, OBLIQUE) && !possessed?.test(wordAt(facts, house.to - 1))
  return isObject ? undefined : { ...house, isNamed: true }
}

/** «Денсаулық сақтау министрлігі | … комитеті»: whether another house follows, of which the first only tells whose it is. */
function isHouseOf(facts: SentenceFacts, to: number): boolean {
  return to < facts.to && hasShape(facts, to, CAPITAL) && !(marksBefore(facts, to) & PARTS)
}

/** The body or office that words such as «по словам» or "according to" name: it stands at once behind them, or begins «…айтуынша,». */
export function bodyInHead(facts: SentenceFacts, from: number, to: number): SayingBody | undefined {
  const { clauses } = facts.own.knowledge.language
  if (!clauses.verbsLast)
    return nameBehind(facts, from, to) ?? bodyAt(facts, from, from, to) ?? senderInHead(facts, from, to)
  const end = to - 1
  if (end - from > LONGEST_HOUSE || !endsBody(facts, from, end)) return houseBehindSaying(facts, from, end)
  for (let token = from + 1; token < end; token++) if (marksBefore(facts, token) & PARTS) return undefined
  const house = houseOfPress(facts, { from, to: end })
  return { from, to: house ?? end, isNamed: true, isInflected: true }
}

function endsBody(facts: SentenceFacts, from: number, end: number): boolean {
  if (end > from && longestAt(facts, end - 1)?.to === end) return true
  return facts.listHits('body').some((hit) => hit.to === end && hit.from >= from)
}

/** The body or office that words such as «по данным» name in another case: «По данным | Министерства обороны, …». */
export function bodyInInflectedHead(facts: SentenceFacts, from: number, to: number): SayingBody | undefined {
  return facts.own.knowledge.language.clauses.verbsLast
    ? bodyInHead(facts, from, to)
    : (wholeHead(inflectedAt(facts, from, to), to) ?? nameBehind(facts, from, to))
}

/**
 * The body that begins at a token, behind an article or a word for a place at most.
 * @param verb the verb that it is the subject of, where there is one
 */
function bodyAt(
  facts: SentenceFacts,
  token: number,
  first: number,
  end: number,
  verb?: number,
): SayingBody | undefined {
  if (token >= end) return undefined
  const { offices, speech } = facts.own.knowledge.language
  const { articles = [], within } = speech
  const word = wordAt(facts, token)
  if (token === first && articles.includes(word)) return bodyAt(facts, token + 1, first, end, verb)
  const channel = token === first ? bodyOfChannel(facts, token, end) : undefined
  if (channel !== undefined) return channel
  if (token === first && within && leadsWithin(facts, token)) {
    const isMessage = within.message?.test(wordAt(facts, token + 1)) === true
    if (isMessage) return inflectedAt(facts, behindTextOf(facts, token + 2, end), end)
    const isTold = verb === undefined || within.says.test(wordAt(facts, verb))
    const isThere =
      within.form.test(wordAt(facts, token + 1)) ||
      isLetters(facts, token + 1) ||
      offices.contracted?.test(wordAt(facts, token + 1))
    return isTold && isThere ? inflectedAt(facts, token + 1, end) : undefined
  }
  // «Представители | компании»
  const represented = offices.representatives?.test(word) ? inflectedAt(facts, token + 1, end) : undefined
  if (represented !== undefined) return represented
  const { verbsLast } = facts.own.knowledge.language.clauses
  if (verbsLast && verb !== undefined && token > verb) {
    const house = wholeHouse(facts, token, end)
    if (house !== undefined && house.to - house.from > 1) return house
    const outOf = houseOutOf(facts, token, end)
    if (outOf !== undefined) return outOf
  }
  const hit = verbsLast
    ? (bodyFrom(facts, token, end) ?? lettersOfCountry(facts, token, end))
    : (officeAt(facts, token, end) ?? kindAt(facts, token) ?? lettersBehind(facts, token, end, verb))
  if (hit === undefined || hit.to > end) return undefined
  if (verb !== undefined && isOblique(facts, hit)) return undefined
  const whole = wholeFrom(facts, hit, end)
  // «Главное | управление МЧС»: what describes a house in its name stands before its kind.
  const isDescribed = whole?.from === hit.from && hasShape(facts, token, CAPITAL)
  if (whole !== undefined) return isDescribed ? { ...whole, from: token } : whole
  return { from: token, to: hit.to, isNamed: hit.to === end }
}

/** «…, – рассказали журналистам | в прокуратуре»: behind whom it is told to, or about what. */
function bodyBehindHearers(
  facts: SentenceFacts,
  from: number,
  end: number,
  verb: number,
): SayingBody | undefined {
  const { clauses, speech } = facts.own.knowledge.language
  if (clauses.verbsLast || speech.within === undefined) return undefined
  for (let token = from + 1; token < Math.min(end, from + HEARERS); token++) {
    if (marksBefore(facts, token) & PARTS) return undefined
    if (!leadsWithin(facts, token)) continue
    const body = bodyAt(facts, token, token, end, verb)
    if (body?.to === end) return body
  }
  return undefined
}

/** «в тексте | обращения | прокуратуры»: one past the message whose text it is. */
function behindTextOf(facts: SentenceFacts, token: number, end: number): number {
  const { messageOf } = facts.own.knowledge.language.speech.within ?? {}
  return token + 1 < end && messageOf?.test(wordAt(facts, token)) ? token + 1 : token
}

/** The body that begins at a token, or an office with the house whose it is: «заместитель председателя | Верховного суда». */
function officeAt(facts: SentenceFacts, token: number, end: number): Stretch | undefined {
  const { offices, speech } = facts.own.knowledge.language
  const isAny = (at: number): boolean => at < end && offices.ofAnyOffice?.test(wordAt(facts, at)) === true
  const isHolder = (at: number): boolean => offices.holder?.test(wordAt(facts, at)) === true
  // «Первый | заместитель»
  const head = isAny(token) && !isHolder(token) ? token + 1 : token
  const hit = longestAt(facts, head)
  if (!isHolder(head)) return longestAt(facts, token)
  let to = hit?.to ?? head + 1
  while (isAny(to)) to++
  const isAfter = to === end || (marksBefore(facts, to) & PARTS) !== 0
  const house = isAfter ? undefined : inflectedAt(facts, to, end)
  if (house !== undefined) return { from: token, to: house.to }
  if (hit === undefined) return undefined
  return { from: token, to: speech.within ? endOfInflected(facts, to, end) : to }
}

/** A name behind «по данным» goes on to the comma: «Агентства по финансовому | мониторингу». */
function wholeHead(body: SayingBody | undefined, to: number): SayingBody | undefined {
  return body === undefined || to - body.to > TAIL ? body && { ...body, isNamed: false } : { ...body, to }
}

/** Whether a name tells which body it is: by several words, or by its letters. */
function isTold(facts: SentenceFacts, body: SayingBody | undefined): boolean {
  return body !== undefined && (body.to - body.from > 1 || isToldByWord(facts, body.from))
}

/** Whether a word before a verb of saying ends what is said: «… деп | айтты», «… қосатынын | айтты». */
function tellsWhat(facts: SentenceFacts, token: number): boolean {
  const { saidForm } = facts.own.knowledge.language.speech
  return isOf(facts, token, SAYS) || saidForm?.test(wordAt(facts, token)) === true
}
