import type { Stretch } from '../../check.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { mayBePreposition } from '../../quotes/preposition.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { COORDINATOR, FINITE, OBLIQUE, SAYS, VERB } from '../../vocabulary/word-kinds.ts'

/** Letters by which two forms of a word are the same. */
const SAME = 6

/** Letters at most that stand for a name of which no word is cut down. */
const LETTERS = 4

/** Letters at least that a name drawn together has of its first word: «Минтранс». */
const BEGUN = 3

/** «ТЖД-нің» */
const IN_CASE = /^\p{Lu}{2,6}-\p{Ll}{2,3}$/u

/** A body or an office that says something, and whether its name stands there whole and in its base form. */
export interface SayingBody extends Stretch {
  readonly isNamed: boolean
  /** Its name stands there whole, in another case. */
  readonly isInflected?: true
  /** One past its press service, where that stands behind the name: «Бас прокуратураның | баспасөз қызметі». */
  readonly end?: number
}

/** Whether a body stands in another form than its base one, as its first and its last word tell; where verbs stand last, the last. */
export function isOblique(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { clauses, speech } = facts.own.knowledge.language
  if (clauses.verbsLast && speech.obliqueBodies) return speech.obliqueBodies.test(wordAt(facts, to - 1))
  const isInflected = (token: number): boolean => isOf(facts, token, OBLIQUE) && !isUninflected(facts, token)
  return (isInflected(from) && !tellsWhose(facts, { from, to })) || isInflected(to - 1)
}

/** «СБУ»: few letters that stand for a name have no case, however they end. */
export function isUninflected(facts: SentenceFacts, token: number): boolean {
  return isLetters(facts, token) && wordAt(facts, token).length <= LETTERS
}

/** "Prosecutor's | office": a possessive before other words is part of the name. */
function tellsWhose(facts: SentenceFacts, { from, to }: Stretch): boolean {
  return to - from > 1 && /['’]s$/u.test(wordAt(facts, from))
}

/** The body or office that begins at a token: the longest by which one is known. */
export function longestAt(facts: SentenceFacts, token: number): Stretch | undefined {
  let longest: Stretch | undefined
  for (const hit of facts.listHits('body'))
    if (hit.from === token && hit.to > (longest?.to ?? 0)) longest = hit
  if (longest !== undefined) return longest
  if (token >= facts.to) return undefined
  const { contracted, ofPerson } = facts.own.knowledge.language.offices
  const word = wordAt(facts, token)
  return ofPerson.test(word) || contracted?.test(word) ? { from: token, to: token + 1 } : undefined
}

/** Whether a word is letters that stand for a name: «МВД», «ІІМ-нің». */
export function isLetters(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, ALL_CAPITALS) || isLettersInCase(facts, token)
}

/** «ІІМ|-нің»: behind letters, a hyphen parts the ending of a case. */
function isLettersInCase(facts: SentenceFacts, token: number): boolean {
  if (!facts.own.knowledge.language.clauses.verbsLast || !hasShape(facts, token, CAPITAL)) return false
  return IN_CASE.test(textAt(facts, { from: token, to: token + 1 }))
}

/** The body that a label names, behind words that belong to its name: «Алматинская областная | прокуратура», "Almaty | Police". */
export function bodyFrom(facts: SentenceFacts, first: number, to: number): Stretch | undefined {
  const { beforeBody } = facts.own.knowledge.language.speech
  for (let token = first; token < to; token++) {
    if (token > first && marksBefore(facts, token) & PARTS) return undefined
    const hit = longestAt(facts, token)
    if (hit !== undefined) return hit
    if (beforeBody === undefined ? !isOfName(facts, token) : !beforeBody.test(wordAt(facts, token)))
      return undefined
  }
  return undefined
}

/** «Полиция | города Алматы», "Ministry of Health | of Kazakhstan". */
export function isOfName(facts: SentenceFacts, token: number): boolean {
  if (hasShape(facts, token, CAPITAL | ALL_CAPITALS))
    return !mayBePreposition(facts, token) || hasShape(facts, token, ALL_CAPITALS)
  return facts.own.knowledge.language.speech.ofBody?.test(wordAt(facts, token)) === true
}

/** The end of a name that goes on behind the words by which its body is known: «в министерстве | обороны», «Агентство | по финансовому мониторингу». */
export function endOfInflected(facts: SentenceFacts, from: number, end: number): number {
  const { within } = facts.own.knowledge.language.speech
  const isBeside = (at: number): boolean => at < end && !(marksBefore(facts, at) & PARTS)
  let to = from
  // «агентства по финансовому | мониторингу»: the words by which a body is known may end before the noun.
  const last = wordAt(facts, from - 1)
  if (isBeside(to) && (within?.described?.test(last) || within?.along?.described.test(last))) to++
  while (isBeside(to)) {
    const word = wordAt(facts, to)
    const along = within?.along && endOfAlong(facts, to, end, within.along)
    if (along) to = along
    // «общественного | развития»: what describes goes with its noun.
    else if (within?.described?.test(word) && isBeside(to + 1) && mayTellMatter(facts, to + 1)) to += 2
    else if (isBeforeKind(facts, to) && isBeside(to + 1)) to += 2
    else if (isProper(facts, to) || within?.ofBody?.test(word)) to++
    else break
  }
  while (to > from && isOf(facts, to - 1, COORDINATOR)) to--
  return to
}

