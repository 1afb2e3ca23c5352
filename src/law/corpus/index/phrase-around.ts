import type { AskedWord } from './asked-words.ts'
import { ListCursor, type OpenList } from './list-cursor.ts'
import { FORM_BITS, isVery } from './phrase-tables.ts'
import type { OpenTables } from './provision-of.ts'

/** Tells whether a phrase stands around a place of its lead; places are asked in order, and the codes around them are there. */
export class PhraseAround {
  /** Whether the very words stand at the place that was asked last. */
  exact = false
  readonly #tables: OpenTables
  readonly #words: readonly AskedWord[]
  readonly #accepted: Int32Array
  readonly #lead: number
  readonly #own: number
  readonly #frequentOnly: number
  readonly #others: (ListedWord | undefined)[] = []

  /**
   * @param own the list of the lead that is gone through
   * @param frequentOnly so many words at the beginning stand there in frequent forms
   */
  constructor(
    tables: OpenTables,
    words: readonly AskedWord[],
    accepted: Int32Array,
    lead: number,
    own: OpenList,
    frequentOnly: number,
  ) {
    this.#tables = tables
    this.#words = words
    this.#accepted = accepted
    this.#lead = lead
    this.#own = own.list
    this.#frequentOnly = frequentOnly
  }

  /**
   * @param start where the phrase would begin
   * @param form of the lead
   */
  standsAt(start: number, form: number): boolean {
    const { frequent } = this.#tables
    const codes = this.#tables.codes.bytes
    const words = this.#words
    const accepted = this.#accepted
    for (let index = 0; index < words.length; index++)
      if (((accepted[codes[start + index] as number] as number) & (1 << index)) === 0) return false
    let exact = isForm((words[this.#lead] as AskedWord).meaning, this.#own, form)
    for (let index = 0; index < words.length; index++) {
      if (index === this.#lead) continue
      const code = codes[start + index] as number
      if (code < frequent.length) {
        exact &&= isVery((words[index] as AskedWord).meaning, frequent[code] as number)
        continue
      }
      if (index < this.#frequentOnly) return false
      const other = this.#others[index] ?? new ListedWord(this.#tables, words[index] as AskedWord)
      this.#others[index] = other
      if (!other.standsAt(start + index)) return false
      exact &&= other.exact
    }
    this.exact = exact
    return true
  }
}

/** Tells whether a word stands at a place in one of its lists; places are asked in order. */
class ListedWord {
  exact = false
  readonly #cursors: readonly ListCursor[]
  readonly #meaning: number

  constructor(tables: OpenTables, { lists, meaning }: AskedWord) {
    this.#cursors = lists.map((list) => new ListCursor(tables, list))
    this.#meaning = meaning
  }

  standsAt(place: number): boolean {
    for (const cursor of this.#cursors) {
      cursor.seek(place)
      if (cursor.place !== place) continue
      this.exact = isForm(this.#meaning, cursor.list, cursor.form)
      return true
    }
    return false
  }
}

function isForm(meaning: number, list: number, form: number): boolean {
  return isVery(meaning, (list << FORM_BITS) | form)
}
