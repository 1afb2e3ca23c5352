import type { Stretch } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE, QUOTE_CLOSED } from '../scan/tokens.ts'
import { isAsideOf } from '../sentence/asides.ts'
import {
  endOfSaying,
  hasSpeechEnd,
  isLeading,
  isOf,
  marksBefore,
  PARTS,
  sourceHeadAt,
  wordAt,
} from '../sentence/clauses.ts'
import { endsHead } from '../sentence/head-ends.ts'
import { namedBetween } from '../sentence/named-between.ts'
import { isOfSpeaker } from '../sentence/own-speech.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'
import { COMPLEMENT, FINITE, INFINITIVE, PRONOUN, SAYS, THAT, VERB } from '../vocabulary/word-kinds.ts'
import { behindMessage } from './behind-message.ts'
import { behindNegation, tellsOfTeller } from './of-teller.ts'
import { hasTeller } from './tellers.ts'
import { toldAtEnd } from './told-at-end.ts'

/** Lists of what warns, calls on and demands. */
const ACTS = ['warn', 'appeal', 'demand']

/** Words at most that only tell who says the rest, and at least of what is said. */
const LONGEST = 9
const SHORTEST = 3
/** Words of a source that a pronoun stands within: «по его словам», "in its opinion". */
const WITH_PRONOUN = 3

/**
 * A stretch without a reporter's frame at its edges: "…, | he concluded", «По данным полиции, | …», «…, | – деп жауап берді ведомство».
 * @param kept words of which the quote keeps some, where there are any
 * @param isOfSpeech whether the act of speech itself is asked about, which the frame may be: "…, the police warned"
 */
export function withoutFrames(
  facts: SentenceFacts,
  stretch: Stretch,
  kept: readonly Stretch[],
  isOfSpeech = false,
): Stretch {
  const isCut = (frame: Stretch): boolean => !isOfSpeech || !tellsAct(facts, frame)
  const { to } = stretch
  const { from: start } = isOfSpeech ? stretch : behindMessage(facts, stretch)
  const head = { from: start, to: markBehind(facts, start, to) }
  const isHead = head.to < to && opensTold(facts, head) && isCut(head)
  const from = isHead ? behindTeller(facts, head.to, to) : start
  const tail = tailFrame(facts, { from, to })
  const isTail = tail.from > from && isCut(tail)
  const told = isOfSpeech || isTail ? undefined : toldAtEnd(facts, { from, to })
  const said = told ?? { from, to: isTail ? tail.from : creditAt(facts, { from, to }) }
  if (said.to - said.from < SHORTEST) return stretch
  return kept.length === 0 || meetsAny(said, kept) ? said : stretch
}

/** "…, | the Steppe Wire reports with reference to the press service", "…, | Steppe Report says, citing the ministry". */
function creditAt(facts: SentenceFacts, { from, to }: Stretch): number {
  if (to < facts.to && !isBeforeComma(facts, to)) return to
  // Few stretches hold a word of saying behind a comma, and those alone are looked through for a source.
  if (!saysBehindComma(facts, { from, to })) return to
  const { citing } = facts.own.knowledge.language.speech
  let cited = to - 1
  while (cited > from && citing?.test(`${wordAt(facts, cited - 1)} ${wordAt(facts, cited)}`) !== true) cited--
  for (let begin = cited; begin > Math.max(from, cited - LONGEST); begin--) {
    if (!(marksBefore(facts, begin) & COMMA_BEFORE)) continue
    const credit = { from: begin, to: cited }
    if (tellsSource(facts, credit)) return begin
  }
  return to
}

function saysBehindComma(facts: SentenceFacts, { from, to }: Stretch): boolean {
  let says = false
  for (let token = to - 1; token > from; token--) {
    says ||= isOf(facts, token, SAYS)
    if (says && marksBefore(facts, token) & COMMA_BEFORE) return true
  }
  return false
}

/** "The Steppe Wire | reports", «передает | «Степной вестник»», «деп хабарлайды | «Дала» порталы» */
function tellsSource(facts: SentenceFacts, { from, to }: Stretch): boolean {
  for (let token = from; token < to; token++) {
    if (isOf(facts, token, COMPLEMENT) || isOf(facts, token, THAT)) return false
    if (isOf(facts, token, SAYS) && !isOfSpeaker(facts, token)) return hasTeller(facts, { from, to })
  }
  return false
}