/** A body that stands in another case, with all of its name behind those who speak for it: «в пресс-службе | МВД». */
export function inflectedAt(facts: SentenceFacts, token: number, end: number): SayingBody | undefined {
  if (token >= end) return undefined
  const { press } = facts.own.knowledge.language.offices
  if (press.test(wordAt(facts, token))) {
    const of = inflectedAt(facts, token + 1, end)
    if (of !== undefined) return of
  }
  const hit = bodyFrom(facts, token, end) ?? kindWithMatter(facts, token, end)
  if (hit === undefined || hit.to > end) return undefined
  return { from: token, to: endOfInflected(facts, hit.to, end), isNamed: true, isInflected: true }
}

/** «в департаменте | лесного хозяйства»: no list has every matter that a house may be for. */
function kindWithMatter(facts: SentenceFacts, first: number, end: number): Stretch | undefined {
  const { offices, speech } = facts.own.knowledge.language
  let token = first
  while (token + 1 < end && speech.beforeBody?.test(wordAt(facts, token))) token++
  if (offices.ofKind?.test(wordAt(facts, token)) !== true) return undefined
  const isTold = endOfInflected(facts, token + 1, end) > token + 1
  return isTold ? { from: token, to: token + 1 } : undefined
}

/** «… и | Генеральная прокуратура»: a joined house whose kind stands behind what describes it. */
function isBeforeKind(facts: SentenceFacts, token: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  return (
    isOf(facts, token - 1, COORDINATOR) &&
    speech.beforeBody?.test(wordAt(facts, token)) === true &&
    offices.ofMany.test(wordAt(facts, token + 1))
  )
}

type Along = NonNullable<NonNullable<SpeechWords['within']>['along']>

/** «по | правовой статистике», «и | специальным учётам»: one past the words with which a name tells what its body is for. */
function endOfAlong(facts: SentenceFacts, from: number, end: number, along: Along): number | undefined {
  const isDescribed = (at: number): boolean => at < end && along.described.test(wordAt(facts, at))
  const goesOn = isOf(facts, from, COORDINATOR) && isDescribed(from + 1)
  if (!goesOn && !along.leads.test(wordAt(facts, from))) return undefined
  let noun = from + 1
  while (isDescribed(noun)) noun++
  if (noun >= end) return undefined
  const word = wordAt(facts, noun)
  if (!along.nouns.test(word) || along.not.test(word)) return undefined
  return along.ofMatter?.test(word) ? endOfMatter(facts, noun + 1, end) : noun + 1
}

/** «по делам | религий», «по защите | личных данных»: one past the noun that tells of what. */
function endOfMatter(facts: SentenceFacts, from: number, end: number): number {
  const { within } = facts.own.knowledge.language.speech
  let noun = from
  while (noun < end && within?.described?.test(wordAt(facts, noun))) noun++
  const isTold = noun < end && !(marksBefore(facts, noun) & PARTS) && mayTellMatter(facts, noun)
  return isTold ? noun + 1 : from
}

/** Whether a word may be a noun that ends what a body is for. */
function mayTellMatter(facts: SentenceFacts, token: number): boolean {
  return !mayBePreposition(facts, token) && ![VERB, FINITE, SAYS].some((kind) => isOf(facts, token, kind))
}

function isProper(facts: SentenceFacts, token: number): boolean {
  return (
    hasShape(facts, token, ALL_CAPITALS) ||
    (hasShape(facts, token, CAPITAL) && !mayBePreposition(facts, token))
  )
}

/** Whether a name is that of a house, and a word may stand for it: «министерство» not for a department. */
export function isHouse(name: string, word: string, facts: SentenceFacts): boolean {
  const { ofMany, contracted, fields } = facts.own.knowledge.language.offices
  if (contracted?.test(name)) return beginsContracted(word, name) || mayStandFor(word, name, facts)
  const tells = ofMany.test(name) || Object.values(fields ?? {}).some((field) => field.test(name))
  return tells && mayStandFor(word, name, facts)
}

/** «министерство» for «Минтранс»: whether a word is that which a name drawn together begins with. */
export function beginsContracted(word: string, name: string): boolean {
  return word.length > BEGUN && word.startsWith(name.slice(0, BEGUN))
}

/** Whether a word may stand for the name of a house: its kind, or one for any. */
function mayStandFor(word: string, name: string, { own }: SentenceFacts): boolean {
  return own.knowledge.language.offices.ofAnyHouse?.test(word) || name.includes(word.slice(0, SAME))
}
