import { QUOTE_OPENS } from '../scan/tokens.ts'
import { marksBefore } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { endOfLabel, tellsWho } from './label-without-colon.ts'
import type { NamedSources } from './named-sources.ts'
import { type Known, type Source, sourceAt, UNNAMED } from './source-at.ts'
import { sourceLabelIn } from './source-label.ts'
import { isSurnameOnly, mayBeSurname } from './surname-only.ts'

/** Who is named before a colon at the head of a paragraph says all of it, unless words in marks follow the colon. */
export class LabelOfParagraph {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #known: Known
  readonly #named: NamedSources
  readonly #told = new Map<number, Source | undefined>()

  constructor(factsOf: (n: number) => SentenceFacts, known: Known, named: NamedSources) {
    this.#factsOf = factsOf
    this.#known = known
    this.#named = named
  }

  /** Whom the label of the paragraph means in which a sentence stands. */
  of(n: number): Source | undefined {
    let first = n
    while (!this.#told.has(first) && !startsLine(this.#factsOf(first))) first--
    const source = this.#told.has(first) ? this.#told.get(first) : this.at(first)
    for (let sentence = first; sentence <= n; sentence++) this.#told.set(sentence, source)
    return source
  }

  /** Whom the label means that a sentence begins with. */
  at(n: number): Source | undefined {
    const facts = this.#factsOf(n)
    const colon = sourceLabelIn(facts)
    const isLast = n + 1 === facts.survey.tokens.sentenceCount
    const end = colon ? undefined : endOfLabel(facts, isLast ? undefined : this.#factsOf(n + 1))
    const label = colon ?? (end !== undefined && tellsWho(facts, end) ? sourceLabelIn(facts, end) : undefined)
    if (label === undefined) return this.#named.atLabel(facts, end)
    if (marksBefore(facts, label.words) & QUOTE_OPENS) return undefined
    const told = sourceAt(facts, { from: label.from, to: label.to, is: 'label' }, this.#known)
    if (told === UNNAMED || (told !== undefined && (isSurnameOnly(facts, told) || mayBeSurname(facts, told))))
      return this.#named.atLabel(facts, end) ?? told
    return told ?? this.#named.introduced(facts, label)
  }
}