/** Whether a reporter's frame stands between marks within a stretch: "Cases, | the minister added, | are …". */
export function holdsFrame(facts: SentenceFacts, stretch: Stretch): boolean {
  return framesIn(facts, stretch).next().done !== true
}

/**
 * The reporter's frames between marks within a stretch.
 * @param isOfSpeech whether the act of speech itself is asked about, which those left out tell
 */
export function* framesIn(
  facts: SentenceFacts,
  { from, to }: Stretch,
  isOfSpeech = false,
): Generator<Stretch> {
  for (let begin = from; begin < to; ) {
    const end = markBehind(facts, begin, to)
    const part = { from: begin, to: end }
    const isOne =
      isBeforeComma(facts, end) && (begin === from ? isHeadFrame(facts, part) : isFrame(facts, part))
    // «…, министр ответил и добавил, | что …»: that clause hangs on it.
    if (isOne && !isOf(facts, end, THAT) && !(isOfSpeech && tellsAct(facts, part))) yield part
    begin = end
  }
}

/** Whether a frame tells of an act that is asked about itself: ", the police warned". */
function tellsAct(facts: SentenceFacts, frame: Stretch): boolean {
  return ACTS.some((list) => facts.listHits(list, frame).length > 0)
}

function isBeforeComma(facts: SentenceFacts, token: number): boolean {
  return token >= facts.to || (marksBefore(facts, token) & COMMA_BEFORE) !== 0
}

function markBehind(facts: SentenceFacts, from: number, to: number): number {
  let end = from + 1
  while (end < to && !(marksBefore(facts, end) & PARTS)) end++
  return end
}

function markBefore(facts: SentenceFacts, to: number, from: number): number {
  let begin = to - 1
  while (begin > from && !(marksBefore(facts, begin) & PARTS)) begin--
  return begin
}

/** Whether what is said follows a frame at the head: behind a comma, or a colon and a verb of saying, «Аким настаивает: | …». */
function opensTold(facts: SentenceFacts, head: Stretch): boolean {
  if (isBeforeComma(facts, head.to)) return isHeadFrame(facts, head)
  if (!(marksBefore(facts, head.to) & COLON_BEFORE) || head.to - head.from > LONGEST) return false
  const verb = head.to - 1
  return (
    isOf(facts, verb, SAYS) && !isOfSpeaker(facts, verb) && hasTeller(facts, { from: head.from, to: verb })
  )
}

/** «Полиция заявляет, | что …» is no frame at the head, but a clause. */
function isHeadFrame(facts: SentenceFacts, head: Stretch): boolean {
  if (isSource(facts, head)) return head.to - head.from <= LONGEST
  if (isOf(facts, head.to, THAT)) return false
  return isAside(facts, head) || (tellsSo(facts, head.from) && isFrame(facts, head))
}

function tellsSo(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.tellsSo?.test(wordAt(facts, token)) === true
}

/** The frame that ends a stretch, with what more is told there of whoever it names; empty where none does. */
function tailFrame(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  const none = { from, to: from }
  if (!isBeforeComma(facts, to)) return none
  const last = { from: markBefore(facts, to, from), to }
  if (last.from > from && isTailFrame(facts, last)) return last
  if (!tellsOfTeller(facts, last)) return none
  const before = { from: markBefore(facts, last.from, from), to: last.from }
  return before.from > from && isTailFrame(facts, before) ? { from: before.from, to } : none
}

function isTailFrame(facts: SentenceFacts, tail: Stretch): boolean {
  if (tail.to - tail.from > LONGEST || !isBeforeComma(facts, tail.from)) return false
  return (
    isFrame(facts, tail) ||
    (hasSpeechEnd(facts, tail.from) && (opensSaying(facts, tail) || tellsDeed(facts, tail)))
  )
}

/** Where what is said begins behind a frame at the head, and what more is told there of whoever it names. */
function behindTeller(facts: SentenceFacts, from: number, to: number): number {
  const end = markBehind(facts, from, to)
  return end < to && isBeforeComma(facts, end) && tellsOfTeller(facts, { from, to: end }) ? end : from
}

