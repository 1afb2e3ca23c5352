import type { Law, Trilingual } from '../../law/law.ts'
import type { Name, Stretch } from '../check.ts'
import { isInFull } from '../full-name.ts'
import type { Field } from '../language/offices.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { INITIAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import { personsFor } from '../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { OBLIQUE } from '../vocabulary/word-kinds.ts'
import { worded } from '../worded.ts'
import { houseInCapitals } from './houses/house-in-capitals.ts'
import { wordsAt } from './marked-at.ts'
import { nameInEach } from './name-in-each.ts'
import { isLetters, isOblique, longestAt, type SayingBody } from './offices/body-name.ts'
import { fieldsOf } from './offices/fields.ts'
import { isHolderOf } from './offices/office-words.ts'
import type { OwnNames } from './own-names.ts'
import { bodyBesideVerb, bodyInHead, bodyInInflectedHead, subjectAt } from './source-body.ts'
import { holderIn, officeAround } from './source-holder.ts'
import { bodyInside } from './source-inside.ts'
import { bodyBeforeVerb, bodyOfLabel, endsAtColon } from './source-label.ts'
import { officeIn } from './source-office.ts'
import { isSpoken, type Place } from './source-places.ts'
import { startOfFollowing } from './start-of-following.ts'

/** Whoever says it, where that can't be told by name. */
export const UNNAMED = worded('reader.to-source')

/** Words behind a verb of saying in which a body is who says it. */
const NEAR = 3
/** Words at the head of a clause in which its subject begins, where verbs stand last. */
const SUBJECT = 6
/** Words before a name in which the message stands whose it is. */
const MESSAGE = 12
/** Words before a name in which it is told that it is of whoever asks. */
const ASKER = 8

/** Who says something: the speaker of the statement, or somebody else. */
export type Source = 'own' | Trilingual

/** What is known of a statement: its own names, and the law that tells bodies in each language. */
export interface Known {
  readonly own: OwnNames
  readonly law: Law | undefined
  /** The names under which its own house and office are given. */
  readonly bodies: readonly string[]
  /** The name of an office or a body with the place that the statement names elsewhere. */
  readonly placed: (name: string) => string
}

/** Whose words they are by the first person, or else by the body, that is named there. */
export function sourceAt(facts: SentenceFacts, place: Place, known: Known): Source | undefined {
  const { from, to } = place
  const { own } = known
  const within = (one: Stretch): boolean => one.from >= from && one.to <= to && !isSpoken(facts, one.from)
  const told = wordsOf(facts, place)
  if (own.tellsSpeaker && own.isSpeaker(told)) return 'own'
  const person = personIn(facts, place)
  if (person !== undefined) return isOther(facts, person, own) ? asNamed(facts, person, place) : undefined
  const holder = holderIn(facts, place)
  if (holder !== undefined && (own.isNobody || own.isElsewhere(officeWith(facts, holder))))
    return nameInEach(wordsAt(facts, holder))
  // Where nobody is known to speak, whoever is told to say it is asked: that it might be the speaker itself changes nothing.
  if (own.isNobody) return bodyTold(facts, place, known)
  if (place.is === 'sentence') return undefined
  const saying = sayingBody(facts, place)
  if (saying !== undefined && own.isElsewhere(wordsOf(facts, saying))) return bodyTold(facts, place, known)
  if (place.is === 'subject') return undefined
  // A body far behind the verb tells where it was said.
  const furthest = place.is === 'beside-verb' ? place.verb + NEAR : to
  const body = facts
    .listHits('body')
    .find(
      (hit) => within(hit) && hit.from <= furthest && !(place.is === 'beside-verb' && tellsWhere(facts, hit)),
    )
  if (body === undefined || !own.tellsBody) return undefined
  const words = wordsOf(facts, body)
  const name = wordsOf(facts, longestAt(facts, body.from) ?? body)
  if ((own.isBody(told) && !own.isOtherBody(name)) || own.isOffice(words)) return 'own'
  if (place.is === 'label') return bodyTold(facts, place, known)
  return own.isAnyBody(words) && !hasLetters(facts, body) ? undefined : UNNAMED
}

