import type { Recorded } from '../fact.ts'
import { keyOfPiece, type OpinionState, type PieceState } from './opinion.ts'

/**
 * Two people wrote the same piece, or acted on what has changed meanwhile: nothing was recorded, and nothing is lost.
 * `theirs` is what stands now; `mine` is what was about to be written over it.
 */
export type Conflict =
  | {
      readonly kind: 'piece'
      readonly opinion: string
      readonly mine: string
      /** The revision that the writer saw. */
      readonly base: number
      /** Absent where the writer claims to have seen a revision that there never was. */
      readonly theirs?: PieceState
    }
  | {
      readonly kind: 'subject'
      readonly subject: string
      /** The sequence number that was expected, and the one that stands. */
      readonly expected: number
      readonly actual: number
    }

/** The conflict of writing a piece, or nothing where the writer saw what stands now. */
export function pieceConflict(known: OpinionState, fact: Recorded<'piece-written'>): Conflict | undefined {
  const { piece, language, text, base } = fact.body
  const theirs = known.pieces[keyOfPiece(piece, language)]
  if ((theirs?.revision ?? 0) === base) return undefined
  return { kind: 'piece', opinion: known.id, mine: text, base, ...(theirs ? { theirs } : {}) }
}
