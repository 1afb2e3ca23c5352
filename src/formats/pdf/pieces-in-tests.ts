import type { Piece } from './lines.ts'
import { textOf } from './text-of.ts'

/** The text of some pages. */
export const textIn = (pages: readonly (readonly Piece[])[]): string => textOf(pages).text

export const SIZE = 14
export const LEADING = 17

/** A line as most programs draw it: one piece from the left edge to a right edge that depends on nothing but `width`. */
export function line(str: string, y: number, { x = 60, width = 480, fontSize = SIZE } = {}): Piece {
  return { str, x, y, width, fontSize, hasEOL: true }
}

/** Lines below each other; a last one that ends a sentence is short. */
export function lines(
  texts: readonly string[],
  from: number,
  options: { x?: number; width?: number } = {},
): Piece[] {
  return texts.map((text, index) => {
    const isLast = index === texts.length - 1 && /[.!?]$/u.test(text)
    return line(text, from - index * LEADING, { ...options, ...(isLast ? { width: 120 } : {}) })
  })
}

/** Pieces of one line, each with where it stands and how wide it is. */
export function row(y: number, ...pieces: readonly (readonly [string, number, number])[]): Piece[] {
  return pieces.map(([str, x, width], index) => ({
    ...line(str, y, { x, width }),
    hasEOL: index === pieces.length - 1,
  }))
}
