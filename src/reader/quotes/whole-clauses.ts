import type { Stretch } from '../check.ts'
import { behindItem } from '../scan/items.ts'
import { COLON_BEFORE, COMMA_BEFORE } from '../scan/tokens.ts'
import { withoutAttribution } from '../sentence/attribution.ts'
import { ClauseLook } from '../sentence/clause-look.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import { isBehindSemicolon, onlyJoins } from '../sentence/joints.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { officeEnd } from '../sentence/speaker-label.ts'
import { COMPLEMENT, FINITE, OWN_SUBJECT, SAYS, VERB } from '../vocabulary/word-kinds.ts'
import { behindDateline } from './dateline.ts'
import { officeAtEnd, saidInHeadline } from './headline.ts'
import { besideNextDeed } from './next-deed.ts'
import { withoutOpenEnd } from './open-ends.ts'
import { withoutOpenStart } from './open-starts.ts'
import { isToldAlone } from './own-speech.ts'
import { behindFramed, isBehindTurn } from './with-frame.ts'

/** Words of a quote at most that is grown: what is longer stays as it was cut. */
const LONGEST = 80
/** Words of a predicate at most that a quote takes in. */
const LONGEST_PREDICATE = 20
/** As many behind "but" are a clause whose verb is not known. */
const SHORTEST_UNKNOWN = 5
/** Of so many words that tell a move in a speech one may stand outside. */
const MOSTLY = 2
/** Words before speech in which the verb stands that tells of it: «сказал | журналистам на брифинге:». */
const SAID_BEFORE = 5
/** Words of a label at most that a quote would take in for being few. */
const LABEL = 2

/**
 * A stretch grown to clauses that can be quoted alone: they end outside of brackets, lists and phrases, and hold their verb. Where
 * the sentence has no such clauses, the whole of it, or of the speech that it is quoted from. Who said it is left out.
 * @param kept words of which the quote keeps some, where there are any; without them, who said it stays
 */
export function wholeClauses(
  facts: SentenceFacts,
  found: Stretch,
  kept: readonly Stretch[] | undefined,
): Stretch {
  const framed = behindFramed(facts, found)
  const parted = betweenSemicolons(facts, boundsOf(facts, framed, kept ?? []), framed)
  const bounds = besideNextDeed(facts, parted, framed, kept ?? [])
  const stretch = withoutOpenEnd(facts, bounds, clipped(framed, bounds), kept ?? [])
  const look = new ClauseLook(facts, bounds)
  let from = startBefore(look, bounds, stretch.to, Math.max(stretch.from, bounds.from))
  let to = endBehind(look, bounds, from, stretch.to)
  while (!look.isTold(from, to) && to - from < LONGEST) {
    if (isBehindTurn(facts, from) && to - from >= SHORTEST_UNKNOWN) break
    if (from > bounds.from) from = startBefore(look, bounds, stretch.to, from - 1)
    else if (to < bounds.to) to = endBehind(look, bounds, from, to + 1)
    else break
  }
  if (to - from > LONGEST) return stretch
  while (from > bounds.from && from < stretch.from && onlyJoins(facts, from)) from++
  const said = kept === undefined ? { from, to } : withoutAttribution(facts, look, { from, to }, kept)
  const begun = withoutOpenStart(facts, said, bounds.from)
  return begun.to < bounds.to ? { from: begun.from, to: predicateEnd(facts, begun, bounds.to) } : begun
}

function clipped({ from, to }: Stretch, bounds: Stretch): Stretch {
  return { from: Math.max(from, bounds.from), to: Math.min(to, bounds.to) }
}

/** Behind the verb whose subject a quote holds with a clause that tells more of it: «те, кто лжет, | будут наказаны». */
function predicateEnd(facts: SentenceFacts, { from, to }: Stretch, furthest: number): number {
  if (facts.own.knowledge.language.clauses.verbsLast || !(marksBefore(facts, to) & COMMA_BEFORE)) return to
  if (!isOf(facts, to, FINITE) || isOf(facts, to, OWN_SUBJECT) || isOf(facts, to, SAYS)) return to
  let tellsMore = from
  while (tellsMore < to && !isOf(facts, tellsMore, COMPLEMENT)) tellsMore++
  if (tellsMore === to) return to
  let end = to + 1
  while (end < furthest && !(marksBefore(facts, end) & PARTS)) end++
  return end - to > LONGEST_PREDICATE ? to : end
}

/** The nearest place before a token, or itself, where a quote that ends with `to` may begin. */
function startBefore(look: ClauseLook, bounds: Stretch, to: number, token: number): number {
  let start = token
  while (start > bounds.from && to - start < LONGEST && cannotBegin(look, { from: start, to })) start--
  return start
}

/** Whether a quote of what ends a stretch may not begin with it: within a clause, or in what somebody says where that ends before. */
function cannotBegin(look: ClauseLook, stretch: Stretch): boolean {
  return !look.mayBegin(stretch.from) || look.isLeft(stretch)
}

