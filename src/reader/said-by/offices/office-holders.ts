import type { Trilingual } from '../../../law/law.ts'

/** The key that all of them have. */
export const ANY = ''

/** Whoever a text tells an office of, and that office by its keys. */
interface Holder {
  readonly keys: ReadonlySet<string>
  readonly name: Trilingual
}

/** Who was asked for, as far as the holders under one key have been looked at. */
interface Search {
  readonly among: readonly Holder[]
  at: number
  found: Trilingual | undefined
  isInDoubt: boolean
}

/** Holders of offices, each once, by the keys of these: whoever is asked for looks at each of them at most once. */
export class OfficeHolders {
  readonly #byKey = new Map<string, Holder[]>()
  readonly #known = new Set<string>()
  readonly #searches = new Map<string, Search>()

  add(holder: Holder): void {
    const once = `${[...holder.keys].sort().join(' ')}|${holder.name.en}`
    if (this.#known.has(once)) return
    this.#known.add(once)
    for (const key of [ANY, ...holder.keys]) this.#under(key).push(holder)
  }

  /** The only one whose office has all of some keys; `'doubt'` where there are several. */
  soleWith(keys: readonly string[]): Trilingual | 'doubt' | undefined {
    const asked = keys.join(' ')
    let search = this.#searches.get(asked)
    if (search === undefined) {
      const [first = [], ...others] = keys.map((key) => this.#under(key))
      const among = others.reduce((least, one) => (one.length < least.length ? one : least), first)
      search = { among, at: 0, found: undefined, isInDoubt: false }
      this.#searches.set(asked, search)
    }
    for (; search.at < search.among.length && !search.isInDoubt; search.at++) {
      const holder = search.among[search.at] as Holder
      if (!keys.every((key) => key === ANY || holder.keys.has(key))) continue
      search.isInDoubt = search.found !== undefined && search.found.en !== holder.name.en
      search.found ??= holder.name
    }
    return search.isInDoubt ? 'doubt' : search.found
  }

  #under(key: string): Holder[] {
    const known = this.#byKey.get(key) ?? []
    this.#byKey.set(key, known)
    return known
  }
}
