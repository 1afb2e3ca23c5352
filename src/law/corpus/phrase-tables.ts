/** The phrase index as it is stored. */
export interface PhraseTables {
  /** List and form of each word: `list << 8 | form`; forms from 255 on share a number. */
  readonly forms: Int32Array
  /**
   * What each key that a word may have leads to: twice the number of its list, or twice a place in `families` and one. A key
   * that is a form, and leads to that form's list, has no entry. Two words with a common key are forms of one.
   */
  readonly keys: Int32Array
  /** At such a place: how many lists words with the key stand in, and which. */
  readonly families: Int32Array
  /** Where the places of each list begin in `places`, and one past the last. */
  readonly lists: Int32Array
  /** Distances between places, doubled, plus one where the number of a form follows; numbers of variable length. */
  readonly places: Uint8Array
  /** Lists with more than 64 places, in order, and where their steps begin; one past the last at the end. */
  readonly stepped: Int32Array
  /** Every 64th place of a list: the place, and the byte behind it. */
  readonly steps: Int32Array
  /** First place of each provision, and one past the last. */
  readonly provisionStarts: Int32Array
  /** The most frequent lists, in order: for these it is known which stand side by side. */
  readonly frequent: Int32Array
  /** A square of bits: whether the second of two frequent lists has a place right behind one of the first. */
  readonly neighbours: Int32Array
}

export const STEP = 64
export const FORM_BITS = 8
export const MOST_FORMS = (1 << FORM_BITS) - 1

/** Bit of a pair of frequent lists, by their places among them. */
export function neighbourBit(first: number, second: number, frequent: number): number {
  return first * frequent + second
}

/** Place of a number in an ordered table, or -1. */
export function placeIn(table: Int32Array, number: number): number {
  let low = 0
  let high = table.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = table[middle] as number
    if (one === number) return middle
    if (one < number) low = middle + 1
    else high = middle - 1
  }
  return -1
}
