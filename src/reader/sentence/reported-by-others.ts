import type { Stretch } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { meetsAny } from '../stretch.ts'
import { nothing } from '../tables/nothing.ts'
import { SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { hasSpeechEnd, isOf, marksBefore } from './clauses.ts'
import { startsLine } from './lines.ts'
import type { OthersWords } from './others-words.ts'
import { isParted } from './parted.ts'
import { isPassedOn } from './passed-on.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { ToldBy } from './told-by.ts'

/** Words before a verb of saying in which who says it stands. */
const BEFORE = 14
/** Words behind a verb of saying in which "that" or a colon stands. */
const THAT_WITHIN = 6
/** Words behind a verb in which who says it stands. */
const BESIDE = 2
/** Words before a source at the head of its sentence. */
const HEAD = 3
/** Sources, and verbs of saying, of one sentence that are looked at: bounds the work on one without end. */
const MOST = 24
/** Words at most that tell who said what stands before a comma and a dash. */
const TAIL = 9

const NONE = nothing<OthersWords>()

/** «— Полиция берет взятки, — пожаловалась жительница села»: a comma and a dash part what somebody says from who that is. */
export function behindDash(told: ToldBy): OthersWords | undefined {
  const { facts } = told
  const { from, to } = facts
  for (let tail = to - 1; tail > Math.max(from, to - TAIL); tail--) {
    if (!hasSpeechEnd(facts, tail)) continue
    const behind = { from: tail, to }
    const verb = [tail, tail + 1, tail + 2, tail + 3].find((token) => token < to && told.isVerb(token))
    if (verb === undefined || told.sourcesIn(behind).length === 0) return undefined
    if (told.hasOfficial(behind) || told.speaksOfficially(verb) || isPassedOn(told, behind)) return undefined
    return { words: { from, to: tail }, frame: [behind] }
  }
  return undefined
}

/** «— …, — сказал водитель. | — Они берут взятки»: behind another dash the same person goes on. */
export function goesOnBehindDash(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): OthersWords | undefined {
  const { from, to } = facts
  if (!(marksBefore(facts, from) & DASH_BEFORE) || startsLine(facts)) return undefined
  return behindDash(factsAt(from - 1).voices) && { words: { from, to }, frame: [] }
}

/** What is told without marks: behind "that", a colon, or a source at the head of the sentence. */
export function reportedIn(told: ToldBy): readonly OthersWords[] {
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
    if (told.isOfficial(hit) || isParted(facts, hit.from + 1, hit.to - 1)) continue
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
