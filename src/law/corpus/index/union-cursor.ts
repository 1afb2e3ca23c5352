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
  readonly #codes: Uint8Array
  readonly #code: number

  constructor(codes: Uint8Array, code: number) {
    this.#codes = codes
    this.#code = code
  }

  seek(wanted: number): void {
    if (this.place >= wanted) return
    const found = this.#codes.indexOf(this.#code, wanted)
    this.place = found < 0 ? PAST : found
  }
}