/** Whether a person is told not to speak for the own body: by the office, or as one of a house that says nothing with one voice. */
function isOther(facts: SentenceFacts, person: Name, own: OwnNames): boolean {
  if (own.tellsSpeaker || own.isNobody || own.isOtherPerson(wordsOf(facts, person))) return true
  const office = officeAround(facts, person)
  return own.isElsewhere(office) || (own.isOfMany && office.length === 0)
}

/** The office alone of whoever says it, where nothing tells more and it is not of the own house. */
export function officeAlone(facts: SentenceFacts, place: Place, { own, law }: Known): Trilingual | undefined {
  const office = officeIn(facts, place)
  if (office === undefined) return undefined
  if (!own.isNobody && !own.isElsewhere(wordsOf(facts, office))) return undefined
  const base = office.isInflected ? baseFormOf(facts, office, 'body') : wordsAt(facts, office)
  return base === undefined ? undefined : nameInEach(base, law)
}

/** What the office or the body is about that a place gives to whoever says it there. */
export function fieldsAt(facts: SentenceFacts, place: Place): ReadonlySet<Field> {
  const person = personIn(facts, place)
  const named = holderIn(facts, place) ?? sayingBody(facts, place)
  const words = person ? officeAround(facts, person) : named ? officeWith(facts, named) : []
  return fieldsOf(words.join(' '), [facts.own.knowledge.language])
}

/** «Үкіметтегі баспасөз мәслихатында»: a body that only tells where it was said. */
function tellsWhere(facts: SentenceFacts, hit: Stretch): boolean {
  return facts.own.knowledge.language.clauses.verbsLast && isOblique(facts, hit)
}

/** The person who is named there; before a verb, who is its subject. */
function personIn(facts: SentenceFacts, place: Place): Name | undefined {
  const { from, to } = place
  return facts.names.find((name) => {
    if (name.kind !== 'person' || name.from < from || name.to > to || isSpoken(facts, name.from)) return false
    if (isPartOfBody(facts, name)) return false
    if (place.is === 'inflected-head' || isOfMessage(facts, place, name)) return true
    if (asks(facts, name)) return false
    if (place.is === 'sentence') return personsFor(facts, place.asked).some((one) => one.from === name.from)
    if (!isBase(facts, name)) return false
    if (place.is === 'beside-verb')
      return name.from < place.verb || name.from >= (startOfFollowing(facts, place) ?? place.to)
    if (place.is !== 'subject') return true
    if (facts.own.knowledge.language.clauses.verbsLast) return name.from < from + SUBJECT
    const isApposed = name.from === from && (marksBefore(facts, name.to) & COMMA_BEFORE) !== 0
    return isApposed || name.to === startOfVerb(facts, from, to)
  })
}

/** «Об этом говорится в заявлении министра | Ивана Перова: «…»»: whose message something is in stands in another case. */
function isOfMessage(facts: SentenceFacts, { from }: Stretch, name: Name): boolean {
  const { within } = facts.own.knowledge.language.speech
  if (within === undefined) return false
  let isOfOffice = false
  for (let token = name.from - 1; token > Math.max(from, name.from - MESSAGE); token--) {
    if (marksBefore(facts, token + 1) & PARTS || isHolderOf(facts, token, 'base')) return false
    isOfOffice ||= isHolderOf(facts, token, 'inflected')
    if (within.message?.test(wordAt(facts, token)))
      return isOfOffice && within.prepositions.includes(wordAt(facts, token - 1))
  }
  return false
}

/** "The Financial | Monitoring | Agency", "| Freedonia's Road | Bureau": some words of what a house is called are nobody's name. */
function isPartOfBody(facts: SentenceFacts, { from, to }: Name): boolean {
  if (to - from === 1 && facts.listHits('body').some((hit) => hit.from < from && hit.to > to)) return true
  const house = isOf(facts, from, OBLIQUE) ? houseInCapitals(facts, from, facts.to) : undefined
  return house !== undefined && house.to > to
}

