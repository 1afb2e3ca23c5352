import type { Stretch } from '../../check.ts'
import { COMMA_BEFORE } from '../../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL, INITIAL } from '../../scan/words.ts'
import { endOfSaying, hasShape, hasSpeechEnd, marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { startOfVerb } from '../../sentence/start-of-verb.ts'
import { behindOpening } from '../behind-opening.ts'
import type { Place } from '../source-places.ts'
import { isOfTitle } from './start-of-title.ts'

/** Words at most with which a surname begins a sentence: its own, and those for the office before it. */
const OPENS = 4
/** Words at most between the commas behind it. */
const ASIDE = 6
/** Words behind «деп» in which whoever says it is named. */
const TOLD = 6
/** Words at most of a title and the surname behind it. */
const TITLE = 6

/** «аль-Масри», "el-Masri": a surname that begins with a small letter. */
export const WITH_PARTICLE = /^.{2,4}['-]/u

/** Where a surname may tell who says something. */
export interface SurnamePlace {
  readonly token: number
  /** First of the words before it, all of which must tell of the same person: «По словам | министра Умарова». */
  readonly from: number
  /** Whether it stands in the case that words for a source ask for. */
  readonly isInflected: boolean
}

/** Surnames that may tell who says something: the subject beside a verb, or what all words for a source end with. */
export function surnamePlaces(facts: SentenceFacts, place: Place): SurnamePlace[] {
  return placesIn(facts, place).filter(
    ({ token }) => hasShape(facts, token, CAPITAL | ALL_CAPITALS) || WITH_PARTICLE.test(wordAt(facts, token)),
  )
}

function placesIn(facts: SentenceFacts, place: Place): SurnamePlace[] {
  const { verbsLast } = facts.own.knowledge.language.clauses
  switch (place.is) {
    case 'beside-verb': {
      const beside = besideVerb(facts, place)
      // «Омаров … деп айтты»: where verbs stand last, a sentence begins with its subject.
      return verbsLast && isAtOpening(facts, place) ? [...beside, ...opening(facts, place)] : beside
    }
    case 'head':
    case 'inflected-head': {
      const isInflected = place.is === 'inflected-head'
      if (verbsLast && !isInflected) return opening(facts, place)
      const end = verbsLast ? place.to - 1 : place.to
      return end > place.from ? [{ from: place.from, token: end - 1, isInflected }] : []
    }
    case 'subject':
      if (verbsLast) return opening(facts, place)
      return besideVerb(facts, place).filter(({ token }) => token < place.verb)
    case 'label':
      return [{ from: behindInitials(facts, place), token: lastName(facts, place), isInflected: false }]
    default:
      return []
  }
}

/** «Умаров | А. Б.»: what stands before initials at the end of a name, or its last word. */
function lastName(facts: SentenceFacts, { from, to }: Stretch): number {
  let token = to - 1
  while (token > from && hasShape(facts, token, INITIAL)) token--
  return token
}

/** «А. Б. | Умаров» */
function behindInitials(facts: SentenceFacts, { from, to }: Stretch): number {
  let token = from
  while (token + 1 < to && hasShape(facts, token, INITIAL)) token++
  return token
}

/** "Umarov | said", "said | Umarov": with a first name or without. */
function besideVerb(
  facts: SentenceFacts,
  { from, to, verb }: Place & { readonly verb: number },
): SurnamePlace[] {
  const person = facts.names.find((name) => name.kind === 'person' && name.from === verb + 1)
  const { articles } = facts.own.knowledge.language.speech
  const { verbsLast } = facts.own.knowledge.language.clauses
  // «…, – деп атап өтті | Омаров»
  const behind = verbsLast ? endOfSaying(facts, verb) : verb + 1
  if (verbsLast && behind > verb + 1)
    return behind < facts.to && !(marksBefore(facts, behind) & PARTS)
      ? [{ token: behind, from: behind, isInflected: false }]
      : []
  if (verbsLast && hasSpeechEnd(facts, verb)) return behindTold(facts, verb)
  const aside = beforeAside(facts, verb)
  if (aside !== undefined) return [{ token: aside, from: aside, isInflected: false }]
  // "Umarov | also | said"
  const start = startOfVerb(facts, from, verb)
  const behindHearers = articles === undefined && start === from && to > verb + 2 ? [to - 1] : []
  return [person ? lastName(facts, person) : verb + 1, start - 1, ...behindHearers].flatMap((token) => {
    const next = token < verb ? start : verb + 1
    if (token < facts.from || token >= facts.to || marksBefore(facts, next) & PARTS) return []
    if (articles === undefined) return [{ token, from: token, isInflected: false }]
    // Where no case tells the subject, its neighbours do: "a source close to | Umarov | said", "said | Holland | police".
    if (token > verb) return behindTitle(facts, verb + 1, token)
    return [{ token, from: tellsWhen(facts, from, token) ? token : from, isInflected: false }]
  })
}

/** "said | Umarov", "said | Deputy Minister | Umarov" */
function behindTitle(facts: SentenceFacts, first: number, surname: number): SurnamePlace[] {
  let token = surname
  while (token + 1 < Math.min(facts.to, surname + TITLE) && isOfTitle(facts, token)) {
    if (marksBefore(facts, token + 1) & PARTS) return []
    token++
  }
  if (isFollowed(facts, token + 1)) return []
  return [{ token, from: token === surname ? token : first, isInflected: false }]
}

/** «…, – деп | сөзін жалғады | Омаров»: the verb between is known to no list. */
function behindTold(facts: SentenceFacts, verb: number): SurnamePlace[] {
  const places: SurnamePlace[] = []
  for (let token = verb + 1; token < Math.min(facts.to, verb + TOLD); token++) {
    if (marksBefore(facts, token) & PARTS) break
    places.push({ token, from: token, isInflected: false })
  }
  return places
}

/** «Касымов, | в свою очередь, | заявил»: the first word of a sentence, behind which a few words stand between commas. */
function beforeAside(facts: SentenceFacts, verb: number): number | undefined {
  if (verb <= facts.from || !(marksBefore(facts, verb) & COMMA_BEFORE)) return undefined
  for (let token = verb - 1; token > Math.max(facts.from, verb - ASIDE); token--)
    if (marksBefore(facts, token) & PARTS) return token === facts.from + 1 ? facts.from : undefined
  return undefined
}

function isFollowed(facts: SentenceFacts, token: number): boolean {
  if (token >= facts.to || marksBefore(facts, token) !== 0) return false
  const { before, manner } = facts.own.knowledge.language.offices
  const word = wordAt(facts, token)
  return !(before?.test(word) || manner?.test(word))
}

/** "Yesterday | Umarov", "On Friday | Umarov", and neither "for | Umarov" nor "lawyer | Umarov". */
function tellsWhen(facts: SentenceFacts, from: number, to: number): boolean {
  const { before, holder, leads } = facts.own.knowledge.language.offices
  const first = wordAt(facts, from)
  if (to - from > 1)
    return to - from === 2 && before?.test(first) === true && hasShape(facts, from + 1, CAPITAL)
  return !(holder?.test(first) || leads?.test(first))
}

/** A surname in its base form that a sentence begins with, behind its office or first name: «Сонымен қатар | Омаров». */
function opening(facts: SentenceFacts, place: Place): SurnamePlace[] {
  const { to } = place
  const from = isAtOpening(facts, place) ? Math.max(place.from, behindOpening(facts)) : place.from
  const places: SurnamePlace[] = []
  for (let token = from; token < Math.min(to, from + OPENS); token++) {
    if (token > from && marksBefore(facts, token) & PARTS) break
    places.push({ token, from, isInflected: false })
  }
  return places
}

/** Whether a place begins with its sentence, or behind the words that open it: «Бұдан бөлек, | Омаров». */
function isAtOpening(facts: SentenceFacts, { from }: Place): boolean {
  return from === facts.from || from === behindOpening(facts)
}
