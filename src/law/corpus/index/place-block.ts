import { CODE_BITS, CODES } from './phrase-tables.ts'

/** Places that are told apart at once: few enough to stay near the processor, enough to wait for memory together. */
export const BLOCK = 1 << 12

/**
 * The places of a block by what is to be done with them. They are told apart without a branch and worked through kind by
 * kind: a processor can't foretell which word comes next, and would begin the work anew at every other word.
 */
export class PlaceBlock {
  /** Codes of the block's places, the one before it first; 0 behind them. */
  readonly codes = new Uint8Array(BLOCK + 2)
  /** Lists of the block's words, the one before it first. */
  readonly lists = new Int32Array(BLOCK + 1)
  /** Places, counted from 0 in the block, whose word stands in a list. */
  readonly listed = new Int32Array(BLOCK + 1)
  listedCount = 0
  /** Places whose word and the one before are frequent forms. */
  readonly paired = new Int32Array(BLOCK + 1)
  pairedCount = 0
  /** Places whose word and the one before are words, and not both frequent forms. */
  readonly met = new Int32Array(BLOCK + 1)
  metCount = 0
  #length = 0

  /**
   * Takes the next block in and tells its places apart.
   * @param forms number of the form of each
   * @param codedLists list and code of each form: `list << 8 | code`
   * @param frequent codes of frequent forms are below
   */
  take(forms: Int32Array, codedLists: Int32Array, frequent: number): void {
    const { codes, lists } = this
    const { length } = forms
    codes[0] = codes[this.#length] as number
    lists[0] = lists[this.#length] as number
    for (let at = 0; at < length; at++) {
      const coded = codedLists[forms[at] as number] as number
      lists[at + 1] = coded >> CODE_BITS
      codes[at + 1] = coded & (CODES - 1)
    }
    codes[length + 1] = 0
    this.#length = length
    this.#sort(length, frequent)
  }

  #sort(count: number, frequent: number): void {
    const { codes, listed, paired, met } = this
    const least = frequent - 1
    let [listedCount, pairedCount, metCount] = [0, 0, 0]
    let rareBefore = (least - (codes[0] as number)) >>> 31
    let freeBefore = ((codes[0] as number) - 1) >>> 31
    for (let at = 0; at < count; at++) {
      const code = codes[at + 1] as number
      const rare = (least - code) >>> 31
      const free = (code - 1) >>> 31
      const isRun = (free | freeBefore) ^ 1
      listed[listedCount] = at
      listedCount += rare
      paired[pairedCount] = at
      pairedCount += isRun & ~(rare | rareBefore)
      met[metCount] = at
      metCount += isRun & (rare | rareBefore)
      rareBefore = rare
      freeBefore = free
    }
    this.listedCount = listedCount
    this.pairedCount = pairedCount
    this.metCount = metCount
  }
}
