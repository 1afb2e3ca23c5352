import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import { LONGEST_PIECE, pieceName } from '../../record/facts/pieces.ts'
import { keyOfPiece, type OpinionState, type PieceState } from '../../record/state/opinion.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { changeableOpinion } from './changeable-opinion.ts'

/** UTF-16 units of a title: it stands in one line of a list. */
export const LONGEST_TITLE = 300
const ONE_LINE = new Set(['title'])

/** A text that somebody has written over the revision that they saw. */
export interface GivenPiece {
  readonly piece: string
  readonly language: Tag
  readonly text: string
  /** The revision that the writer saw; 0 where there was none. */
  readonly base: number
}

/** What became of it. In a conflict nothing was recorded: both texts are there to choose from. */
export type Written =
  | { readonly kind: 'saved' | 'unchanged' }
  | { readonly kind: 'conflict'; readonly mine: string; readonly theirs?: PieceState }

/**
 * Writes a piece of an opinion in a language; an empty text takes it back.
 * @throws Problem `staff-not-allowed`, `opinion-missing`, `record-withdrawn`, `piece-unknown`, `piece-too-long`,
 * `desk-words-broken`
 */
export async function writePiece(desk: Desk, by: Member, id: string, given: GivenPiece): Promise<Written> {
  const opinion = await changeableOpinion(desk, by, id, 'write-piece')
  const { piece, language, base } = given
  if (!(await isPieceOf(desk, opinion, piece))) throw new Problem('piece-unknown', 'input')
  const text = checkPiece(given)
  const stands = opinion.pieces[keyOfPiece(piece, language)]
  // The same text written twice is no conflict, whoever was first.
  if ((stands?.text ?? '') === text) return { kind: 'unchanged' }
  const body = { piece, language, text, base }
  const outcome = await desk.record.append([{ kind: 'piece-written', subject: id, body }], { actor: by.id })
  if (outcome.kind === 'appended') return { kind: 'saved' }
  const { conflict } = outcome
  const theirs = conflict.kind === 'piece' ? conflict.theirs : undefined
  return { kind: 'conflict', mine: text, ...(theirs ? { theirs } : {}) }
}

/** Whether an opinion has a place for a piece of that name. */
export async function isPieceOf({ record }: Desk, opinion: OpinionState, piece: string): Promise<boolean> {
  if (!pieceName.safeParse(piece).success) return false
  const [kind, of] = piece.split('/')
  if (of === undefined) return true
  if (kind === 'question' && opinion.added.some(({ id }) => id === of)) return true
  const reading = await record.readings.get(opinion.reading)
  if (kind === 'comment') return reading?.claims.some(({ n }) => String(n) === of) ?? false
  return reading?.findings.some(({ id }) => id === of) ?? false
}

/** @throws Problem `piece-too-long`, `desk-words-broken` */
function checkPiece({ piece, text: typed }: GivenPiece): string {
  const text = typed.replaceAll(/\r\n?/gu, '\n').trim()
  const most = ONE_LINE.has(piece) ? LONGEST_TITLE : LONGEST_PIECE
  if (text.length > most) throw new Problem('piece-too-long', 'input', { most })
  if (text.includes('\0') || !text.isWellFormed()) throw new Problem('desk-words-broken', 'input')
  return ONE_LINE.has(piece) ? text.replaceAll(/\s+/gu, ' ') : text
}
