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
  /** Bits that tell which lists never have places side by side. */
  readonly pairs: Int32Array
}

export const STEP = 64
export const FORM_BITS = 8
export const MOST_FORMS = (1 << FORM_BITS) - 1

/** Number of a pair of neighbouring keys, for the table of pairs. */
export function pairHash(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

/** The two bits of a pair within its number. */
export function pairBitsOf(hash: number): number {
  return (1 << (hash >>> 27)) | (1 << ((hash >>> 22) & 31))
}