/** The nearest place behind a token, or itself, where a quote that begins with `from` may end. */
function endBehind(look: ClauseLook, bounds: Stretch, from: number, token: number): number {
  let end = token
  while (end < bounds.to && end - from < LONGEST && !look.mayEnd(from, end)) end++
  return end
}

/** The sentence behind who says it, the number of an item or its dateline, or what somebody is quoted with in it. */
function boundsOf(facts: SentenceFacts, stretch: Stretch, kept: readonly Stretch[]): Stretch {
  const { from, speeches, survey, text, behindSpeaker } = facts
  const office = officeAtEnd(facts)
  const to = office !== undefined && office > stretch.from ? office : facts.to
  const speech = speeches.find((quoted) => quoted.from <= stretch.from && stretch.to <= quoted.to)
  if (speech) return speech
  // Where verbs stand first, a word for who says it is no part of what is weighed.
  const told = facts.own.knowledge.language.clauses.verbsLast
    ? speeches.find((quoted) => isMostly(facts, kept, quoted) && isToldAlone(facts, quoted))
    : undefined
  if (told) return told
  const said = speeches.find(
    (quoted) => quoted.from < stretch.to && (isLabelled(facts, quoted) || isIntroduced(facts, quoted, kept)),
  )
  if (said) return said
  if (from < behindSpeaker && behindSpeaker < stretch.to) return { from: behindSpeaker, to }
  const headline = saidInHeadline(facts)
  if (headline && headline.from < stretch.to && stretch.from < headline.to) return headline
  const behindOffice = officeEnd(facts)
  if (behindOffice !== undefined && behindOffice < stretch.to) return { from: behindOffice, to }
  const { tokens } = survey
  const begin = behindDateline(text, tokens.start[from] as number)
  if (begin > (tokens.start[from] as number)) {
    let token = from
    while (token < stretch.to - 1 && (tokens.start[token] as number) < begin) token++
    return { from: token, to }
  }
  return { from: from < stretch.from ? behindNumber(facts, from, stretch.to) : from, to }
}

/** «Кеңесші «… пайдаланғысы келетіндер бар» | деді»: what tells the move is said, whatever more was weighed. */
function isMostly(facts: SentenceFacts, kept: readonly Stretch[], quoted: Stretch): boolean {
  let within = 0
  let outside = 0
  for (const run of kept)
    for (let token = run.from; token < run.to; token++)
      if (quoted.from <= token && token < quoted.to) within++
      // «Число „вбросов о ...“ | растет»: the verb tells it.
      else if (isOf(facts, token, FINITE) || isOf(facts, token, VERB)) return false
      else outside++
  return within > outside * MOSTLY
}

/** Behind the number of an item that a part of a sentence begins with. */
function behindNumber({ survey, text, vocabulary }: SentenceFacts, from: number, to: number): number {
  const { tokens } = survey
  const isItem = behindItem(text, tokens, vocabulary.words, from) > (tokens.start[from] as number)
  return isItem && from + LABEL < to ? from + 1 : from
}

/** The part of a sentence between semicolons that a stretch lies in, where it is more than a word or two. */
function betweenSemicolons(facts: SentenceFacts, { from, to }: Stretch, stretch: Stretch): Stretch {
  let first = from
  for (let token = stretch.from; token > from && first === from; token--)
    if (isBehindSemicolon(facts, token)) first = token
  let last = to
  for (let token = stretch.to; token < to && last === to; token++)
    if (isBehindSemicolon(facts, token)) last = token
  if (last - first <= LABEL) return { from, to }
  while (first > from && first < stretch.from && onlyJoins(facts, first)) first++
  return { from: behindNumber(facts, first, stretch.to), to: last }
}

/** «Отвечая на вопрос, аким сказал: | «…»»: what somebody is quoted with to the end of the sentence, where all stands in it that the check rests on. */
function isIntroduced(facts: SentenceFacts, { from, to }: Stretch, kept: readonly Stretch[]): boolean {
  if (to !== facts.to || to - from <= LABEL) return false
  if (!(marksBefore(facts, from) & COLON_BEFORE)) return isIntroducedAside(facts, from)
  if (kept.length === 0 || kept.some((run) => run.from < from)) return false
  for (let token = from - 1; token >= Math.max(facts.from, from - SAID_BEFORE); token--)
    if (isOf(facts, token, SAYS)) return true
  return false
}

/** "Calling on the public to ignore it, he said, | “Please ignore …": what stands before the speech only tells how it is said. */
function isIntroducedAside(facts: SentenceFacts, from: number): boolean {
  const { saysBeside } = facts.own.knowledge.language.speech
  if (!(marksBefore(facts, from) & COMMA_BEFORE) || !isOf(facts, from - 1, SAYS)) return false
  return saysBeside?.test(wordAt(facts, facts.from)) === true
}

/** «Минздрав: «…»»: what somebody is quoted with behind a colon, where that is all but a word or two of the sentence. */
function isLabelled(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const isShort = from > facts.from && from - facts.from <= LABEL
  return isShort && to === facts.to && (marksBefore(facts, from) & COLON_BEFORE) !== 0
}
