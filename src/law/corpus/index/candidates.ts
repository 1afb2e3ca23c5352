import type { ByteTable } from './byte-table.ts'
import { type Kinds, type ListCursor, PAST } from './list-cursor.ts'
import { MOST_WORDS } from './phrase-tables.ts'

/** Places that are gathered at first, and at most. */
const FIRST = 8
const MOST = 64

/** What must stand around the word of a list. */
export interface Around {
  /** Kinds beside it. */
  readonly kinds: Kinds
  /** Words that each code may stand for, a bit each. */
  readonly accepted: Int32Array
  /** A word of the phrase, and how many places on it stands. */
  readonly word: number
  readonly offset: number
}

/**
 * Places of a list where a phrase may stand, some at a time: codes are far apart in memory, and a processor waits for many of
 * them as long as for one where none must be known before the next is asked for.
 */
export class Candidates {
  readonly places: number[] = []
  readonly forms: number[] = []
  readonly #codes: ByteTable
  readonly #around: Around
  #most = FIRST

  /** @param codes of all places */
  constructor(codes: ByteTable, around: Around) {
    this.#codes = codes
    this.#around = around
  }

  /**
   * Goes on to the next of a cursor and tells how many they are: none, too, before its end. The codes of all places that a phrase
   * may have around them are there then.
   */
  next(cursor: ListCursor): number {
    const { places, forms } = this
    const codes = this.#codes
    const { bytes } = codes
    const { kinds, accepted, word, offset } = this.#around
    let gathered = 0
    for (; gathered < this.#most; gathered++) {
      cursor.nextBeside(kinds)
      if (cursor.place === PAST) break
      places[gathered] = cursor.place
      forms[gathered] = cursor.form
    }
    this.#most = Math.min(2 * this.#most, MOST)
    if (!codes.isWhole)
      for (let one = 0; one < gathered; one++) {
        const place = places[one] as number
        codes.reach(place - MOST_WORDS, place + MOST_WORDS)
      }
    let kept = 0
    for (let one = 0; one < gathered; one++) {
      const place = places[one] as number
      places[kept] = place
      forms[kept] = forms[one] as number
      kept += ((accepted[bytes[place + offset] as number] as number) >>> word) & 1
    }
    return kept
  }
}
