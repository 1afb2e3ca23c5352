import { fold } from '../../scan/words.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'

/** Letters at the beginning of a word by which it may stand for a house: «министерство» for «Министерство энергетики». */
const SHORTEST = 3
const SAME = 6
/** Letters by which two forms of a word in a name are the same. */
const STEM = 5

/** A house by the stems of its name, and that name where the text gives it in its base form. */
interface House {
  readonly stems: ReadonlySet<string>
  readonly name: string | undefined
}

/** Names of houses, each once, and for which of them alone a word may stand. */
export class HouseNames {
  readonly #known = new Set<string>()
  /** By the beginnings of all words in a name. */
  readonly #byBeginning = new Map<string, House | 'doubt'>()
  #any: House | 'doubt' | undefined

  /** @param isBase whether the name stands in its base form, so that the house may be asked by it */
  add(name: string, isBase: boolean): void {
    const folded = fold(name)
    const once = `${isBase} ${folded}`
    if (this.#known.has(once)) return
    this.#known.add(once)
    const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST)
    const stems = new Set(words.map((word) => word.slice(0, STEM)))
    const house: House = { stems, name: isBase ? name : undefined }
    this.#any = either(this.#any, house)
    const beginnings = new Set<string>()
    for (const word of words)
      for (let length = SHORTEST; length <= Math.min(SAME, word.length); length++)
        beginnings.add(word.slice(0, length))
    for (const beginning of beginnings)
      this.#byBeginning.set(beginning, either(this.#byBeginning.get(beginning), house))
  }

  /** The only house of all. */
  get sole(): string | undefined {
    return this.#any === 'doubt' ? undefined : this.#any?.name
  }

  /** The only house for which a word may stand. */
  soleFor(word: string, { own }: SentenceFacts): string | undefined {
    const isAny = own.knowledge.language.offices.ofAnyHouse?.test(word) === true
    const house = isAny ? this.#any : this.#byBeginning.get(word.slice(0, SAME))
    return house === 'doubt' ? undefined : house?.name
  }
}

/** The one of two that are the same house, as it was named first; or else neither. */
function either(known: House | 'doubt' | undefined, house: House): House | 'doubt' {
  if (known === undefined || known === 'doubt') return known ?? house
  const [less, more] = known.stems.size < house.stems.size ? [known, house] : [house, known]
  for (const stem of less.stems) if (!more.stems.has(stem)) return 'doubt'
  const isExact = less.stems.size === more.stems.size
  if (known.name !== undefined && house.name !== undefined && !isExact) return 'doubt'
  return known.name === undefined ? house : known
}
