import type { Field } from '../../language/offices.ts'
import { isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { SAYS } from '../../vocabulary/word-kinds.ts'
import { isLetters, isOblique, type SayingBody } from '../offices/body-name.ts'
import { fieldsOf } from '../offices/fields.ts'
import { hasHolder, isAside } from '../offices/office-words.ts'
import { LONGEST_HOUSE } from './house-of-message.ts'
import { isKindOfHouse } from './kind-of-house.ts'
import { lettersAt } from './unlisted-body.ts'

/** Houses in which others speak. */
const OF_MANY_VOICES: readonly Field[] = ['parliament', 'court', 'government']

/**
 * Where verbs stand last: «…, – делінген | облыс прокуратурасының | ресми парақшасында», «…, – деп түсіндірді | қала әкімдігінен». Newsrooms
 * write the names of such houses in small letters. Nothing where a kind alone tells it, or where more than its press service and its
 * message stands behind it.
 */
export function houseBehindSaying(facts: SentenceFacts, first: number, to: number): SayingBody | undefined {
  if (!facts.own.knowledge.language.clauses.verbsLast) return undefined
  const from = behindHearers(facts, first, to)
  const end = endOfHouse(facts, from, to)
  if (end === undefined) return undefined
  const isTold = end - from > 1 || isLetters(facts, from)
  // «…, – деді | облыс прокуратурасының басшысы»: whoever leads a house is asked, and not the house.
  if (!isTold || end - from > LONGEST_HOUSE || hasHolder(facts, { from, to: end })) return undefined
  const rest = behindPress(facts, end, to)
  const isSource =
    rest < to
      ? isItsMessage(facts, end, rest, to)
      : rest > end || (isOblique(facts, { from, to: end }) && mayBeOneVoice(facts, from, end))
  return isSource ? { from, to: end, isNamed: true, isInflected: true } : undefined
}

/** «…, – деп хабарлады | тұрғын үй инспекциясы», «…, – деп мәлімдеді | ЖАО»: one that stands in its base form, whatever it is for. */
export function houseInBaseBehindSaying(
  facts: SentenceFacts,
  first: number,
  to: number,
): SayingBody | undefined {
  if (!facts.own.knowledge.language.clauses.verbsLast) return undefined
  let from = behindHearers(facts, first, to)
  if (endOfHouse(facts, from, to) !== to || hasHolder(facts, { from, to })) return undefined
  // «…, – деп хабарлады | бүгінгі жиында | су комитеті»
  for (let token = from; token + 1 < to; token++) if (isAside(facts, token)) from = token + 1
  const isTold = to - from > 1 || isLetters(facts, from)
  if (!isTold || to - from > LONGEST_HOUSE || isOblique(facts, { from, to })) return undefined
  return mayBeOneVoice(facts, from, to) ? { from, to, isNamed: true } : undefined
}

/** «…, – деп хабарлады | кеше тілшілерге | қала әкімдігі»: one past whom it is told to, and when. */
function behindHearers(facts: SentenceFacts, first: number, to: number): number {
  const { offices, speech } = facts.own.knowledge.language
  const leads = [offices.opens, speech.hearers]
  let token = first
  while (token + 1 < to && leads.some((lead) => lead?.test(wordAt(facts, token)))) token++
  return token
}

/** One past the last of the houses that stand beside or within each other there: «Ішкі істер министрлігінің | Киберқылмыс | департаментінің». */
function endOfHouse(facts: SentenceFacts, from: number, to: number): number | undefined {
  const { genitive } = facts.own.knowledge.language.speech
  let end: number | undefined
  for (let token = from; token < to; token++) {
    if (token > from && marksBefore(facts, token) & PARTS) return end
    const word = wordAt(facts, token)
    if (isOf(facts, token, SAYS) || isPress(facts, token)) return end
    if (endsHouse(facts, token, to)) {
      end = token + 1
      // What follows another case than the genitive is no part of the name.
      if (!genitive?.test(word) && isOblique(facts, { from, to: end })) return end
    } else if (end !== undefined && (isMessage(facts, token) || isGiven(facts, token))) return end
  }
  return end
}

function endsHouse(facts: SentenceFacts, token: number, to: number): boolean {
  if (lettersAt(facts, token, to) !== undefined || isKindOfHouse(facts, token)) return true
  return facts.listHits('body').some((hit) => hit.to === token + 1)
}

function isPress(facts: SentenceFacts, token: number): boolean {
  const { offices, ownVoice } = facts.own.knowledge.language
  const [word, next] = [wordAt(facts, token), wordAt(facts, token + 1)]
  if (offices.press.test(`${word} ${next}`)) return true
  // «… | баспасөз бөлімінің», «… | баспасөз орталығы»
  return (
    ownVoice?.ofPress.test(word) === true &&
    (offices.ofMany.test(next) || offices.ofKind?.test(next) === true)
  )
}

function behindPress(facts: SentenceFacts, end: number, to: number): number {
  return end + 1 < to && isPress(facts, end) ? end + 2 : end
}

/** «…ның | ресми парақшасында», «…ның баспасөз қызметі | таратқан хабарламада», «…нан | келген жауапта» */
function isItsMessage(facts: SentenceFacts, end: number, from: number, to: number): boolean {
  const { genitive } = facts.own.knowledge.language.speech
  const isOwner =
    [end, from].some((behind) => genitive?.test(wordAt(facts, behind - 1))) || isLetters(facts, end - 1)
  if (!isOwner && !isGiven(facts, from)) return false
  for (let token = from; token < to; token++) {
    if (marksBefore(facts, token) & PARTS) return false
    if (isMessage(facts, token) || (isOwner && token + 1 === to && isPeople(facts, token))) return true
  }
  return false
}

function isMessage(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.ofMessage?.where?.test(wordAt(facts, token)) === true
}

function isGiven(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.headLed?.given.test(wordAt(facts, token)) === true
}

/** «… | өкілдері»: several who speak for a house. */
function isPeople(facts: SentenceFacts, token: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  return offices.people?.test(word) === true && speech.several?.test(word) === true
}

function mayBeOneVoice(facts: SentenceFacts, from: number, to: number): boolean {
  const fields = fieldsOf(textAt(facts, { from, to }).toLowerCase(), [facts.own.knowledge.language])
  return !OF_MANY_VOICES.some((field) => fields.has(field))
}
