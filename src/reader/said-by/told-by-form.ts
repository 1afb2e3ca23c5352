import type { Stretch } from '../check.ts'
import { mayBePreposition } from '../quotes/preposition.ts'
import { COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE, QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import { hasShape, hasSpeechEnd, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import { closesTold } from '../sentence/framed.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { verbAtEnd } from '../sentence/verb-at-end.ts'
import { FINITE, JOINER, PAST, PRONOUN, SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { houseInCapitals } from './houses/house-in-capitals.ts'

/** Words at most behind what is said, before «что» or a colon, and in an aside at the head. */
const BEHIND = 9
const BEFORE = 14
const ASIDE = 8
/** Words at most between commas of which one is the subject and one its verb: "he | went on". */
const INSERTED = 4
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

function isSubject(facts: SentenceFacts, token: number): boolean {
  const { articles } = facts.own.knowledge.language.speech
  if (hasShape(facts, token, CAPITAL) || isOf(facts, token, PRONOUN)) return true
  return articles?.includes(wordAt(facts, token)) === true
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
  const furthest = Math.min(facts.to, first + BEFORE)
  for (let that = first + 1; that < furthest; that++) {
    const marks = marksBefore(facts, that)
    if (isOf(facts, that, THAT) || marks & COLON_BEFORE) {
      const head = { from: first, to: that }
      if (holdsTelling(facts, head)) return undefined
      // "He | drew a line: …"
      const isTold = isOf(facts, that, THAT) || isOf(facts, first, PRONOUN)
      return (
        firstVerb(facts, head) ??
        viewBefore(facts, that) ??
        (isTold ? behindSubject(facts, first) : undefined)
      )
    }
    if (marks & PARTS) return undefined
  }
  return undefined
}

/** «В комитете | уверены, что …» */
function viewBefore(facts: SentenceFacts, that: number): number | undefined {
  const { views } = facts.own.knowledge.language.speech
  return views?.test(wordAt(facts, that - 1)) ? that - 1 : undefined
}

/** "In addition, | the agency underlined that", "On Monday, | it made clear that": the first word behind a time or an occasion and its comma. */
function behindAsideAtHead(facts: SentenceFacts): number {
  const first = behindWhen(facts, facts.from, facts.to)
  return first < facts.to && marksBefore(facts, first) & COMMA_BEFORE ? first : facts.from
}

/** "As Umarov | put it, …", «Как | выразился Умаров, …» */
function verbOfAside(facts: SentenceFacts): number | undefined {
  const { tellsSo, articles } = facts.own.knowledge.language.speech
  if (tellsSo?.test(wordAt(facts, facts.from)) !== true) return undefined
  const first = facts.from + 1
  const furthest = Math.min(facts.to, facts.from + ASIDE)
  for (let to = first + 1; to < furthest; to++) {
    if (!(marksBefore(facts, to) & PARTS)) continue
    if (!(marksBefore(facts, to) & COMMA_BEFORE) || holdsTelling(facts, { from: first, to })) return undefined
    // «Как | правило, …»: a verb has a subject beside it.
    if (articles === undefined) return to > first + 1 ? first : undefined
    return isSubject(facts, first)
      ? (firstVerb(facts, { from: first + 1, to }) ?? behindSubject(facts, first) ?? first + 1)
      : undefined
  }
  return undefined
}

/** "The road, Umarov | went on, is shut", «Дорога, | продолжил он, закрыта»: a subject and its verb between commas, and nothing else. */
function verbBetweenCommas(facts: SentenceFacts): number | undefined {
  let from: number | undefined
  for (let token = facts.from + 1; token < facts.to; token++) {
    const marks = marksBefore(facts, token)
    if (!(marks & (PARTS | QUOTE_OPENS | QUOTE_CLOSED))) continue
    const aside = from === undefined || !(marks & COMMA_BEFORE) ? undefined : { from, to: token }
    const verb = aside && verbOfTwo(facts, aside)
    if (verb !== undefined) return verb
    from = marks & COMMA_BEFORE ? token : undefined
  }
  return undefined
}

function verbOfTwo(facts: SentenceFacts, { from, to }: Stretch): number | undefined {
  const { impersonal, articles } = facts.own.knowledge.language.speech
  if (to - from < 2 || to - from > INSERTED || holdsTelling(facts, { from, to })) return undefined
  const isVerb = (token: number): boolean => isOf(facts, token, FINITE) || isOf(facts, token, PAST)
  const isOne = (token: number): boolean =>
    (isOf(facts, token, PRONOUN) && !impersonal?.test(wordAt(facts, token))) ||
    hasShape(facts, token, CAPITAL)
  if (articles === undefined) return isOne(to - 1) && isVerb(from) && !isOne(from) ? from : undefined
  if (!isOne(from)) return undefined
  const verb = from + 1
  return isVerb(verb) && !hasShape(facts, verb, CAPITAL) ? verb : undefined
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
  for (let closes = facts.to - 2; closes > Math.max(facts.from, facts.to - BEFORE); closes--) {
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

function firstVerb(facts: SentenceFacts, { from, to }: Stretch): number | undefined {
  for (let token = from; token < to; token++) {
    if (!isOf(facts, token, FINITE) && !isOf(facts, token, PAST)) continue
    if (hasShape(facts, token, CAPITAL)) continue
    // «Умаров | не скрывает, что»: what is denied is not that he says it.
    return facts.listHits('negation').find((hit) => hit.to === token)?.from ?? token
  }
  return undefined
}

/** "Umarov | thinks that", "the agency | fears that": behind a name, or a house or an office of one word or two. */
function behindSubject(facts: SentenceFacts, from: number): number | undefined {
  const { speech, offices } = facts.own.knowledge.language
  const end = endOfCapitals(facts, from)
  if (end !== undefined) return end
  if (speech.articles?.includes(wordAt(facts, from)) !== true) {
    // «О | том, что»
    const leads =
      speech.articles === undefined && mayBePreposition(facts, from) && !isOf(facts, from, PRONOUN)
    return hasShape(facts, from, CAPITAL) && !leads ? from + 1 : undefined
  }
  const isOffice = (token: number): boolean =>
    [offices.ofMany, offices.ofAnyHouse, offices.ofKind, offices.holder].some((kind) =>
      kind?.test(wordAt(facts, token)),
    )
  if (!isOffice(from + 1)) return undefined
  // "The deputy | minister | thinks": the last of several nouns.
  const noun = isOffice(from + 2) ? from + 2 : from + 1
  return noun + 1 < facts.to ? noun + 1 : undefined
}

/** "The | Revenue Guard of Freedonia | wishes to make clear that", "Ann Lee | wishes …": one past a name of several words. */
function endOfCapitals(facts: SentenceFacts, from: number): number | undefined {
  const { articles } = facts.own.knowledge.language.speech
  if (articles === undefined) return undefined
  const first = articles.includes(wordAt(facts, from)) ? from + 1 : from
  const furthest = Math.min(facts.to, from + BEFORE)
  const person = facts.names.find((name) => name.from === first && name.kind === 'person')
  const to = houseInCapitals(facts, first, furthest)?.to ?? person?.to
  return to !== undefined && to < facts.to && !(marksBefore(facts, to) & PARTS) ? to : undefined
}

function holdsTelling(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { addresses } = facts.own.knowledge.language.speech
  for (let token = from; token < to; token++)
    if (isOf(facts, token, SAYS) || addresses?.test(wordAt(facts, token))) return true
  return false
}
