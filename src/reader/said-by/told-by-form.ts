import type { Stretch } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE, QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import { isOccasion } from '../sentence/asides-before.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import { hasSpeechEnd, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import { endOfSubject } from '../sentence/end-of-subject.ts'
import { closesTold } from '../sentence/framed.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { verbAtEnd } from '../sentence/verb-at-end.ts'
import { FINITE, JOINER, PRONOUN, THAT } from '../vocabulary/word-kinds.ts'
import { ASIDE, verbBetweenCommas, verbOfAside, verbOfLaterAside } from './verb-of-aside.ts'
import {
  BEFORE,
  behindApposed,
  behindSubject,
  firstVerb,
  holdsTelling,
  isSubject,
} from './verb-of-subject.ts'

/** Words at most behind what is said. */
const BEHIND = 9
/** Words at most from what closes what is told to the end of the sentence. */
const TAIL = 14
/** Words at most behind what closes what is told, where verbs stand last. */
const LAST = 3

/**
 * The verb whose subject says something by where it stands, whatever it means: "“…,” Umarov | summed up", «Умаров | убеждён, что …», "As
 * Umarov | put it, …", «Омаров … дегенге | сенімді». No list has all such verbs; where one of a list stands it is not looked for.
 */
export function verbByForm(facts: SentenceFacts): number | undefined {
  const { clauses } = facts.own.knowledge.language
  if (clauses.verbsLast) return verbBehindTold(facts)
  return (
    verbBehindSpeech(facts) ??
    verbBeforeThat(facts) ??
    verbOfAside(facts) ??
    verbOfLaterAside(facts) ??
    verbBetweenCommas(facts) ??
    verbBeforeSaying(facts)
  )
}

/** "“…,” | Umarov summed up.", «— …, — | подвёл итог Умаров.» */
function verbBehindSpeech(facts: SentenceFacts): number | undefined {
  const tail = behindSpeech(facts)
  if (tail === undefined || holdsTelling(facts, tail)) return undefined
  if (isSubject(facts, tail.from))
    return firstVerb(facts, { from: tail.from + 1, to: tail.to }) ?? tail.from + 1
  for (let token = tail.from + 1; token < tail.to; token++) if (isSubject(facts, token)) return token - 1
  return tail.from
}

function behindSpeech(facts: SentenceFacts): Stretch | undefined {
  const isByDash = (marksBefore(facts, facts.from) & DASH_BEFORE) !== 0
  const [first] = facts.speeches
  if (!isByDash && first?.from !== facts.from) return undefined
  const earliest = isByDash ? facts.from + 1 : (first as Stretch).to
  for (let from = earliest; from < facts.to; from++) {
    const marks = marksBefore(facts, from)
    const isClosed = (marks & QUOTE_CLOSED) !== 0 && (marks & (COMMA_BEFORE | DASH_BEFORE)) !== 0
    if (!isClosed && !hasSpeechEnd(facts, from)) continue
    let to = from + 1
    while (to < facts.to && !(marksBefore(facts, to) & (PARTS | QUOTE_OPENS))) to++
    return to - from > 1 && to - from <= BEHIND ? { from, to } : undefined
  }
  return undefined
}

/** «Умаров | дал понять, что …», "Umarov | is sure that …", "Umarov | continued: “…”" */
function verbBeforeThat(facts: SentenceFacts): number | undefined {
  const { impersonal, moods } = facts.own.knowledge.language.speech
  const first = behindAsideAtHead(facts)
  // "It is | convinced that": nothing but a person or a house can be.
  const isMood = first + 2 < facts.to && moods?.test(wordAt(facts, first + 2)) === true
  if (impersonal?.test(wordAt(facts, first)) && !isMood) return undefined
  const apposed = behindApposed(facts, first)
  const end = endOfSubject(facts, first, facts.to)
  const furthest = Math.min(facts.to, (end ?? first) + BEFORE)
  for (let that = (apposed ?? first) + 1; that < furthest; that++) {
    const marks = marksBefore(facts, that)
    if (isOf(facts, that, THAT) || marks & COLON_BEFORE) {
      const head = { from: apposed ?? first, to: that }
      if (holdsTelling(facts, head)) return undefined
      // "He | drew a line: …"
      const isTold = isOf(facts, that, THAT) || isOf(facts, first, PRONOUN)
      return (
        apposed ??
        verbBehindSubject(facts, end, that) ??
        firstVerb(facts, head) ??
        viewBefore(facts, that) ??
        (isTold ? behindSubject(facts, first) : undefined)
      )
    }
    if (marks & PARTS) return undefined
  }
  return undefined
}