/** «– Врут, | – не выдержал аким», «– развел руками Сергазин»: behind speech in a dialogue any verb tells what its speaker does. */
function tellsDeed(facts: SentenceFacts, { from, to }: Stretch): boolean {
  if (facts.own.knowledge.language.clauses.verbsLast) return false
  if (!((marksBefore(facts, facts.from) & DASH_BEFORE) | (marksBefore(facts, from) & QUOTE_CLOSED)))
    return false
  const verb = behindNegation(facts, from)
  if (!isOf(facts, verb, FINITE) && !isOf(facts, verb, VERB)) return false
  return !isOfSpeaker(facts, verb) && hasTeller(facts, { from: verb + 1, to })
}

/** «– деп жауап берді …», "– said …": behind a comma and a dash who says it need be known to no list. */
function opensSaying(facts: SentenceFacts, { from }: Stretch): boolean {
  return isOf(facts, from, SAYS) && !isOfSpeaker(facts, from)
}

function isFrame(facts: SentenceFacts, part: Stretch): boolean {
  const { from, to } = part
  if (to - from > LONGEST || to - from < 2) return false
  return isSource(facts, part) || isSaying(facts, part) || isAside(facts, part)
}

function isAside(facts: SentenceFacts, part: Stretch): boolean {
  return hasTeller(facts, part) && isAsideOf(facts, part.from, part.to)
}

/** «по данным полиции», "according to the ministry", "in its opinion", «полиция мәліметінше» */
function isSource(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const head = sourceHeadAt(facts, from)
  if (head !== undefined) {
    const behind = { from: from + head.length, to }
    return behind.from === to ? head.length === WITH_PRONOUN : hasTeller(facts, behind)
  }
  const around = namedBetween(facts, { from, to })
  if (around !== undefined) return isOf(facts, around.from, PRONOUN) || hasTeller(facts, around)
  if (!endsHead(facts, to - 1)) return false
  return isOf(facts, from, PRONOUN) || hasTeller(facts, { from, to: to - 1 })
}

/** "the minister added", «заявили в полиции», "he said on Monday", "as the prosecutor recalled" */
function isSaying(facts: SentenceFacts, { from, to }: Stretch): boolean {
  for (let token = from; token < to; token++)
    if (isOf(facts, token, COMPLEMENT) || isOf(facts, token, THAT)) return false
  const { clauses, speech } = facts.own.knowledge.language
  const first = tellsSo(facts, from) ? from + 1 : from
  if (isOwn(facts, first)) return false
  if (isOf(facts, first, SAYS) && !isOfSpeaker(facts, first))
    return !isByWhom(facts, first + 1) && hasTeller(facts, { from: first + 1, to })
  // «Прокуратура ескертеді, …»: where verbs stand last, one behind who says it ends a clause of its own.
  if (clauses.verbsLast) return false
  if (isOf(facts, first, PRONOUN) && isOf(facts, first + 1, SAYS)) return first + 1 < to
  for (let verb = Math.max(first + 1, to - 2); verb < to; verb++)
    if (isOf(facts, verb, SAYS) && !isOf(facts, verb, INFINITIVE) && endOfSaying(facts, verb) === to)
      return (
        speech.undergoes?.test(wordAt(facts, verb - 1)) !== true &&
        !isOfSpeaker(facts, verb) &&
        hasTeller(facts, { from: first, to: verb })
      )
  return false
}

/** "I'm sorry to say": the speaker's own words. */
function isOwn(facts: SentenceFacts, token: number): boolean {
  const [word = ''] = wordAt(facts, token).split(/['’]/u)
  return facts.own.knowledge.language.speech.ofSpeaker?.subject?.test(word) === true
}

/** "Editors, | warned by prosecutors, | …": they say nothing. */
function isByWhom(facts: SentenceFacts, token: number): boolean {
  const { within, articles } = facts.own.knowledge.language.speech
  const word = wordAt(facts, token)
  return isLeading(facts, token) && !articles?.includes(word) && !within?.prepositions.includes(word)
}
