import type { Stretch } from '../../check.ts'
import { mayBePreposition } from '../../quotes/preposition.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { OBLIQUE } from '../../vocabulary/word-kinds.ts'
import { endsInMarks, firmByKind } from '../houses/firm-by-kind.ts'

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
  return (
    (isInflected(from) && !tellsWhose(facts, { from, to })) ||
    (!endsInMarks(facts, to) && isInflected(to - 1))
  )
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
  const firm = firmByKind(facts, token)
  if (firm !== undefined) return firm
  const { contracted, ofPerson } = facts.own.knowledge.language.offices
  const word = wordAt(facts, token)
  return ofPerson.test(word) || contracted?.test(word) ? { from: token, to: token + 1 } : undefined
}

/** Whether a word is letters that stand for a name: «МВД», «ІІМ-нің». */
export function isLetters(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, ALL_CAPITALS) || isLettersInCase(facts, token)
}

/** «Қазгидромет»: whether one word tells which house it is. */
export function isToldByWord(facts: SentenceFacts, token: number): boolean {
  return (
    isLetters(facts, token) ||
    facts.own.knowledge.language.offices.contracted?.test(wordAt(facts, token)) === true
  )
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
