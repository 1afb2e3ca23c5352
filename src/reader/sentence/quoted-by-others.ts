import type { Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import { COLON_BEFORE } from '../scan/tokens.ts'
import { nothing } from '../tables/nothing.ts'
import { marksBefore } from './clauses.ts'
import { startsLine } from './lines.ts'
import type { OthersWords } from './others-words.ts'
import { behindDash } from './reported-by-others.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { ToldBy } from './told-by.ts'

/** Words before and behind a quotation that tell whose it is. */
const BEFORE = 14
const BEHIND = 8
/** Quotations of one sentence that are looked at: bounds the work on one without end. */
const MOST = 24
/** Words of a message at least; what is shorter is a term. */
const SHORTEST_MESSAGE = 3

const NONE = nothing<OthersWords>()
const NO_QUOTATION = nothing<Quotation>()

/** Quotations that are titles, or that somebody else is told to have said. */
export function quotedByOthers(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): readonly OthersWords[] {
  const quotations = quotationsOf(facts)
  if (quotations.length === 0) return NONE
  return quotations.flatMap(({ words, whole }) => {
    const told = titleOf(facts, words) ?? falsehoodOf(facts, words)
    if (told) return [{ words, frame: [told] }]
    const first = factsAt(whole.from)
    const frame =
      frameOf(first.voices, whole, factsAt(whole.to - 1).voices) ??
      asideOf(first, facts) ??
      goesOn(first, whole, factsAt)
    return frame ? [{ words, frame }] : []
  })
}

/** «…, — сказал водитель. — …»: who speaks stands between two sentences of the speech, in its marks. */
function asideOf(first: SentenceFacts, facts: SentenceFacts): readonly Stretch[] | undefined {
  return first === facts ? undefined : behindDash(first.voices) && []
}

/** «…», — сказал водитель. | «Они …».»: speech without a word of who speaks goes on behind somebody's in its paragraph. */
function goesOn(
  first: SentenceFacts,
  { from, to }: Stretch,
  factsAt: (token: number) => SentenceFacts,
): readonly Stretch[] | undefined {
  if (from !== first.from || from === 0 || startsLine(first) || factsAt(to - 1).to !== to) return undefined
  const before = factsAt(from - 1)
  const speech = before.quoted.at(-1)
  if (speech === undefined || speech.to === before.to) return undefined
  return before.othersWords.some(({ words }) => words.to === speech.to) ? [] : undefined
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
    const isLabel = (source: Stretch): boolean =>
      source.to - source.from > 1 || (source.to === from && !first.hasOfficial(before))
    const message = sources.find((source) => isLabel(source) && !first.isOfficial(source))
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