/** "Harbours minister Ann Lee | feels obliged to note that": what a subject does, of which no list has to hold the verb. */
function verbBehindSubject(facts: SentenceFacts, end: number | undefined, that: number): number | undefined {
  if (end === undefined || end >= that) return undefined
  return facts.own.knowledge.language.offices.before?.test(wordAt(facts, end)) ? undefined : end
}

/** «В комитете | уверены, что …» */
function viewBefore(facts: SentenceFacts, that: number): number | undefined {
  const { views } = facts.own.knowledge.language.speech
  return views?.test(wordAt(facts, that - 1)) ? that - 1 : undefined
}

/**
 * "In addition, | the agency underlined that", "On Monday, | it made clear that", "In a letter to shops, | the Board is clear that": the first
 * word behind a time or an occasion and its comma.
 */
function behindAsideAtHead(facts: SentenceFacts): number {
  const first = behindWhen(facts, facts.from, facts.to)
  if (first < facts.to && marksBefore(facts, first) & COMMA_BEFORE) return first
  if (facts.own.knowledge.language.speech.articles === undefined) return facts.from
  const furthest = Math.min(facts.to, facts.from + ASIDE + 1)
  for (let to = facts.from + 1; to < furthest; to++) {
    if (!(marksBefore(facts, to) & PARTS)) continue
    return marksBefore(facts, to) & COMMA_BEFORE && isOccasion(facts, facts.from, to) ? to : facts.from
  }
  return facts.from
}

/** "Umarov | went further, alleging that …": the verb before a clause that only goes on telling what its subject says. */
function verbBeforeSaying(facts: SentenceFacts): number | undefined {
  const { saysBeside, articles } = facts.own.knowledge.language.speech
  if (saysBeside === undefined || articles === undefined || !isSubject(facts, facts.from)) return undefined
  for (let token = facts.from + 2; token < Math.min(facts.to, facts.from + BEFORE); token++) {
    const marks = marksBefore(facts, token)
    if (!(marks & (PARTS | QUOTE_OPENS))) continue
    const head = { from: facts.from, to: token }
    if (!(marks & COMMA_BEFORE) || !saysBeside.test(wordAt(facts, token)) || holdsTelling(facts, head))
      return undefined
    return firstVerb(facts, head) ?? behindSubject(facts, facts.from)
  }
  return undefined
}

/** «Омаров … дегенге | сенімді», «Омаров … таратқанына | сенімді», «Омаров … деп жауап | берді», «…, – | деп жалғады Омаров» */
function verbBehindTold(facts: SentenceFacts): number | undefined {
  const last = facts.to - 1
  const { believes } = facts.own.knowledge.language.speech
  if (believes?.verb.test(wordAt(facts, last)) && believes.told.test(wordAt(facts, last - 1))) return last
  const atEnd = verbAtEnd(facts) ?? verbBehindClosed(facts)
  if (atEnd !== undefined) return atEnd
  for (let closes = last - 1; closes > Math.max(facts.from, last - LAST - 1); closes--) {
    if (!closesTold(facts, closes)) continue
    if (holdsTelling(facts, { from: closes + 1, to: facts.to })) return undefined
    return hasSpeechEnd(facts, closes) ? closes : last
  }
  return undefined
}

/** «…», деп | мәлім етті Орман басқармасы», «…», – деп жазылған | қала әкімдігінің парақшасында» */
function verbBehindClosed(facts: SentenceFacts): number | undefined {
  const { ofMessage } = facts.own.knowledge.language.speech
  for (let closes = facts.to - 2; closes > Math.max(facts.from, facts.to - TAIL); closes--) {
    if (!(marksBefore(facts, closes) & (PARTS | QUOTE_CLOSED))) continue
    if (!closesTold(facts, closes) || !isOf(facts, closes, JOINER)) return undefined
    const furthest = Math.min(facts.to, closes + 1 + LAST)
    if (holdsTelling(facts, { from: closes + 1, to: furthest })) return undefined
    for (let verb = closes + 1; verb < furthest; verb++)
      if (isOf(facts, verb, FINITE) || ofMessage?.verb?.test(wordAt(facts, verb))) return verb
    return undefined
  }
  return undefined
}
