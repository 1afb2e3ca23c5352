import { ENTRY, Named } from './named.ts'
import { letGo, Numbers } from './numbers.ts'
import { FORM_BITS, MOST_FORMS } from './phrase-tables.ts'
import { hashOf, printOf } from './word-hash.ts'
import { WORD_ENTRY, wordNumberTable } from './word-numbers.ts'

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
 * Numbers kept of a name side by side, each counted from 1: the form that it is, the list of the words that have it as first key, and
 * the first list that words with the key stand in.
 */
const OF_NAME = 3
const [FORM, OWN_LIST, LEAD] = [0, 1, 2]

/**
 * Makes an empty lexicon. The same words in the same order give the same tables.
 * @param keysOf keys of a folded word, most likely first: words with a common key are forms of one word
 */
export function createLexicon(keysOf: (folded: string) => readonly string[]): Lexicon {
  /** Forms and keys: many a form is a key. */
  const names = new Named()
  const ofName = new Numbers()
  /** The lists that words with a key stand in besides the first. */
  const others = new Map<number, number[]>()
  /** Forms of each list. */
  const counts = new Numbers()
  const meanings = new Numbers()
  let [forms, lists] = [0, 0]

  /** Where the numbers of a name stand. */
  function placeOf(name: string): number {
    const place = names.numberOf(hashOf(name), printOf(name)) * OF_NAME
    ofName.reach(place + OF_NAME)
    return place
  }

  /** The same of a key of a form whose place is known. */
  function placeOfKey(key: string, form: string, place: number): number {
    return key === form ? place : placeOf(key)
  }

  function listOf(first: number): number {
    const known = ofName.all[first + OWN_LIST] as number
    if (known > 0) return known - 1
    counts.reach(lists)
    ofName.all[first + OWN_LIST] = lists + 1
    return lists++
  }

  function join(key: number, list: number): void {
    const lead = (ofName.all[key + LEAD] as number) - 1
    if (lead < 0) ofName.all[key + LEAD] = list + 1
    else if (lead !== list) {
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
      const name = placeOf(folded)
      const known = ofName.all[name + FORM] as number
      if (known > 0) return known
      const keys = keysOf(folded)
      const first = keys.length === 0 ? name : placeOfKey(keys[0] as string, folded, name)
      const list = listOf(first)
      join(first, list)
      for (let more = 1; more < keys.length; more++)
        join(placeOfKey(keys[more] as string, folded, name), list)
      const form = counts.all[list] as number
      counts.all[list] = form + 1
      forms++
      meanings.reach(forms)
      meanings.all[forms] = (list << FORM_BITS) | Math.min(form, MOST_FORMS)
      ofName.all[name + FORM] = forms
      return forms
    },
    meanings: () => meanings.all.subarray(0, forms + 1),
    tables() {
      const all = names.entries()
      const families: number[] = []
      const met = new Int32Array(forms * WORD_ENTRY)
      const led = new Numbers()
      let [metEnd, ledEnd] = [0, 0]
      for (let number = 1; number <= names.size; number++) {
        const [hash, print] = [all[(number - 1) * ENTRY], all[(number - 1) * ENTRY + 1]] as [number, number]
        const place = number * OF_NAME
        const form = ofName.all[place + FORM] as number
        const meaning = meanings.all[form] as number
        if (form > 0) {
          met[metEnd++] = hash
          met[metEnd++] = print
          met[metEnd++] = meaning
        }
        const list = (ofName.all[place + LEAD] as number) - 1
        const more = others.get(place)
        if (more !== undefined || (list >= 0 && (form === 0 || meaning >> FORM_BITS !== list))) {
          led.reach(ledEnd + WORD_ENTRY)
          led.all[ledEnd++] = hash
          led.all[ledEnd++] = print
          led.all[ledEnd++] = more === undefined ? list * 2 : families.length * 2 + 1
        }
        if (more !== undefined) families.push(more.length + 1, list, ...more)
      }
      names.clear()
      ofName.clear()
      counts.clear()
      const tables = {
        forms: wordNumberTable(met),
        keys: wordNumberTable(led.all.subarray(0, ledEnd)),
        families: Int32Array.from(families),
      }
      letGo(met)
      led.clear()
      return tables
    },
  }
}
