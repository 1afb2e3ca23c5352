import type { Trilingual } from '../../law/law.ts'
import type { Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import { QUOTE_OPENS, sentenceAt } from '../scan/tokens.ts'
import { marksBefore } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { type Known, type Source, sourceAt } from './source-at.ts'
import { sourceLabelIn } from './source-label.ts'
import { hasPronoun, type Place, placesOf } from './source-places.ts'
import { Surnames } from './surnames.ts'

/** Sentences back in which a pronoun's source is looked for. */
const BACK = 3

/** Whose words a sentence tells, and whether it has a pronoun behind whoever it names, for whom the sentences before tell. */
interface Told {
  readonly source: Source | undefined
  readonly asksBefore: boolean
}

/** Whom the sentences of one statement name as the source of what they say. */
export class Sources {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #known: Known
  readonly #sources = new Map<number, Trilingual | undefined>()
  readonly #handedOn = new Map<number, Source | undefined>()
  /** Of sentences in a paragraph, by what stands before the colon at its head. */
  readonly #labelled = new Map<number, Source | undefined>()
  readonly #surnames: Surnames

  constructor(factsOf: (n: number) => SentenceFacts, known: Known) {
    this.#factsOf = factsOf
    this.#known = known
    this.#surnames = new Surnames(factsOf)
  }

  /**
   * Whom a sentence names, where that is not the statement's own speaker or body: by name where it stands in its base form, otherwise
   * "the author of these words". Nothing where it names none, or its own.
   */
  of(n: number): Trilingual | undefined {
    if (!this.#sources.has(n)) {
      const source = this.#sourceIn(n) ?? this.#sourceAround(n) ?? this.#sourceOfParagraph(n)
      this.#sources.set(n, source === 'own' ? undefined : source)
    }
    return this.#sources.get(n)
  }

  #sourceIn(n: number): Source | undefined {
    const { source, asksBefore } = this.#toldIn(n)
    for (let before = n - 1; asksBefore && before >= Math.max(0, n - BACK); before--) {
      const handedOn = this.#handedOnBy(before)
      if (handedOn !== undefined) return handedOn
    }
    return source
  }

  /** Who is quoted with several sentences is named behind the last of them, or before the first. */
  #sourceAround(n: number): Source | undefined {
    const facts = this.#factsOf(n)
    const { tokens } = facts.survey
    const quotation = quotationFrom(facts)
    if (quotation === undefined) return undefined
    for (const token of [quotation.to - 1, quotation.from]) {
      const sentence = sentenceAt(tokens, token)
      const source = sentence === n ? undefined : this.#sourceIn(sentence)
      if (source !== undefined) return source
    }
    return undefined
  }

  /** Who is named before a colon at the head of a paragraph says all of it, unless words in marks follow the colon. */
  #sourceOfParagraph(n: number): Source | undefined {
    let first = n
    while (!this.#labelled.has(first) && !startsLine(this.#factsOf(first))) first--
    const source = this.#labelled.has(first) ? this.#labelled.get(first) : this.#labelledAt(first)
    for (let sentence = first; sentence <= n; sentence++) this.#labelled.set(sentence, source)
    return source
  }

  #labelledAt(n: number): Source | undefined {
    const facts = this.#factsOf(n)
    const label = sourceLabelIn(facts)
    if (label === undefined || marksBefore(facts, label.words) & QUOTE_OPENS) return undefined
    return sourceAt(facts, { from: label.from, to: label.to, is: 'label' }, this.#known)
  }

  #toldIn(n: number): Told {
    const facts = this.#factsOf(n)
    let asksBefore = false
    for (const place of placesOf(facts).reverse()) {
      const source = sourceAt(facts, place, this.#known) ?? this.#bySurname(facts, place)
      if (source !== undefined) return { source, asksBefore }
      asksBefore ||= hasPronoun(facts, place)
    }
    return { source: undefined, asksBefore }
  }

  #bySurname(facts: SentenceFacts, place: Place): Source | undefined {
    if (place.is !== 'beside-verb' || !(this.#known.own.tellsSpeaker || this.#known.own.isNobody))
      return undefined
    return this.#surnames.beside(facts, place.verb)
  }

  /** Whom a pronoun in the next sentence stands for. Each asks only the one before it, and is looked at once. */
  #handedOnBy(n: number): Source | undefined {
    const passed: { readonly sentence: number; readonly source: Source | undefined }[] = []
    let found: Source | undefined
    for (let sentence = n; sentence >= 0; sentence--) {
      if (this.#handedOn.has(sentence)) {
        found = this.#handedOn.get(sentence)
        break
      }
      const facts = this.#factsOf(sentence)
      const whole = { from: facts.from, to: facts.to, is: 'sentence' } as const
      const named = sourceAt(facts, whole, this.#known)
      const { source, asksBefore } =
        named === undefined ? this.#toldIn(sentence) : { source: named, asksBefore: false }
      passed.push({ sentence, source })
      if (!asksBefore) break
    }
    for (const { sentence, source } of passed.reverse()) {
      found ??= source
      this.#handedOn.set(sentence, found)
    }
    return found
  }
}

/** The quotation that a sentence stands in, or that it begins and does not end. */
function quotationFrom({ quoted, survey: { tokens }, from, to }: SentenceFacts): Stretch | undefined {
  const around = quotationAround(tokens, from)
  if (around !== undefined || to === tokens.count || quoted.at(-1)?.to !== to) return around
  return quotationAround(tokens, to)
}
