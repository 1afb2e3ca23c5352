import type { Trilingual } from '../../law/law.ts'
import { CAPITAL, INITIAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE } from '../vocabulary/word-kinds.ts'
import { nameInEach } from './name-in-each.ts'
import { officeAround } from './source-holder.ts'

interface Bearer {
  readonly first: string
  readonly name: Trilingual
}

/** Persons whom a statement names in full, by their surnames: further on these alone tell who says something. */
export class Surnames {
  readonly #factsOf: (n: number) => SentenceFacts
  /** Nobody where several persons bear the name. */
  readonly #bearers = new Map<string, Bearer | undefined>()
  #looked = 0
  #offices: Map<string, readonly string[]> | undefined

  constructor(factsOf: (n: number) => SentenceFacts) {
    this.#factsOf = factsOf
  }

  /** Whom a surname beside a verb of saying means («…, — сказал Умаров»), where one before names one person in full. */
  beside(facts: SentenceFacts, verb: number): Trilingual | undefined {
    for (const token of [verb + 1, verb - 1]) {
      if (token < facts.from || token >= facts.to || !hasShape(facts, token, CAPITAL)) continue
      if (marksBefore(facts, Math.max(token, verb)) & PARTS) continue
      const bearer = this.#bearerBefore(facts, wordAt(facts, token))
      if (bearer !== undefined) return bearer.name
    }
    return undefined
  }

  /** The words with which a text, wherever it names a person in full, tells the office: «представитель прокуратуры | Алия Нурова». */
  officeOf(surname: string, sentenceCount: number): readonly string[] {
    if (this.#offices === undefined) {
      this.#offices = new Map()
      for (let n = 0; n < sentenceCount; n++) {
        const facts = this.#factsOf(n)
        if (!mayNameInFull(facts, n)) continue
        for (const name of facts.names) {
          const last = wordAt(facts, name.to - 1)
          if (name.kind !== 'person' || this.#offices.has(last)) continue
          const office = officeAround(facts, name)
          if (office.length > 0) this.#offices.set(last, office)
        }
      }
    }
    return this.#offices.get(surname) ?? []
  }

  /** Each sentence is looked at once, however many ask. */
  #bearerBefore(facts: SentenceFacts, surname: string): Bearer | undefined {
    for (; this.#looked < facts.n; this.#looked++)
      if (mayNameInFull(facts, this.#looked)) this.#add(this.#factsOf(this.#looked))
    return this.#bearers.get(surname)
  }

  #add(facts: SentenceFacts): void {
    const { start, end } = facts.survey.tokens
    for (const { from, to, kind } of facts.names) {
      if (kind !== 'person' || to - from < 2 || isOf(facts, to - 1, OBLIQUE)) continue
      const surname = wordAt(facts, to - 1)
      const first = wordAt(facts, from)
      const known = this.#bearers.get(surname)
      const name = facts.text.slice(start[from], end[to - 1])
      if (!this.#bearers.has(surname)) this.#bearers.set(surname, { first, name: nameInEach(name) })
      else if (known?.first !== first) this.#bearers.set(surname, undefined)
    }
  }
}

/** Whether two words that may be a name stand beside each other in a sentence of the same text. */
function mayNameInFull({ survey, vocabulary }: SentenceFacts, n: number): boolean {
  const { sentences, word } = survey.tokens
  const { shape } = vocabulary.words
  const to = sentences[n + 1] as number
  let isBefore = false
  for (let token = sentences[n] as number; token < to; token++) {
    const isName = ((shape[word[token] as number] as number) & (CAPITAL | INITIAL)) !== 0
    if (isName && isBefore) return true
    isBefore = isName
  }
  return false
}
