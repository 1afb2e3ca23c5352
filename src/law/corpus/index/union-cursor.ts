import { type ByteTable, PIECE } from './byte-table.ts'
import { PAST } from './list-cursor.ts'

/** Goes through places, forwards only. */
export interface PlaceCursor {
  /** Where it stands; 0 before the first place, `PAST` behind the last. */
  readonly place: number
  /** Goes to the first place from `wanted` on. */
  seek(wanted: number): void
}

/** Goes through several cursors at once, in order: forms of one word that stand in different lists, or have codes of their own. */
export class UnionCursor implements PlaceCursor {
  place = 0
  readonly #cursors: readonly PlaceCursor[]

  constructor(cursors: readonly PlaceCursor[]) {
    this.#cursors = cursors
  }

  seek(wanted: number): void {
    if (this.place >= wanted) return
    this.place = PAST
    for (const cursor of this.#cursors) {
      cursor.seek(wanted)
      if (cursor.place < this.place) this.place = cursor.place
    }
  }
}

/** Goes through the places of a frequent form. */
export class CodeCursor implements PlaceCursor {
  place = 0
  readonly #codes: ByteTable
  readonly #code: number
  /** A stretch of the codes that is there, and its first place. */
  #stretch: Uint8Array = new Uint8Array(0)
  #from = 0

  constructor(codes: ByteTable, code: number) {
    this.#codes = codes
    this.#code = code
  }

  seek(wanted: number): void {
    if (this.place >= wanted) return
    for (let from = wanted; from < this.#codes.bytes.length; from = this.#from + this.#stretch.length) {
      if (from >= this.#from + this.#stretch.length) this.#goTo(from)
      const found = this.#stretch.indexOf(this.#code, from - this.#from)
      if (found < 0) continue
      this.place = this.#from + found
      return
    }
    this.place = PAST
  }

  #goTo(place: number): void {
    this.#codes.reach(place, place + PIECE)
    this.#stretch = this.#codes.bytes.subarray(place, place + PIECE)
    this.#from = place
  }
}
