import type { Law, Trilingual } from '../../law/law.ts'
import { CAPITAL } from '../scan/words.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import { hasShape, textAt, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { LONGEST } from './how-far.ts'
import { nameInEach } from './name-in-each.ts'
import { type Source, UNNAMED } from './source-at.ts'

/** Sentences at least in which it stands so. */
const TOLD = 2

/** "Government is aware of the plan. … | Government will act": a government that speaks of itself without an article, in a text of nobody else. */
export class NamesItself {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #sourceOf: (n: number) => Source | undefined
  readonly #law: Law | undefined
  #found: Trilingual | 'none' | undefined

  /** @param sourceOf whom a sentence itself names */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    sourceOf: (n: number) => Source | undefined,
    law: Law | undefined,
  ) {
    this.#factsOf = factsOf
    this.#sourceOf = sourceOf
    this.#law = law
  }

  of(n: number): Trilingual | undefined {
    const { speech } = this.#factsOf(n).own.knowledge.language
    if (speech.articles === undefined || this.#factsOf(n).isQuestion) return undefined
    this.#found ??= this.#find() ?? 'none'
    return this.#found === 'none' ? undefined : this.#found
  }

  #find(): Trilingual | undefined {
    const { sentenceCount } = this.#factsOf(0).survey.tokens
    if (sentenceCount > LONGEST) return undefined
    let name: string | undefined
    let times = 0
    for (let n = 0; n < sentenceCount; n++) {
      const told = namedAt(this.#factsOf(n))
      if (told !== undefined) times++
      name ??= told
    }
    if (name === undefined || times < TOLD) return undefined
    for (let n = 0; n < sentenceCount; n++) {
      const source = this.#sourceOf(n)
      if (source === undefined) continue
      if (source !== UNNAMED || namedAt(this.#factsOf(n)) === undefined) return undefined
    }
    return nameInEach(name, this.#law)
  }
}

/** The government that a sentence begins with, as its name and no more. */
function namedAt(facts: SentenceFacts): string | undefined {
  const { ofOneWord, fields } = facts.own.knowledge.language.offices
  const first = behindWhen(facts, facts.from, facts.to - 1)
  const word = wordAt(facts, first)
  const isName = fields?.government?.test(word) && ofOneWord?.test(word) && hasShape(facts, first, CAPITAL)
  if (!isName || hasShape(facts, first + 1, CAPITAL)) return undefined
  return textAt(facts, { from: first, to: first + 1 })
}
