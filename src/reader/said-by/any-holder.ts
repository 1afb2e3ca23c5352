import type { Trilingual } from '../../law/law.ts'
import { endOfSaying, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { behindOpening } from './behind-opening.ts'
import { nameIn } from './name-in-each.ts'
import type { Place } from './source-places.ts'

/** Words at most of such a subject: "the same local official". */
const LONGEST = 4

/**
 * The noun that any holder of an office may be called by, where it is all that tells who says something: "The official | said", «…, — сказал |
 * офицер», «Сол шенеунік … | деді», «Спикердің | айтуынша». It is of somebody who was told of before.
 */
export function anyHolderIn(facts: SentenceFacts, place: Place): string | undefined {
  const { clauses, offices } = facts.own.knowledge.language
  if (offices.anyHolder === undefined) return undefined
  if (!('verb' in place)) return inflected(facts, place)
  const { from, to, verb } = place
  const before = clauses.verbsLast
    ? first(facts, behindOpening(facts), verb)
    : last(facts, from, startOfVerb(facts, from, verb))
  return before ?? (place.is === 'beside-verb' ? alone(facts, endOfSaying(facts, verb), to) : undefined)
}

/** «подполковник», "the officer": what tells no more than that somebody has an office, which of itself nobody can be asked by. */
export function isAnyHolder(facts: SentenceFacts, office: Trilingual): boolean {
  const { anyHolder, speaks } = facts.own.knowledge.language.offices
  const word = nameIn(facts.language, office).toLowerCase()
  return anyHolder?.test(word) === true && !speaks?.test(word)
}

/** What some words begin with, behind what points at somebody: «Сол | шенеунік». */
function first(facts: SentenceFacts, from: number, to: number): string | undefined {
  let noun = from
  while (noun < Math.min(to, from + LONGEST) && points(facts, noun)) noun++
  return noun < to && !isNew(facts, from) ? nounAt(facts, noun) : undefined
}

/** What some words are, but for what points at somebody and tells how it is said: "said | the officer | on Monday". */
function alone(facts: SentenceFacts, from: number, to: number): string | undefined {
  const { before, manner } = facts.own.knowledge.language.offices
  let noun = from
  while (noun < Math.min(to, from + LONGEST) && points(facts, noun)) noun++
  if (noun >= to || isNew(facts, from)) return undefined
  const behind = noun + 1
  const isEnd = behind >= to || (marksBefore(facts, behind) & PARTS) !== 0
  const next = isEnd ? '' : wordAt(facts, behind)
  return isEnd || before?.test(next) || manner?.test(next) ? nounAt(facts, noun) : undefined
}

/** What some words end with, where nothing but what points at somebody stands before it: «На это | офицер» tells who it is by its case. */
function last(facts: SentenceFacts, from: number, to: number): string | undefined {
  const { articles } = facts.own.knowledge.language.speech
  const noun = to - 1
  if (noun < from || nounAt(facts, noun) === undefined) return undefined
  let begin = noun
  while (
    begin > Math.max(from, noun - LONGEST) &&
    !(marksBefore(facts, begin) & PARTS) &&
    points(facts, begin - 1)
  )
    begin--
  const isTold = articles === undefined || (begin < noun && !isNew(facts, begin))
  return isTold ? nounAt(facts, noun) : undefined
}

/** «Спикердің | айтуынша», «По словам | чиновника» */
function inflected(facts: SentenceFacts, { from, to, is }: Place): string | undefined {
  const { baseForms, clauses, offices } = facts.own.knowledge.language
  if (is !== 'inflected-head' || to - from > (clauses.verbsLast ? LONGEST : 1)) return undefined
  const [base] = baseForms?.body([wordAt(facts, clauses.verbsLast ? to - 2 : from)]) ?? []
  return base !== undefined && offices.anyHolder?.test(base) ? base : undefined
}

function nounAt(facts: SentenceFacts, token: number): string | undefined {
  const word = wordAt(facts, token)
  return facts.own.knowledge.language.offices.anyHolder?.test(word) ? word : undefined
}

/** "The", «этот», «сол»: a word that tells no more of somebody than that it is known who is meant. */
function points(facts: SentenceFacts, token: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  return offices.pointsBack?.test(word) === true || speech.articles?.includes(word) === true
}

function isNew(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.indefinite?.includes(wordAt(facts, token)) === true
}
