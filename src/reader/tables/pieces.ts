/** Bytes that are read piece by piece, when something in one is first asked for. */
export interface Pieces {
  /** All of them; nothing stands in what was not read yet. */
  readonly bytes: Uint8Array
  /** 1 for each piece that was read. */
  readonly isRead: Uint8Array
  /** Reads pieces, the last among them. */
  read(first: number, last: number): void
}

/** Pieces are as long as what a system reads at once. */
const PIECE_BITS = 12
export const PIECE = 1 << PIECE_BITS
/** The piece that a byte stands in. */
export function pieceOf(byte: number): number {
  return byte >> PIECE_BITS
}

/** Bytes all of which are there. */
export function wholePieces(bytes: Uint8Array): Pieces {
  return { bytes, isRead: new Uint8Array(pieceOf(bytes.length) + 1).fill(1), read() {} }
}

/** Reads what of bytes `[from, to)` was not read yet. */
export function readPieces({ isRead, read }: Pieces, from: number, to: number): void {
  if (from >= to) return
  let first = pieceOf(from)
  let last = pieceOf(to - 1)
  while (first <= last && isRead[first] === 1) first++
  while (last >= first && isRead[last] === 1) last--
  if (first <= last) read(first, last)
}

/** Sees to it that numbers `[from, to)` of a table of whole numbers are read; whoever reads it directly must. */
export function readNumbers(pieces: Pieces, firstByte: number, from: number, to: number): void {
  const { isRead } = pieces
  const first = pieceOf(firstByte + from * 4)
  const last = pieceOf(firstByte + to * 4 - 1)
  if (isRead[first] === 0 || isRead[last] === 0 || last > first + 1)
    readPieces(pieces, firstByte + from * 4, firstByte + to * 4)
}
