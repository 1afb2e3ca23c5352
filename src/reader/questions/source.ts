import type { Trilingual } from '../../law/law.ts'
import type { Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import type { Field } from '../language/offices.ts'
import { DASH_BEFORE, QUOTE_OPENS, sentenceAt } from '../scan/tokens.ts'
import { marksBefore, wordAt } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import { type Asked, mayBe, personsFor, pronounIn } from '../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { isHouse } from './body-name.ts'
import { fieldsAt, type Known, type Source, sourceAt, UNNAMED } from './source-at.ts'
import { sourceLabelIn } from './source-label.ts'
import { type Place, placesOf } from './source-places.ts'
import { Surnames } from './surnames.ts'

/** Sentences back in which a pronoun's source is looked for. */
const BACK = 3

/** Whose words a sentence tells, and for whom a pronoun behind whoever it names stands, of which the sentences before tell. */
interface Told {
  readonly source: Source | undefined
  readonly asksBefore: Asked | undefined
}

/** Whom the sentences of one statement name as the source of what they say. */
export class Sources {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #known: Known
  readonly #sources = new Map<number, Trilingual | undefined>()
  readonly #handedOn: Readonly<Record<Asked, Map<number, Source | undefined>>> = {
    anybody: new Map(),
    woman: new Map(),
    man: new Map(),
  }
  /** Of sentences in a paragraph that begins with a dash. */
  readonly #spoken = new Map<number, Source | undefined>()
  /** Of sentences in a paragraph, by what stands before the colon at its head. */
  readonly #labelled = new Map<number, Source | undefined>()
  readonly #surnames: Surnames
  readonly #fields = new Map<string, ReadonlySet<Field>>()

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
      const source =
        this.#sourceIn(n) ?? this.#sourceAround(n) ?? this.#sourceBehindDash(n) ?? this.#sourceOfParagraph(n)
      this.#sources.set(n, source === 'own' ? undefined : source)
    }
    return this.#sources.get(n)
  }

  /** What the office of whom a sentence names is about, as far as the text tells. */
  fieldsOf(n: number): ReadonlySet<Field> | undefined {
    const source = this.of(n)
    return source && this.#fields.get(source.en)
  }

  #sourceIn(n: number): Source | undefined {
    const { source, asksBefore } = this.#toldIn(n)
    for (let before = n - 1; asksBefore && before >= Math.max(0, n - BACK); before--) {
      const handedOn = this.#handedOnBy(before, asksBefore)
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

  /** «— …. …, — сказал министр. — …»: who says one part of a paragraph that begins with a dash says all of it. */
  #sourceBehindDash(n: number): Source | undefined {
    if (this.#spoken.has(n)) return this.#spoken.get(n)
    let first = n
    while (!startsLine(this.#factsOf(first))) first--
    const facts = this.#factsOf(first)
    const isSpeech = (marksBefore(facts, facts.from) & DASH_BEFORE) !== 0
    const { sentenceCount } = facts.survey.tokens
    let source: Source | undefined
    let end = first
    do {
      if (isSpeech) source ??= this.#sourceIn(end)
      end++
    } while (end < sentenceCount && !startsLine(this.#factsOf(end)))
    for (let sentence = first; sentence < end; sentence++) this.#spoken.set(sentence, source)
    return source
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
    const { source, asksBefore, place } = this.#namedIn(n)
    const house = source === UNNAMED && place ? this.#houseBefore(this.#factsOf(n), place) : undefined
    return { source: house ?? source, asksBefore }
  }

  #namedIn(n: number): Told & { readonly place?: Place } {
    const facts = this.#factsOf(n)
    let asksBefore: Asked | undefined
    for (const place of placesOf(facts).reverse()) {
      const source = sourceAt(facts, place, this.#known) ?? this.#bySurname(facts, place)
      if (source !== undefined) {
        if (source !== 'own' && source !== UNNAMED) this.#learnFields(source.en, facts, place)
        return { source, asksBefore, place }
      }
      asksBefore ??= pronounIn(facts, place)
    }
    return { source: undefined, asksBefore }
  }

  /** A first mention may give a name without an office, which a later one tells. */
  #learnFields(name: string, facts: SentenceFacts, place: Place): void {
    if (this.#fields.has(name)) return
    const fields = fieldsAt(facts, place)
    if (fields.size > 0) this.#fields.set(name, fields)
  }

  /** «В ведомстве сообщили», where a sentence before names the house whose words it tells. */
  #houseBefore(facts: SentenceFacts, place: Place): Source | undefined {
    if (!this.#known.own.isNobody) return undefined
    const [hit] = facts.listHits('body', place)
    if (hit === undefined || hit.to - hit.from > 1) return undefined
    const word = wordAt(facts, hit.from)
    for (let before = facts.n - 1; before >= Math.max(0, facts.n - BACK); before--) {
      const { source } = this.#namedIn(before)
      if (source === undefined || source === UNNAMED) continue
      return source !== 'own' && isHouse(source.en.toLowerCase(), word, facts) ? source : undefined
    }
    return undefined
  }

  #bySurname(facts: SentenceFacts, place: Place): Source | undefined {
    if (place.is !== 'beside-verb' || !(this.#known.own.tellsSpeaker || this.#known.own.isNobody))
      return undefined
    return this.#surnames.beside(facts, place.verb)
  }

  /** Whom a pronoun in the next sentence stands for. Each asks only the one before it, and is looked at once. */
  #handedOnBy(n: number, asked: Asked): Source | undefined {
    const known = this.#handedOn[asked]
    const passed: { readonly sentence: number; readonly source: Source | undefined }[] = []
    let found: Source | undefined
    for (let sentence = n; sentence >= 0; sentence--) {
      if (known.has(sentence)) {
        found = known.get(sentence)
        break
      }
      const { source, asksBefore } = this.#meantIn(sentence, asked)
      passed.push({ sentence, source })
      if (asksBefore !== asked) break
    }
    for (const { sentence, source } of passed.reverse()) {
      found ??= source
      known.set(sentence, found)
    }
    return found
  }

  /** Whom of those that a sentence names a pronoun behind it may mean. */
  #meantIn(n: number, asked: Asked): Told {
    const facts = this.#factsOf(n)
    const named = sourceAt(facts, { from: facts.from, to: facts.to, is: 'sentence', asked }, this.#known)
    if (named !== undefined)
      return { source: this.#isInDoubt(n, asked) ? UNNAMED : named, asksBefore: undefined }
    const told = this.#toldIn(n)
    const isOther = told.source !== undefined && told.source !== 'own' && !mayBe(told.source.en, asked, facts)
    return isOther ? { source: undefined, asksBefore: undefined } : told
  }

  /** Whether nothing tells if the first person of a sentence is a woman or a man, and another who may be meant was named before. */
  #isInDoubt(n: number, asked: Asked): boolean {
    if (asked === 'anybody') return false
    const [first, ...others] = personsFor(this.#factsOf(n), asked)
    if (first === undefined || first.isSure) return false
    for (let before = n - 1; before >= Math.max(0, n - BACK); before--)
      others.push(...personsFor(this.#factsOf(before), asked))
    return others.some(({ last }) => last !== first.last)
  }
}

/** The quotation that a sentence stands in, or that it begins and does not end. */
function quotationFrom({ quoted, survey: { tokens }, from, to }: SentenceFacts): Stretch | undefined {
  const around = quotationAround(tokens, from)
  if (around !== undefined || to === tokens.count || quoted.at(-1)?.to !== to) return around
  return quotationAround(tokens, to)
}
