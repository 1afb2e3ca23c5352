import type { Trilingual } from '../../law/law.ts'
import { DASH_BEFORE } from '../scan/tokens.ts'
import { marksBefore, wordAt } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import type { Source } from './source-at.ts'
import { placesOf } from './source-places.ts'
import { beginsWithDash } from './spoken-behind-dash.ts'

/**
 * The only person of whose office a text tells, where it names nobody as speaking: «Аким Серик Омаров побывал в школе. | «…»». Newsrooms
 * leave out who says it where nobody else could.
 */
export class OnlyOfficial {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #toldOf: (n: number) => Source | undefined
  readonly #onlyPerson: (n: number) => Trilingual | undefined
  #found: { readonly person: Trilingual | undefined } | undefined

  /**
   * @param toldOf whom a sentence itself, or what stands around it, tells
   * @param onlyPerson the only person before a sentence of whom an office is told
   */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    toldOf: (n: number) => Source | undefined,
    onlyPerson: (n: number) => Trilingual | undefined,
  ) {
    this.#factsOf = factsOf
    this.#toldOf = toldOf
    this.#onlyPerson = onlyPerson
  }

  get person(): Trilingual | undefined {
    this.#found ??= { person: this.#find() }
    return this.#found.person
  }

  #find(): Trilingual | undefined {
    const { sentenceCount } = this.#factsOf(0).survey.tokens
    for (let n = 0; n < sentenceCount; n++) {
      if (isSaid(this.#factsOf(n)) || this.#toldOf(n) !== undefined) return undefined
    }
    return this.#onlyPerson(sentenceCount)
  }
}

/** "A neighbour said", but not "The mayor was asked": whether somebody says something in a sentence, whoever that is. */
function isSaid(facts: SentenceFacts): boolean {
  const { undergoes } = facts.own.knowledge.language.speech
  // What is told within words behind a dash, whoever speaks them tells.
  const isDash = startsLine(facts) && beginsWithDash(facts)
  return placesOf(facts).some((place) => {
    if (!('verb' in place)) return !isDash
    if (isDash && !(marksBefore(facts, place.from) & DASH_BEFORE)) return false
    return undergoes?.test(wordAt(facts, place.verb - 1)) !== true
  })
}
