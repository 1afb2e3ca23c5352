import type { AskedWord } from './asked-words.ts'
import { findInPairs } from './find-in-pairs.ts'
import { ListCursor, PAST } from './list-cursor.ts'
import type { Go } from './phrase-index.ts'
import { FORM_BITS, isVery } from './phrase-tables.ts'
import { type OpenTables, provisionOf } from './provision-of.ts'

type Visit = (provision: number, exact: boolean) => Go

/**
 * Finds a phrase. A word without frequent forms leads, the rarest of them: at each of its places the codes beside it tell
 * nearly always whether the phrase may stand there, and only then the lists of the other words are asked. Where every word
 * has frequent forms, each word leads in turn with its other forms, and last come the pairs of frequent forms.
 */
export function findPhrase(
  tables: OpenTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  visit: Visit,
): void {
  let lead = -1
  for (let index = 0; index < words.length; index++) {
    const { frequent, bytes } = words[index] as AskedWord
    if (frequent.length === 0 && (lead < 0 || bytes < (words[lead] as AskedWord).bytes)) lead = index
  }
  if (lead >= 0) {
    ledBy(tables, words, accepted, lead, 0, visit)
    return
  }
  for (let index = 0; index < words.length; index++)
    if (!ledBy(tables, words, accepted, index, index, visit)) return
  findInPairs(tables, words, accepted, visit)
}

/**
 * Places of the phrase where the lead stands in one of its lists.
 * @param frequentOnly so many words at the beginning stand there in frequent forms: with others they were found before
 * @returns false where the visitor has had enough
 */
function ledBy(
  tables: OpenTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  lead: number,
  frequentOnly: number,
  visit: Visit,
): boolean {
  const { codes, frequent } = tables
  const { lists, meaning } = words[lead] as AskedWord
  const count = words.length
  const beside = besideOf(words, lead)
  for (const own of lists) {
    const others: (Verifier | undefined)[] = []
    let last = -1
    let lastExact = false
    const cursor = new ListCursor(tables, own)
    places: for (;;) {
      cursor.nextBeside(codes, beside - lead, accepted, 1 << beside)
      if (cursor.place === PAST) break
      const start = cursor.place - lead
      for (let index = 0; index < count; index++)
        if (((accepted[codes[start + index] as number] as number) & (1 << index)) === 0) continue places
      let exact = isForm(meaning, own.list, cursor.form)
      for (let index = 0; index < count; index++) {
        if (index === lead) continue
        const code = codes[start + index] as number
        if (code < frequent.length) {
          exact &&= isVery((words[index] as AskedWord).meaning, frequent[code] as number)
          continue
        }
        if (index < frequentOnly) continue places
        const verifier = others[index] ?? new Verifier(tables, words[index] as AskedWord)
        others[index] = verifier
        if (!verifier.standsAt(start + index)) continue places
        exact &&= verifier.exact
      }
      const provision = provisionOf(tables, start)
      if (provision === last && (lastExact || !exact)) continue
      const go = visit(provision, exact)
      if (go === false) return false
      if (go === 'next run') break
      last = provision
      lastExact = exact
    }
  }
  return true
}

/** The word whose code is looked at first: one without frequent forms, whose codes are rare. */
function besideOf(words: readonly AskedWord[], lead: number): number {
  let beside = lead
  for (let index = 0; index < words.length; index++) {
    if (index === lead) continue
    if (words[index]?.frequent.length === 0) return index
    beside = index
  }
  return beside
}

/** Tells whether a word stands at a place; places are asked in order. */
class Verifier {
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
