import { Numbers } from './numbers.ts'
import { FORM_BITS, MOST_FORMS } from './phrase-tables.ts'
import { hashOf, printOf } from './word-hash.ts'
import { wordNumberTable } from './word-numbers.ts'
import { ENTRY, WordSlots } from './word-slots.ts'

/** The words of a corpus while its index is written: forms, and the lists that they stand in. */
export interface Lexicon {
  /** Number of a form, from 1. A form that was not met before gets the next one. */
  learn(folded: string): number
  readonly forms: number
  readonly lists: number
  /** List and form of each form, by its number, nothing for 0: `list << 8 | form`. */
  meanings(): Int32Array
  /** Made once: the words are let go of, and none can be learnt any more. */
  tables(): { readonly forms: Int32Array; readonly keys: Int32Array; readonly families: Int32Array }
}

/**
 * Makes an empty lexicon. The same words in the same order give the same tables.
 * @param keysOf keys of a folded word, most likely first: words with a common key are forms of one word
 */
export function createLexicon(keysOf: (folded: string) => readonly string[]): Lexicon {
  /** Forms and keys: many a form is a key. */
  const names = new WordSlots()
  /** By the number of a name, each counted from 1: the form that it is, and the list of the words that have it as first key. */
  const formOf = new Numbers()
  const ownList = new Numbers()
  /** The first list that words with a key stand in, counted from 1, and the others where there are more. */
  const lead = new Numbers()
  const others = new Map<number, number[]>()
  /** Forms of each list. */
  const counts = new Numbers()
  const meanings = new Numbers()
  let [forms, lists] = [0, 0]

  function numberOf(name: string): number {
    const [hash, print] = [hashOf(name), printOf(name)]
    const known = names.get(hash, print)
    if (known > 0) return known
    const number = names.size + 1
    names.add(hash, print, number)
    for (const column of [formOf, ownList, lead]) column.reach(number)
    return number
  }

  function listOf(first: number): number {
    const known = ownList.all[first] as number
    if (known > 0) return known - 1
    counts.reach(lists)
    ownList.all[first] = lists + 1
    return lists++
  }

  function join(key: number, list: number): void {
    const first = (lead.all[key] as number) - 1
    if (first < 0) lead.all[key] = list + 1
    else if (first !== list) {
      const more = others.get(key)
      if (more === undefined) others.set(key, [list])
      else if (!more.includes(list)) more.push(list)
    }
  }

  return {
    get forms() {
      return forms
    },
    get lists() {
      return lists
    },
    learn(folded) {
      const name = numberOf(folded)
      const known = formOf.all[name] as number
      if (known > 0) return known
      const keys = keysOf(folded).map((key) => (key === folded ? name : numberOf(key)))
      const first = keys[0] ?? name
      const list = listOf(first)
      if (keys.length === 0) join(first, list)
      for (const key of keys) join(key, list)
      const form = counts.all[list] as number
      counts.all[list] = form + 1
      forms++
      meanings.reach(forms)
      meanings.all[forms] = (list << FORM_BITS) | Math.min(form, MOST_FORMS)
      formOf.all[name] = forms
      return forms
    },
    meanings: () => meanings.all.subarray(0, forms + 1),
    tables() {
      const all = names.entries()
      const families: number[] = []
      const met = new Int32Array(forms * ENTRY)
      const led = new Int32Array(names.size * ENTRY)
      let [metEnd, ledEnd] = [0, 0]
      for (let at = 0; at < all.length; at += ENTRY) {
        const [hash, print, name] = [all[at], all[at + 1], all[at + 2]] as [number, number, number]
        const meaning = meanings.all[formOf.all[name] as number] as number
        if ((formOf.all[name] as number) > 0) {
          met[metEnd++] = hash
          met[metEnd++] = print
          met[metEnd++] = meaning
        }
        const list = (lead.all[name] as number) - 1
        const more = others.get(name)
        if (
          more !== undefined ||
          (list >= 0 && ((formOf.all[name] as number) === 0 || meaning >> FORM_BITS !== list))
        ) {
          led[ledEnd++] = hash
          led[ledEnd++] = print
          led[ledEnd++] = more === undefined ? list * 2 : families.length * 2 + 1
        }
        if (more !== undefined) families.push(more.length + 1, list, ...more)
      }
      names.clear()
      for (const column of [formOf, ownList, lead, counts]) column.clear()
      return {
        forms: wordNumberTable(met),
        keys: wordNumberTable(led.subarray(0, ledEnd)),
        families: Int32Array.from(families),
      }
    },
  }
}
