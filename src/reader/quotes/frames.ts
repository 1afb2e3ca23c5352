import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
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
import { isOfSpeaker } from '../sentence/own-speech.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'
import { COMPLEMENT, PRONOUN, SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { hasTeller } from './tellers.ts'

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
  const isCut = (frame: Stretch): boolean =>
    !isOfSpeech || ACTS.every((list) => facts.listHits(list, frame).length === 0)
  const { to } = stretch
  const head = { from: stretch.from, to: markBehind(facts, stretch.from, to) }
  const isHead = head.to < to && isBeforeComma(facts, head.to) && isHeadFrame(facts, head) && isCut(head)
  const from = isHead ? head.to : stretch.from
  const tail = { from: markBefore(facts, to, from), to }
  const isTail = tail.from > from && isTailFrame(facts, tail) && isCut(tail)
  const said = { from, to: isTail ? tail.from : creditAt(facts, { from, to }) }
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
export function holdsFrame(facts: SentenceFacts, { from, to }: Stretch): boolean {
  for (let begin = from; begin < to; ) {
    const end = markBehind(facts, begin, to)
    const part = { from: begin, to: end }
    if (isBeforeComma(facts, end) && (begin === from ? isHeadFrame(facts, part) : isFrame(facts, part)))
      return true
    begin = end
  }
  return false
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

/** «Полиция заявляет, | что …» is no frame at the head, but a clause. */
function isHeadFrame(facts: SentenceFacts, head: Stretch): boolean {
  if (isSource(facts, head)) return head.to - head.from <= LONGEST
  return tellsSo(facts, head.from) && isFrame(facts, head)
}

function tellsSo(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.tellsSo?.test(wordAt(facts, token)) === true
}

function isTailFrame(facts: SentenceFacts, tail: Stretch): boolean {
  if (!isBeforeComma(facts, tail.to) || tail.to - tail.from > LONGEST) return false
  if (!isBeforeComma(facts, tail.from)) return false
  return isFrame(facts, tail) || (hasSpeechEnd(facts, tail.from) && opensSaying(facts, tail))
}

/** «– деп жауап берді …», "– said …": behind a comma and a dash who says it need be known to no list. */
function opensSaying(facts: SentenceFacts, { from }: Stretch): boolean {
  return isOf(facts, from, SAYS) && !isOfSpeaker(facts, from)
}

function isFrame(facts: SentenceFacts, part: Stretch): boolean {
  const { from, to } = part
  if (to - from > LONGEST || to - from < 2) return false
  return isSource(facts, part) || isSaying(facts, part)
}

/** «по данным полиции», "according to the ministry", "in its opinion", «полиция мәліметінше» */
function isSource(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const head = sourceHeadAt(facts, from)
  if (head !== undefined) {
    const behind = { from: from + head.length, to }
    return behind.from === to ? head.length === WITH_PRONOUN : hasTeller(facts, behind)
  }
  const { headAround } = facts.own.knowledge.language.speech
  const isAround = headAround?.first.test(wordAt(facts, from)) && headAround.last.test(wordAt(facts, to - 1))
  if (!isAround && !endsHead(facts, to - 1)) return false
  return isOf(facts, from, PRONOUN) || hasTeller(facts, { from, to: to - 1 })
}

/** "the minister added", «заявили в полиции», "he said on Monday", "as the prosecutor recalled" */
function isSaying(facts: SentenceFacts, { from, to }: Stretch): boolean {
  for (let token = from; token < to; token++)
    if (isOf(facts, token, COMPLEMENT) || isOf(facts, token, THAT)) return false
  const { clauses, speech } = facts.own.knowledge.language
  const first = tellsSo(facts, from) ? from + 1 : from
  if (isOf(facts, first, SAYS) && !isOfSpeaker(facts, first))
    return !isByWhom(facts, first + 1) && hasTeller(facts, { from: first + 1, to })
  // «Прокуратура ескертеді, …»: where verbs stand last, one behind who says it ends a clause of its own.
  if (clauses.verbsLast) return false
  if (isOf(facts, first, PRONOUN) && isOf(facts, first + 1, SAYS)) return first + 1 < to
  for (let verb = Math.max(first + 1, to - 2); verb < to; verb++)
    if (isOf(facts, verb, SAYS) && endOfSaying(facts, verb) === to)
      return (
        speech.undergoes?.test(wordAt(facts, verb - 1)) !== true &&
        !isOfSpeaker(facts, verb) &&
        hasTeller(facts, { from: first, to: verb })
      )
  return false
}

/** "Editors, | warned by prosecutors, | …": they say nothing. */
function isByWhom(facts: SentenceFacts, token: number): boolean {
  const { within, articles } = facts.own.knowledge.language.speech
  const word = wordAt(facts, token)
  return isLeading(facts, token) && !articles?.includes(word) && !within?.prepositions.includes(word)
}
