import { fold } from '../scan/words.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Letters at the beginning of a word by which it may stand for a house: «министерство» for «Министерство энергетики». */
const SHORTEST = 3
const SAME = 6

/** Names of houses, each once, and for which of them alone a word may stand. */
export class HouseNames {
  readonly #known = new Set<string>()
  /** By the beginnings of all words in a name; nothing where several names share one. */
  readonly #byBeginning = new Map<string, string | undefined>()
  #any: string | undefined

  add(name: string): void {
    const folded = fold(name)
    if (this.#known.has(folded)) return
    this.#any = this.#known.size === 0 ? name : undefined
    this.#known.add(folded)
    const beginnings = new Set<string>()
    for (const word of folded.split(/[^\p{L}\p{N}]+/u))
      for (let length = SHORTEST; length <= Math.min(SAME, word.length); length++)
        beginnings.add(word.slice(0, length))
    for (const beginning of beginnings)
      this.#byBeginning.set(beginning, this.#byBeginning.has(beginning) ? undefined : name)
  }

  /** The only house for which a word may stand. */
  only(word: string, { own }: SentenceFacts): string | undefined {
    const isAny = own.knowledge.language.offices.ofAnyHouse?.test(word) === true
    return isAny ? this.#any : this.#byBeginning.get(word.slice(0, SAME))
  }
}
