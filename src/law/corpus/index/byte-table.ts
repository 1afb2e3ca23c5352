/** Bytes of a piece, as a power of two: so few that one is read at once, so many that a table has few pieces. */
const PIECE_BITS = 16
export const PIECE = 1 << PIECE_BITS

/** Gives a piece of a table by its number; the last may be shorter. */
export type ReadPiece = (piece: number) => Uint8Array

/**
 * A table of bytes that comes in pieces, each read when a search first comes to it. A search needs few of them, however large the
 * law: the first word that is asked need not wait for all.
 */
export class ByteTable {
  /** All bytes; 0 where they were not reached yet. */
  readonly bytes: Uint8Array
  readonly #read: ReadPiece | undefined
  readonly #isRead: Uint8Array
  readonly #bits: number
  /** Pieces that were not read yet. */
  #left: number

  /**
   * @param bytes room for all of them, or all of them where nothing is read
   * @param bits bytes of a piece, as a power of two
   */
  constructor(bytes: Uint8Array, read?: ReadPiece, bits = PIECE_BITS) {
    this.bytes = bytes
    this.#read = read
    this.#bits = bits
    this.#isRead = new Uint8Array(Math.ceil(bytes.length / 2 ** bits))
    this.#left = read === undefined ? 0 : this.#isRead.length
  }

  /** Whether all bytes are there. */
  get isWhole(): boolean {
    return this.#left === 0
  }

  /** Sees to it that `bytes[from, to)` are there, as far as the table reaches. */
  reach(from: number, to: number): void {
    if (this.isWhole) return
    const last = (to - 1) >> this.#bits
    for (let piece = from >> this.#bits; piece <= last; piece++)
      if (this.#isRead[piece] === 0) this.#take(piece)
  }

  #take(piece: number): void {
    if (this.#read !== undefined) this.bytes.set(this.#read(piece), piece << this.#bits)
    this.#isRead[piece] = 1
    this.#left--
  }
}
