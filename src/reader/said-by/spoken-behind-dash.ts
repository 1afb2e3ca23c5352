import { DASH_BEFORE } from '../scan/tokens.ts'
import { marksBefore } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { endsSpeech } from './ends-speech.ts'
import { isReporters } from './houses/other-voice.ts'
import { quotationFrom } from './quotation-from.ts'
import type { Source } from './source-at.ts'
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
    if (beginsWithDash(this.#factsOf(first))) this.#sayAll(first, end)
    else if (this.#isWithoutMark(first, end)) this.#sayWithoutMark(first, end)
    else this.#sayInParts(first, end)
    return this.#told.get(n)
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

/** Whether a dash stands before a sentence. */
export function beginsWithDash(facts: SentenceFacts): boolean {
  return (marksBefore(facts, facts.from) & DASH_BEFORE) !== 0
}
