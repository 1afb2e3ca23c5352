import type { Trilingual } from '../../law/law.ts'
import { saysWe } from '../quotes/says-we.ts'
import { textAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { areOneBody } from './houses/one-body.ts'
import { isPassedOn } from './passed-on.ts'
import { type Source, UNNAMED } from './source-at.ts'

/** The only one whom a text names as speaking, the first sentence that does, and the first that tells of somebody without a name. */
interface Voice {
  readonly source: Trilingual | undefined
  readonly from: number
  readonly unnamed: number
}

/** The only one whom a text names as speaking: what stands in marks or behind a dash, and tells nobody, is said by that one. */
export class OnlyVoice {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #sourceOf: (n: number) => Source | undefined
  readonly #isSpeech: (n: number) => boolean
  #voice: Voice | undefined
  #passedOn: boolean | undefined

  /**
   * @param sourceOf whom a sentence itself names
   * @param isSpeech whether a sentence stands in marks or behind a dash
   */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    sourceOf: (n: number) => Source | undefined,
    isSpeech: (n: number) => boolean,
  ) {
    this.#factsOf = factsOf
    this.#sourceOf = sourceOf
    this.#isSpeech = isSpeech
  }

  of(n: number): Source | undefined {
    if (!this.#isSpeech(n) && !(saysWe(this.#factsOf(n)) && this.#isPassedOn())) return undefined
    this.#voice ??= this.#onlyNamed()
    const { source, from, unnamed } = this.#voice
    // Who speaks last is not whom others were told to be before: "A minister said …. “…” | The ombudsman asked for the video."
    return n < from && unnamed < from && !this.#names(n, source) ? undefined : source
  }

  /** Where a newsroom passes on what somebody says, "I" and "we" outside of marks are that one's, too. */
  #isPassedOn(): boolean {
    this.#passedOn ??= isPassedOn(this.#factsOf)
    return this.#passedOn
  }

  #names(n: number, source: Trilingual | undefined): boolean {
    const facts = this.#factsOf(n)
    return facts.names.some((name) => textAt(facts, name) === source?.en)
  }

  #onlyNamed(): Voice {
    const { sentenceCount } = this.#factsOf(0).survey.tokens
    const none = { source: undefined, from: 0, unnamed: 0 }
    let only: Trilingual | undefined
    let from = 0
    let unnamed = sentenceCount
    for (let n = 0; n < sentenceCount; n++) {
      const source = this.#sourceOf(n)
      if (source === UNNAMED) unnamed = Math.min(unnamed, n)
      if (source === undefined || source === UNNAMED) continue
      if (source === 'own' || (only && !areOneBody(only, source))) return none
      if (only === undefined) from = n
      only ??= source
    }
    return { source: only, from, unnamed }
  }
}
