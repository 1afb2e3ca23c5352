import type { Page } from './construct.ts'
import { jointAt } from './joints.ts'
import { unitsBehind } from './kazakh-short.ts'
import { text } from './look.ts'
import { type Piece, places } from './pieces.ts'

/** Pieces of an article, and where the words for them end. */
interface PiecesRead {
  readonly pieces: readonly Piece[]
  readonly end: number
}

/** The pieces behind an article: «2-бөлігінің 3) тармақшасы», «(2-бөлігі)». */
export function piecesBehind(page: Page, from: number): PiecesRead {
  const { tokens, closings } = page
  const none = { pieces: [], end: from }
  if (text(tokens, from) === '(' && closings.has(from)) return inBrackets(page, from) ?? none
  const { end: at, joint } = jointAt(tokens, from)
  const { units, end } = unitsBehind(tokens, at, joint)
  return units.length === 0 ? none : { pieces: places(units, false), end }
}

/** The pieces in a bracket that holds nothing else. */
export function inBrackets({ tokens, closings }: Page, from: number): PiecesRead | undefined {
  const close = text(tokens, from) === '(' ? closings.get(from) : undefined
  if (close === undefined) return undefined
  const { units, end } = unitsBehind(tokens, from + 1)
  return units.length > 0 && end === close ? { pieces: places(units, false), end: close + 1 } : undefined
}
