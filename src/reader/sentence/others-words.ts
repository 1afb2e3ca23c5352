import type { Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import { COLON_BEFORE, COMMA_BEFORE } from '../scan/tokens.ts'
import { meetsAny } from '../stretch.ts'
import { nothing } from '../tables/nothing.ts'
import { SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { hasSpeechEnd, isOf, marksBefore } from './clauses.ts'
import { refutedIn } from './refuted-list.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { isParted, type ToldBy } from './told-by.ts'

/** Words that are not the official's own, and what tells whose they are, or that they are false: it says nothing itself. */
export interface OthersWords {
  readonly words: Stretch
  readonly frame: readonly Stretch[]
}

/** Words before and behind a quotation that tell whose it is. */
const BEFORE = 14
const BEHIND = 8
/** Words behind a verb of saying in which "that" or a colon stands. */
const THAT_WITHIN = 6
/** Words behind a verb in which who says it stands. */
const BESIDE = 2
/** Words before a source at the head of its sentence. */
const HEAD = 3
/** Quotations, and verbs of saying, of one sentence that are looked at: bounds the work on one without end. */
const MOST = 24

/** Words of a message at least; what is shorter is a term. */
const SHORTEST_MESSAGE = 3

/** Words at most that tell who said what stands before a comma and a dash. */
const TAIL = 9

const NONE = nothing<OthersWords>()
const NO_QUOTATION = nothing<Quotation>()

/**
 * What a sentence tells as the words of private persons, of messages and posts, or as a title: in quotation marks («Блогер написал: «…»»),
 * behind "that", behind «по словам автора видео», before «, — сказал
 * житель», or in a list of myths and facts. Who speaks for a body speaks for the office.
 * @param factsAt of the sentence that a token stands in, for quotations over several sentences
 */
export function othersWordsIn(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): readonly OthersWords[] {
  const quoted = quotedByOthers(facts, factsAt)
  const refuted = refutedIn(facts, factsAt) ?? behindDash(facts.toldBy)
  const reported = refuted ? [refuted] : reportedIn(facts.toldBy)
  if (reported.length === 0) return quoted
  return quoted.length === 0 ? reported : [...quoted, ...reported]
}

/** Quotations that are titles, or that somebody else is told to have said. */
function quotedByOthers(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): readonly OthersWords[] {
  const quotations = quotationsOf(facts)
  if (quotations.length === 0) return NONE
  return quotations.flatMap(({ words, whole }) => {
    const told = titleOf(facts, words) ?? falsehoodOf(facts, words)
    if (told) return [{ words, frame: [told] }]
    const frame = frameOf(factsAt(whole.from).toldBy, whole, factsAt(whole.to - 1).toldBy)
    return frame ? [{ words, frame }] : []
  })
}

/** What stands in quotation marks, seen from one sentence. */
export interface Quotation {
  /** What of it stands in the sentence. */
  readonly words: Stretch
  /** It may begin in an earlier sentence and end in a later one. */
  readonly whole: Stretch
}

/** What is quoted in a sentence, in order. */
export function quotationsOf({ quoted, survey, from, to }: SentenceFacts): readonly Quotation[] {
  const { tokens } = survey
  const around = quotationAround(tokens, from)
  if (around === undefined && quoted.length === 0) return NO_QUOTATION
  const found: Quotation[] =
    around === undefined ? [] : [{ words: { from, to: Math.min(around.to, to) }, whole: around }]
  for (const words of quoted.slice(0, MOST)) {
    if (around !== undefined && words.from === from) continue
    const further = words.to === to && to < tokens.count ? quotationAround(tokens, to) : undefined
    found.push({ words, whole: further?.from === words.from ? further : words })
  }
  return found
}

/** «Роман «…»», "titled “…”", «…» атты: what stands in these marks is a name. */
function titleOf(facts: SentenceFacts, { from, to }: Stretch): Stretch | undefined {
  const { verbsLast } = facts.own.knowledge.language.clauses
  return facts.listHits('title-of').find((hit) => (verbsLast ? hit.from === to : hit.to === from))
}

/** «Сообщение «…» – фейк», "“…” is false", «Вот эти фейки: «…»»: who refutes a message does not say it. */
function falsehoodOf(facts: SentenceFacts, { from, to }: Stretch): Stretch | undefined {
  if (to - from < SHORTEST_MESSAGE) return undefined
  const behind = facts.listHits('said-falsely').find((hit) => hit.from === to)
  if (behind || !(marksBefore(facts, from) & COLON_BEFORE)) return behind
  return facts.listHits('topic-false-information').find((hit) => hit.to === from)
}

/** What tells that a quotation is somebody's who is no official: before it in its first sentence, or behind it in its last. */
function frameOf(first: ToldBy, { from, to }: Stretch, last: ToldBy): readonly Stretch[] | undefined {
  const before = { from: Math.max(first.facts.from, from - BEFORE), to: from }
  const behind = { from: to, to: Math.min(last.facts.to, to + BEHIND) }
  const sources = first.sourcesIn(before)
  const announcing = first.lastVerb(before)
  if (announcing !== undefined) {
    const saying = first.saying(sources, announcing)
    if (saying) return saying
  } else if (marksBefore(first.facts, from) & COLON_BEFORE) {
    // «Распространяется аудиозапись: «…»»: a message needs no verb of saying.
    const message = sources.find((source) => source.to - source.from > 1 && !first.isOfficial(source))
    if (message) return [{ from: message.from, to: from }]
  }
  const closing = last.firstVerb(behind)
  if (closing === undefined) return undefined
  const saying = last.saying(last.sourcesIn(behind), closing)
  if (saying) return saying
  // «Бір блогер: «…», – деп жазды»: the quotation stands between the two.
  const isAnnounced = (marksBefore(first.facts, from) & COLON_BEFORE) !== 0
  const isApart =
    isAnnounced && announcing === undefined && !first.hasOfficial(before) && !last.hasOfficial(behind)
  return isApart && sources.length > 0 ? [...sources, { from: closing, to: closing + 1 }] : undefined
}

/** «— Полиция берет взятки, — пожаловалась жительница села»: a comma and a dash part what somebody says from who that is. */
function behindDash(told: ToldBy): OthersWords | undefined {
  const { facts } = told
  const { from, to } = facts
  if (told.sources.length === 0) return undefined
  const asides = facts.listHits('says-aside')
  for (let tail = to - 1; tail > Math.max(from, to - TAIL); tail--) {
    if (!hasSpeechEnd(facts, tail)) continue
    const says = (token: number): boolean => told.isVerb(token) || asides.some((hit) => hit.from === token)
    const behind = { from: tail, to }
    const verb = [tail, tail + 1, tail + 2, tail + 3].find((token) => token < to && says(token))
    if (verb === undefined || told.sourcesIn(behind).length === 0) return undefined
    if (told.hasOfficial(behind) || told.speaksOfficially(verb)) return undefined
    return { words: { from, to: tail }, frame: [behind] }
  }
  return undefined
}

/** What is told without marks: behind "that", a colon, or a source at the head of the sentence. */
function reportedIn(told: ToldBy): readonly OthersWords[] {
  const head = headIn(told)
  if (head) return [head]
  if (told.sources.length === 0) return NONE
  const { verbsLast } = told.facts.own.knowledge.language.clauses
  const reported = verbsLast ? reportedBefore(told) : reportedBehind(told)
  return reported ? [reported] : NONE
}

/** «По словам автора видео, …», "…, according to a post", «Видео авторының айтуынша, …» */
function headIn(told: ToldBy): OthersWords | undefined {
  const { facts } = told
  const { from: first, to: end } = facts
  for (const hit of facts.listHits('others-head').slice(0, MOST)) {
    if (told.isOfficial(hit)) continue
    if (hit.from < first + HEAD) {
      let from = hit.to
      while (from < end && !(marksBefore(facts, from) & COMMA_BEFORE)) from++
      if (from === end) from = hit.to
      return { words: { from, to: end }, frame: [{ from: first, to: from }] }
    }
    if (marksBefore(facts, hit.from) & COMMA_BEFORE)
      return { words: { from: first, to: hit.from }, frame: [{ from: hit.from, to: end }] }
  }
  return undefined
}

/** «Блогер заявил, что …», "a user claimed …" */
function reportedBehind(told: ToldBy): OthersWords | undefined {
  const { facts } = told
  const { thatMayLack } = facts.own.knowledge.language.speech
  let verbs = 0
  for (let verb = facts.from; verb < facts.to && verbs < MOST; verb++) {
    if (!told.isVerb(verb)) continue
    verbs++
    const before = told
      .sourcesIn({ from: verb - BEFORE, to: verb })
      .filter((source) => !isParted(facts, source.to, verb))
    const frame = told.saying(before, verb)
    if (frame === undefined) continue
    for (let token = verb + 1; token < Math.min(facts.to, verb + THAT_WITHIN); token++) {
      if (isOf(facts, token, THAT)) return reported(told, token + 1, frame)
      if (marksBefore(facts, token) & COLON_BEFORE) return reported(told, token, frame)
    }
    if (thatMayLack) return reported(told, verb + 1, frame)
  }
  return undefined
}

/** To the end of the sentence, or to where an official speaks or the speaker tells what came of it. */
function reported(told: ToldBy, from: number, frame: readonly Stretch[]): OthersWords {
  const { facts, officials } = told
  const ends = [
    ...facts.listHits('own-words-again').map((turn) => turn.from),
    ...officials
      .filter((one) => isOf(facts, one.to, SAYS) || (one.from > from && isOf(facts, one.from - 1, SAYS)))
      .map((one) => one.from),
  ]
  const to = ends.reduce((first, end) => (end > from ? Math.min(first, end) : first), facts.to)
  return { words: { from, to }, frame }
}

/** «Пайдаланушы қылмыс өсті деп жазды», «… деп жазды блогер»: where verbs stand last, one person's words stand before the verb. */
function reportedBefore(told: ToldBy): OthersWords | undefined {
  const { facts, sources } = told
  const { from, to: end } = facts
  const verb = told.lastVerb({ from: from + 1, to: end })
  if (verb === undefined || !isOf(facts, verb - 1, SAYS) || told.speaksOfficially(verb)) return undefined
  const to = verb - 1
  const behind = sources.some((source) => source.from > verb && source.from <= verb + BESIDE)
  if (behind) return { words: { from, to }, frame: [{ from: to, to: end }] }
  const first = sources.find((source) => source.from < from + HEAD && source.to < to)
  // Of several it is told what they do: «кейбір блогерлер өтірік таратады деп хабарлады».
  if (!first || !meetsAny(first, facts.listHits('others-one'))) return undefined
  if (told.hasOfficial({ from, to: first.from })) return undefined
  return {
    words: { from: first.to, to },
    frame: [
      { from, to: first.to },
      { from: to, to: verb + 1 },
    ],
  }
}
