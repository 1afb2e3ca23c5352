import type { Stretch } from '../check.ts'
import { DASH_BEFORE } from '../scan/tokens.ts'
import { marksBefore } from '../sentence/clauses.ts'
import { startsLine, startsWithDash } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { endsSpeech } from './ends-speech.ts'
import { isReporters } from './houses/other-voice.ts'
import { quotationFrom } from './quotation-from.ts'
import { type Source, UNNAMED } from './source-at.ts'
import { placesOf } from './source-places.ts'

/** Sentences at most that are told to be speech by the end of the last one alone. */
const LONGEST = 12

/** Who says what a dash begins: all of a paragraph that it begins, or a part of it up to where that is told. */
export class SpokenBehindDash {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #sourceOf: (n: number) => Source | undefined
  readonly #told = new Map<number, Source | undefined>()

  /** @param sourceOf whom a sentence itself names */
  constructor(factsOf: (n: number) => SentenceFacts, sourceOf: (n: number) => Source | undefined) {
    this.#factsOf = factsOf
    this.#sourceOf = sourceOf
  }

  of(n: number): Source | undefined {
    if (this.#told.has(n)) return this.#told.get(n)
    let first = n
    while (!startsLine(this.#factsOf(first))) first--
    const { sentenceCount } = this.#factsOf(n).survey.tokens
    let end = first + 1
    while (end < sentenceCount && !startsLine(this.#factsOf(end))) end++
    for (let sentence = first; sentence < end; sentence++) this.#told.set(sentence, undefined)
    const over = this.#spokenOver(first, end)
    if (over !== undefined) {
      const last = this.#sourceOf(over.to - 1)
      const source = last === UNNAMED ? undefined : last
      for (let said = over.from; said < over.to; said++) this.#told.set(said, source)
    } else if (beginsWithDash(this.#factsOf(first))) this.#sayAll(first, end)
    else if (this.#isWithoutMark(first, end)) this.#sayWithoutMark(first, end)
    else this.#sayInParts(first, end)
    return this.#told.get(n)
  }

  /**
   * «— …. | …. | …, — сказал министр.»: the paragraphs from one that a dash begins up to the end of another that tells who says them, of
   * which this is one.
   */
  #spokenOver(first: number, end: number): Stretch | undefined {
    const from = this.#openedAt(first)
    if (from === undefined) return undefined
    const { sentenceCount } = this.#factsOf(from).survey.tokens
    for (let n = from; n < Math.min(sentenceCount, from + LONGEST); n++) {
      const facts = this.#factsOf(n)
      const isEnd = n + 1 === sentenceCount || startsLine(this.#factsOf(n + 1))
      if (endsSpeech(facts))
        return isEnd && n >= end - 1 && (from < first || n >= end) ? { from, to: n + 1 } : undefined
      if ((n > from && startsLine(facts) && beginsWithDash(facts)) || !isOpen(facts)) return undefined
    }
    return undefined
  }

  /** Where a dash begins the paragraph, or one of those before it that tell nobody who says them. */
  #openedAt(first: number): number | undefined {
    for (let from = first; from >= Math.max(0, first - LONGEST); from--) {
      const facts = this.#factsOf(from)
      if (from < first && (endsSpeech(facts) || !isOpen(facts))) return undefined
      if (startsLine(facts) && beginsWithDash(facts)) return from
    }
    return undefined
  }

  /** «— …. …, — сказал министр. — …»: who says one part of a paragraph that begins with a dash says all of it. */
  #sayAll(first: number, end: number): void {
    let source: Source | undefined
    for (let n = first; n < end; n++) source ??= this.#sourceOf(n)
    for (let n = first; n < end; n++) this.#told.set(n, source)
  }

  /** «…. …. …, — сказал министр.»: whether only the end of a paragraph tells that it is somebody's speech: its mark was lost on the way. */
  #isWithoutMark(first: number, end: number): boolean {
    if (end - first < 2 || end - first > LONGEST || !endsSpeech(this.#factsOf(end - 1))) return false
    for (let n = first; n < end; n++) {
      const facts = this.#factsOf(n)
      if (facts.isQuestion || facts.speeches.length > 0 || quotationFrom(facts) !== undefined) return false
      if (n < end - 1 && (endsSpeech(facts) || placesOf(facts).length > 0 || isReporters(facts))) return false
    }
    return true
  }

  #sayWithoutMark(first: number, end: number): void {
    const source = this.#sourceOf(end - 1)
    for (let n = first; n < end - 1; n++) this.#told.set(n, source)
  }

  /**
   * «Министр ответил. | — …. …, — сказал он. — …. | …»: within a paragraph, what stands between a dash and the word of who says it, and
   * what a dash goes on with at once.
   */
  #sayInParts(first: number, end: number): void {
    let start: number | undefined
    let before: Source | undefined
    for (let n = first; n < end; n++) {
      const facts = this.#factsOf(n)
      if (beginsWithDash(facts)) start ??= n
      else if (start === undefined) before = undefined
      if (start === undefined) continue
      if (endsSpeech(facts)) before = this.#sourceOf(n)
      else if (n + 1 < end) continue
      for (let said = start; said <= n; said++) this.#told.set(said, before)
      start = undefined
    }
  }
}

/** Whether what a dash has begun may go on with a sentence. */
function isOpen(facts: SentenceFacts): boolean {
  return facts.speeches.length === 0 && quotationFrom(facts) === undefined && !isReporters(facts)
}

/** Whether a dash, or at the beginning of a line a hyphen for one, stands before a sentence. */
export function beginsWithDash(facts: SentenceFacts): boolean {
  const { n, text, survey } = facts
  return (marksBefore(facts, facts.from) & DASH_BEFORE) !== 0 || startsWithDash(text, survey.tokens, n)
}
