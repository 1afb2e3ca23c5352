import type { Trilingual } from '../../law/law.ts'
import type { Stretch } from '../check.ts'
import { CAPITAL, INITIAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE } from '../vocabulary/word-kinds.ts'
import { nameInEach } from './name-in-each.ts'
import { officeAround } from './source-holder.ts'
import type { Place } from './source-places.ts'

interface Bearer {
  readonly first: string
  readonly surname: string
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

  /**
   * Whom a surname means beside a verb of saying («…, — сказал Умаров») or in words for a source («По словам Умарова»), where a
   * sentence before names one person in full.
   */
  at(facts: SentenceFacts, place: Place): Bearer | undefined {
    for (const token of surnamesIn(facts, place)) {
      if (!hasShape(facts, token, CAPITAL)) continue
      for (const surname of baseFormsOf(facts, token)) {
        const bearer = this.#bearerBefore(facts, surname)
        if (bearer !== undefined) return bearer
      }
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
          if (name.kind !== 'person') continue
          const last = folded(nameAt(facts, name)?.at(-1) ?? '')
          if (last === '' || this.#offices.has(last)) continue
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
    for (const { from, to, kind } of facts.names) {
      if (kind !== 'person' || to - from < 2) continue
      const words = nameAt(facts, { from, to })
      if (words === undefined) continue
      const surname = folded(words.at(-1) ?? '')
      const first = folded(words[0] ?? '')
      const known = this.#bearers.get(surname)
      const name = words.join(' ')
      if (!this.#bearers.has(surname)) this.#bearers.set(surname, { first, surname, name: nameInEach(name) })
      else if (known?.first !== first) this.#bearers.set(surname, undefined)
    }
  }
}

/** A name as it is written, in its base form; nothing where that can't be told. */
function nameAt(facts: SentenceFacts, { from, to }: Stretch): readonly string[] | undefined {
  const { start, end } = facts.survey.tokens
  const words = facts.text.slice(start[from], end[to - 1]).split(/\s+/u)
  if (!isOf(facts, to - 1, OBLIQUE)) return words
  return facts.own.knowledge.language.baseForms?.person(words)
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е')
}

/** Words of a place that may be a surname: beside the verb, with a first name before it or without, or behind words for a source. */
function surnamesIn(facts: SentenceFacts, place: Place): number[] {
  if (place.is === 'beside-verb') {
    const { verb } = place
    const person = facts.names.find((name) => name.kind === 'person' && name.from === verb + 1)
    const beside = [person ? person.to - 1 : verb + 1, verb - 1].filter((token) => {
      const first = Math.max(Math.min(token, verb + 1), verb)
      return token >= facts.from && token < facts.to && !(marksBefore(facts, first) & PARTS)
    })
    // «Омаров … деп айтты»: where verbs stand last, a sentence begins with its subject.
    const { verbsLast } = facts.own.knowledge.language.clauses
    return verbsLast && place.from === facts.from ? [...beside, facts.from] : beside
  }
  if (place.is !== 'head' && place.is !== 'inflected-head') return []
  return Array.from({ length: place.to - place.from }, (_, at) => place.from + at)
}

/** A surname as it stands there, and what it may be in its base form. */
function baseFormsOf(facts: SentenceFacts, token: number): readonly string[] {
  const word = wordAt(facts, token).replace(/['’]s$/u, '')
  const base = facts.own.knowledge.language.baseForms?.person([word])?.[0]
  return [...(base === undefined ? [] : [base]), word, word.slice(0, -1)]
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
