import { FORM_BITS, MOST_FORMS } from './phrase-tables.ts'
import { hashOf, printOf } from './word-hash.ts'
import { wordNumberTable } from './word-numbers.ts'
import { SLOT, WordSlots } from './word-slots.ts'

/** The words of a corpus while its index is written: forms, and the lists that they stand in. */
export interface Lexicon {
  /** Number of a form, from 1. A form that was not met before gets the next one. */
  learn(folded: string): number
  /** List and form of each form, by its number: `list << 8 | form`. */
  readonly meanings: readonly number[]
  readonly lists: number
  tables(): { readonly forms: Int32Array; readonly keys: Int32Array; readonly families: Int32Array }
}

/**
 * Makes an empty lexicon. The same words in the same order give the same tables.
 * @param keysOf keys of a folded word, most likely first: words with a common key are forms of one word
 */
export function createLexicon(keysOf: (folded: string) => readonly string[]): Lexicon {
  const forms = new WordSlots()
  const keys = new WordSlots()
  /** The list of the words that have a key first, or nothing, by the number of the key. */
  const ownLists: number[] = []
  /** The first list that words with a key stand in, and the others where there are more, by the number of the key. */
  const leads: number[] = []
  const others = new Map<number, number[]>()
  /** Forms of each list. */
  const counts: number[] = []
  const meanings: number[] = [0]

  function numberOfKey(key: string): number {
    const [hash, print] = [hashOf(key), printOf(key)]
    const known = keys.get(hash, print)
    if (known > 0) return known
    keys.add(hash, print, keys.size + 1)
    return keys.size
  }

  function join(key: number, list: number): void {
    const lead = leads[key]
    if (lead === undefined) leads[key] = list
    else if (lead !== list) {
      const more = others.get(key)
      if (more === undefined) others.set(key, [list])
      else if (!more.includes(list)) more.push(list)
    }
  }

  return {
    meanings,
    get lists() {
      return counts.length
    },
    learn(folded) {
      const [hash, print] = [hashOf(folded), printOf(folded)]
      const known = forms.get(hash, print)
      if (known > 0) return known
      const all = keysOf(folded)
      const first = numberOfKey(all[0] ?? folded)
      let list = ownLists[first]
      if (list === undefined) {
        list = counts.length
        counts.push(0)
        ownLists[first] = list
      }
      if (all.length === 0) join(first, list)
      for (const key of all) join(numberOfKey(key), list)
      const form = counts[list] as number
      counts[list] = form + 1
      meanings.push((list << FORM_BITS) | Math.min(form, MOST_FORMS))
      forms.add(hash, print, meanings.length - 1)
      return meanings.length - 1
    },
    tables() {
      const families: number[] = []
      const led: number[] = []
      const known = keys.entries()
      for (let at = 0; at < known.length; at += SLOT) {
        const [hash, print, key] = [known[at], known[at + 1], known[at + 2]] as [number, number, number]
        const lead = leads[key] as number
        const more = others.get(key)
        if (more !== undefined) {
          led.push(hash, print, families.length * 2 + 1)
          families.push(more.length + 1, lead, ...more)
          continue
        }
        const form = forms.get(hash, print)
        if (form === 0 || (meanings[form] as number) >> FORM_BITS !== lead) led.push(hash, print, lead * 2)
      }
      const met = forms.entries()
      for (let at = 2; at < met.length; at += SLOT) met[at] = meanings[met[at] as number] as number
      return {
        forms: wordNumberTable(met),
        keys: wordNumberTable(Int32Array.from(led)),
        families: Int32Array.from(families),
      }
    },
  }
}
