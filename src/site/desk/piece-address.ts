import type { Tag } from '../../law/law.ts'

/** A piece as a part of an address: `comment/3` is `comment-3`. */
export function pieceInAddress(piece: string): string {
  return piece.replace('/', '-')
}

/** The piece that a part of an address names. */
export function pieceFromAddress(part: string): string {
  return part.replace(/^(comment|question)-/u, '$1/')
}

/** Where a piece is written and its story is told. */
export function pieceAddress(opinion: string, piece: string, tag: Tag): string {
  return `/desk/opinions/${opinion}/pieces/${pieceInAddress(piece)}/${tag}`
}

/** Where a piece stands on the working page. */
export function anchorOf(piece: string): string {
  const [kind, of] = piece.split('/')
  if (of === undefined) return piece
  return kind === 'comment' ? `claim-${of}` : `question-${of}`
}
