import type { Stretch } from '../check.ts'
import { CAPITAL } from '../scan/words.ts'
import { describes, hasShape, isLeading, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { meetsAny } from '../stretch.ts'
import { THAT } from '../vocabulary/word-kinds.ts'
import { endsOffice, hasOffice, hasTeller } from './tellers.ts'

/** Words at most between who says something and the verb that tells so. */
const LONGEST_SUBJECT = 24
/** Words back from a verb to its own "we". */
const BESIDE = 4
/** Words at most from "turned" to "with a request". */
const SENT = 8

/** Whether somebody is told to have said, asked or warned of something: «призвал», "turned to families with a request". */
export function tellsBefore(facts: SentenceFacts, words: Stretch): boolean {
  const { undergoes, nounBehind } = facts.own.knowledge.language.speech
  for (const { verb, before, reports } of tellingIn(facts)) {
    if (verb < words.from || verb >= words.to) continue
    const isVerb = reports || sendsOut(facts, verb, words)
    // "The said | groups" describes them.
    if (!isVerb || meetsAny(at(verb), facts.speeches) || nounBehind?.test(before)) continue
    if (undergoes?.test(before) || isOwnVerb(facts, verb)) continue
    if (isSubjectAlone(facts, verb)) return true
    if (hasTeller(facts, { from: Math.max(facts.from, verb - LONGEST_SUBJECT), to: verb })) return true
  }
  return false
}

/** "Umarov | also said": a surname alone, which no list has. */
function isSubjectAlone(facts: SentenceFacts, verb: number): boolean {
  const { from } = facts
  // Elsewhere a case may tell that a word is no subject: «Жителей | призвали».
  if (facts.own.knowledge.language.speech.articles === undefined || !hasShape(facts, from, CAPITAL))
    return false
  return startOfVerb(facts, from, verb) === from + 1 && (marksBefore(facts, from + 1) & PARTS) === 0
}

/** "It was noted that …", «… көбейіп кеткені айтылды»: it is not even told who says it. */
export function isOnlyTold(facts: SentenceFacts, words: Stretch): boolean {
  return tellingIn(facts).some(
    ({ verb, isToldOf }) => isToldOf && verb >= words.from && verb < words.to && leadsOn(facts, verb),
  )
}

/** Whether an office is told, in the third person, to ask, warn or note: «Департамент отмечает». */
export function tellsNow(facts: SentenceFacts, words: Stretch): boolean {
  const { toCome } = facts.own.knowledge.language.speech
  for (const { verb, before, reportsNow } of tellingIn(facts)) {
    if (verb < words.from || verb >= words.to) continue
    if (!reportsNow || meetsAny(at(verb), facts.speeches) || isNoun(facts, verb)) continue
    if (toCome?.test(before) || isUndergone(facts, verb, before) || isOwnVerb(facts, verb)) continue
    let from = verb
    const furthest = Math.max(facts.from, verb - LONGEST_SUBJECT)
    while (from > furthest && !(marksBefore(facts, from) & PARTS)) from--
    if (hasOffice(facts, { from, to: verb }) || isPronounAlone(facts, from, verb)) return true
  }
  return false
}

/** A word by which somebody may be told to say something. */
interface Telling {
  readonly verb: number
  /** The word before it. */
  readonly before: string
  readonly reports: boolean
  readonly reportsNow: boolean
  readonly isToldOf: boolean
}

/** Each sentence is looked through once, for all that is raised in it. */
const KNOWN = new WeakMap<SentenceFacts, readonly Telling[]>()

function tellingIn(facts: SentenceFacts): readonly Telling[] {
  const known = KNOWN.get(facts)
  if (known !== undefined) return known
  const { reports, reportsNow, toldOf, sendsOut } = facts.own.knowledge.language.speech
  const found: Telling[] = []
  let before = ''
  for (let verb = facts.from; verb < facts.to; verb++) {
    const word = wordAt(facts, verb)
    const told = `${before} ${word}`
    const telling: Telling = {
      verb,
      before,
      reports: reports?.test(told) === true,
      reportsNow: reportsNow?.test(told) === true,
      isToldOf: toldOf?.test(told) === true,
    }
    if (telling.reports || telling.reportsNow || telling.isToldOf || sendsOut?.verb.test(word))
      found.push(telling)
    before = word
  }
  KNOWN.set(facts, found)
  return found
}

/** "It was noted | that …": where verbs stand last, what is told stands before. */
function leadsOn(facts: SentenceFacts, verb: number): boolean {
  if (facts.own.knowledge.language.clauses.verbsLast) return true
  return isOf(facts, verb + 1, THAT) || isOf(facts, verb + 2, THAT)
}

/** "Of its | demands", "provocative | notes": what looks like a verb, and behind a preposition or an adjective is none. */
function isNoun(facts: SentenceFacts, verb: number): boolean {
  if (!facts.own.knowledge.language.speech.thatMayLack || verb === facts.from) return false
  // "The press service | notes": the name of an office describes nothing.
  if (endsOffice(facts, verb)) return false
  return isLeading(facts, verb - 1) || describes(facts, verb - 1)
}

/** "The mayor is | advised", and not "is | convinced", which is a verb with it. */
function isUndergone(facts: SentenceFacts, verb: number, before: string): boolean {
  const { reportsNow, undergoes } = facts.own.knowledge.language.speech
  return undergoes?.test(before) === true && reportsNow?.test(` ${wordAt(facts, verb)}`) === true
}

function isPronounAlone(facts: SentenceFacts, from: number, verb: number): boolean {
  return from === facts.from && verb - from <= 2 && hasTeller(facts, { from, to: verb })
}

/** "Came out | with a statement", «сделал | заявление», «үндеу | жасады» */
function sendsOut(facts: SentenceFacts, verb: number, words: Stretch): boolean {
  const { speech, clauses } = facts.own.knowledge.language
  const { sendsOut: sends } = speech
  const word = wordAt(facts, verb)
  if (!sends?.verb.test(word) || sends.now.test(word)) return false
  const [from, to] = clauses.verbsLast ? [verb - 1, verb] : [verb + 1, verb + SENT]
  for (let token = Math.max(words.from, from); token < Math.min(words.to, to); token++) {
    if (!clauses.verbsLast && marksBefore(facts, token) & PARTS) return false
    if (sends.what.test(wordAt(facts, token))) return true
  }
  return false
}

/** "We | also | urged". */
function isOwnVerb(facts: SentenceFacts, verb: number): boolean {
  const { subject } = facts.own.knowledge.language.speech.ofSpeaker ?? {}
  if (subject === undefined) return false
  for (let token = Math.max(facts.from, verb - BESIDE); token < verb; token++)
    if (subject.test(wordAt(facts, token))) return true
  return false
}

function at(token: number): Stretch {
  return { from: token, to: token + 1 }
}
