import type { Stretch } from '../check.ts'
import { COMMA_BEFORE, QUOTE_OPENS } from '../scan/tokens.ts'
import { ClauseLook } from '../sentence/clause-look.ts'
import { isOf, marksBefore, PARTS, phraseAt, wordAt } from '../sentence/clauses.ts'
import { isFramed } from '../sentence/framed.ts'
import { isFirstOfPair } from '../sentence/joints.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COORDINATOR, FINITE, SAYS, THAT, VERB } from '../vocabulary/word-kinds.ts'
import { mayBePreposition } from './preposition.ts'
import { tellsOfCases } from './with-frame.ts'

/** Words of a quote at most that begins with its sentence for being unclear without that. */
const LONGEST = 80
/** Words that a quote keeps in any case. */
const SHORTEST = 3
/** Words at most that name whom something is told, and that lead to them. */
const ADDRESSEES = 12
/** Words before a relative pronoun that its clause may begin with: «в соответствии с | которым». */
const BEFORE_RELATIVE = 3
/** Words of a clause that a pronoun leaves without what it is about. */
const FEW = 4

/**
 * The clauses that a question puts, from where they can be understood: not from «в соответствии с которым», "whose reposts" or "or
 * compromised …" on, which tell of what stands before them, nor from words that only join them, "as well as", "adding that".
 * @param begin where the sentence begins, or the speech that is quoted
 */
export function withoutOpenStart(facts: SentenceFacts, stretch: Stretch, begin: number): Stretch {
  const { from, to } = stretch
  const { verbsLast } = facts.own.knowledge.language.clauses
  if (verbsLast || from === facts.from) return stretch
  if (from === begin) return goesOnClause(facts, from) ? begunWith(facts.behindSpeaker, stretch) : stretch
  const start = Math.max(behindJoining(facts, stretch), behindAddressees(facts, stretch))
  if (start > from) return { from: start, to }
  return dependsOnBefore(facts, from) || isOfOneBefore(facts, stretch) ? begunWith(begin, stretch) : stretch
}

/** "The office warns clinics, | chemists and importers that …": behind the last of those whom somebody tells something. */
function behindAddressees(facts: SentenceFacts, { from, to }: Stretch): number {
  if (!facts.own.knowledge.language.speech.thatMayLack || !(marksBefore(facts, from) & PARTS)) return from
  const last = Math.min(from + ADDRESSEES, to - SHORTEST)
  let that = from + 1
  while (that < last && !isOf(facts, that, THAT)) {
    if (marksBefore(facts, that) & ~COMMA_BEFORE & PARTS || isOf(facts, that, VERB)) return from
    that++
  }
  // "Groups that | spread lies" are told of, and told nothing.
  if (that >= last || isOf(facts, that + 1, FINITE) || isOf(facts, that + 1, VERB)) return from
  return isTelling(facts, from) && !isFramed(facts, that) ? that + 1 : from
}

/** Whether the words before a list tell somebody something, and nothing is told yet. */
function isTelling(facts: SentenceFacts, from: number): boolean {
  const { tells } = facts.own.knowledge.language.speech
  const first = Math.max(facts.from, from - ADDRESSEES)
  for (let token = from - 1; token >= first; token--) {
    if (isOf(facts, token, THAT)) return false
    if (isOf(facts, token, SAYS) || tells?.test(wordAt(facts, token))) return true
  }
  return false
}

function begunWith(from: number, stretch: Stretch): Stretch {
  return from < stretch.from && stretch.to - from <= LONGEST ? { from, to: stretch.to } : stretch
}

/** Whether somebody's words go on a clause that began before them: drew attention "to the need to prosecute them". */
function goesOnClause(facts: SentenceFacts, from: number): boolean {
  const marks = marksBefore(facts, from)
  if (!(marks & QUOTE_OPENS) || marks & PARTS) return false
  return !isOf(facts, from - 1, THAT) && !isOf(facts, from - 1, SAYS)
}

/** Behind words that only join a clause to what stands before it, where what remains can be quoted alone. */
function behindJoining(facts: SentenceFacts, { from, to }: Stretch): number {
  const { clauses, speech } = facts.own.knowledge.language
  const look = new ClauseLook(facts, facts)
  const added = phraseAt(facts, from, clauses.additions)
  const isSaid = speech.saysBeside?.test(wordAt(facts, from)) && isOf(facts, from + 1, THAT)
  const behind = from + (isSaid ? 2 : (added?.length ?? 0))
  // "Or is found to …" has its subject before it.
  if (behind <= from + 1 || behind + SHORTEST > to || isBehindMark(facts, behind)) return from
  return look.isTold(behind, to) ? behind : from
}

/** Whether anything but a blank stands before a word: a mark that opens what is left would be lost. */
function isBehindMark({ survey, text }: SentenceFacts, token: number): boolean {
  return !/\s/u.test(text.charAt((survey.tokens.start[token] as number) - 1))
}

/** «… имя министра, и | их становится больше»: of few words behind a pronoun nobody sees whose or what. */
function isOfOneBefore(facts: SentenceFacts, { from, to }: Stretch): boolean {
  if (to - from > FEW || !isOf(facts, from - 1, COORDINATOR)) return false
  return facts.own.knowledge.language.clauses.standsFor?.test(wordAt(facts, from)) === true
}

/** Whether a clause begins with a word, or joins one, that stands for what it tells of. */
function dependsOnBefore(facts: SentenceFacts, from: number): boolean {
  const { additions, relativeForms, otherwise = [] } = facts.own.knowledge.language.clauses
  const joins = isOf(facts, from, COORDINATOR) && !isFirstOfPair(facts, from)
  if (joins || phraseAt(facts, from, additions)) return true
  // «Удалите ролик, | иначе последует штраф».
  if (phraseAt(facts, from, otherwise) || tellsOfCases(facts, from)) return true
  if (relativeForms === undefined) return false
  // «Домыслам, которые | распространяют …»: of what stands behind the pronoun alone nobody sees who or what.
  if (relativeForms.test(wordAt(facts, from)) || relativeForms.test(wordAt(facts, from - 1))) return true
  // «Страницы, | владельцы которых …».
  if (marksBefore(facts, from) & PARTS && relativeForms.test(wordAt(facts, from + 1))) return true
  const last = Math.min(facts.to - 1, from + BEFORE_RELATIVE)
  for (let token = from + 1; token <= last && !(marksBefore(facts, token) & PARTS); token++)
    if (relativeForms.test(wordAt(facts, token)) && mayBePreposition(facts, token - 1)) return true
  return false
}