/** "To a question from | Senator Lee, he said": whether somebody is named as who asks, and not as who answers. */
function asks(facts: SentenceFacts, { from }: Name): boolean {
  const { toAsker } = facts.own.knowledge.language.speech
  if (toAsker === undefined) return false
  for (let token = from - 1; token > Math.max(facts.from, from - ASKER); token--) {
    if (marksBefore(facts, token + 1) & PARTS) return false
    if (toAsker.test(`${wordAt(facts, token - 1)} ${wordAt(facts, token)}`)) return true
  }
  return false
}

function officeWith(facts: SentenceFacts, holder: Stretch): string[] {
  return [...officeAround(facts, holder), ...wordsOf(facts, holder)]
}

function bodyTold(facts: SentenceFacts, place: Place, { own, law }: Known): Source | undefined {
  const body = sayingBody(facts, place)
  if (body === undefined) return undefined
  if (!body.isNamed) return UNNAMED
  const words = wordsOf(facts, body)
  const isNamed = opensSpeech(facts, place) && own.isNobody && own.isNamedAlone(words[0] ?? '')
  const isAny = words.length === 1 && own.isAnyBody(words) && !isNamed
  if (isAny && !isLetters(facts, body.from)) return UNNAMED
  if (!body.isInflected) return nameInEach(wordsAt(facts, body), law)
  const base = baseFormOf(facts, body, 'body')
  return base === undefined ? UNNAMED : nameInEach(base, law)
}

/** A name in its base form, where its language can tell that. */
function baseFormOf(facts: SentenceFacts, stretch: Stretch, what: 'person' | 'body'): string | undefined {
  const { baseForms } = facts.own.knowledge.language
  const words = wordsAt(facts, stretch)
  return baseForms === undefined ? words : baseForms[what](words.split(/\s+/u))?.join(' ')
}

/** «Прокуратура: …», «Прокуратура предупреждает: …»: nothing but a colon stands between who says something and what is said. */
function opensSpeech(facts: SentenceFacts, place: Place): boolean {
  if (place.is !== 'beside-verb') return place.is === 'label'
  return endsAtColon(facts, place.verb) && bodyBeforeVerb(facts, place.from, place.verb) !== undefined
}

function sayingBody(facts: SentenceFacts, place: Place): SayingBody | undefined {
  const { from, to } = place
  switch (place.is) {
    case 'beside-verb':
      return bodyBeforeVerb(facts, from, place.verb) ?? bodyBesideVerb(facts, from, to, place.verb)
    case 'label':
      return bodyOfLabel(facts, from, to)
    case 'subject':
      return bodyBeforeVerb(facts, from, place.verb) ?? subjectAt(facts, from, to, place.verb)
    case 'inflected-head':
      return bodyInInflectedHead(facts, from, to)
    case 'inside':
      return bodyInside(facts, place)
    case 'sentence':
      return undefined
    default:
      return bodyInHead(facts, from, to)
  }
}

/** Whether the name of a body is letters that stand before its kind: "the NSC press service". */
function hasLetters(facts: SentenceFacts, body: Stretch): boolean {
  return body.from > facts.from && isLetters(facts, body.from - 1)
}

/** A person by name and surname: a surname alone may be anybody's. */
function asNamed(facts: SentenceFacts, person: Name, place: Place): Trilingual {
  if (isInFull(person)) {
    if (place.is !== 'inflected-head' && !isOfMessage(facts, place, person))
      return nameInEach(wordsAt(facts, person))
    const base = baseFormOf(facts, person, 'person')
    return base === undefined ? UNNAMED : nameInEach(base)
  }
  const holder = holderIn(facts, place)
  // «Перов А. И.: …»: in a label it is all that is told.
  const label = place.is === 'label' && person.to - person.from > 1 ? person : undefined
  const told = holder ?? label
  return told === undefined ? UNNAMED : nameInEach(wordsAt(facts, told))
}

/** Whether a name stands in its base form, as the subject of a verb does: «Умаров А. Б.» tells it by its first word. */
function isBase(facts: SentenceFacts, { from, to }: Name): boolean {
  const surname = hasShape(facts, to - 1, INITIAL) ? from : to - 1
  return !isOf(facts, surname, OBLIQUE)
}

export function wordsOf(facts: SentenceFacts, { from, to }: Stretch): string[] {
  const words: string[] = []
  for (let token = from; token < to; token++) words.push(wordAt(facts, token))
  return words
}
