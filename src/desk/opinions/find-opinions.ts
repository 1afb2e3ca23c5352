import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Recorded } from '../../record/fact.ts'
import type { OpinionState, PieceState } from '../../record/state/opinion.ts'
import type { StatementState } from '../../record/state/statement.ts'
import type { Paged } from '../../storage/record/read/page.ts'
import type { Desk } from '../desk.ts'
import { askedInLanguages } from './asked-in-languages.ts'
import { findOpinion } from './changeable-opinion.ts'
import { isPieceOf } from './write-piece.ts'

/** An opinion with what it rests on and the names of those who work on it. */
export interface WholeOpinion {
  readonly opinion: OpinionState
  /** Its questions quote a linked translation where the public will read them so. */
  readonly reading: Reading
  readonly statement: StatementState
  /** Names by member; one who was forgotten has none. */
  readonly names: ReadonlyMap<string, string>
}

/** A piece with its story. */
export interface PieceStory {
  readonly opinion: OpinionState
  /** The latest one last. */
  readonly revisions: readonly PieceState[]
  readonly names: ReadonlyMap<string, string>
}

const PAGE = 30

/** A page of opinions, the one changed last first. */
export async function findOpinions(
  { record }: Desk,
  before?: number,
  limit = PAGE,
): Promise<Paged<OpinionState>> {
  const page = await record.opinions.list({ limit, ...(before === undefined ? {} : { before }) })
  const rows = await Promise.all(page.rows.map(({ id }) => record.opinions.get(id)))
  return { ...page, rows: rows.filter((row) => row !== undefined) }
}

/**
 * An opinion with its statement and its reading.
 * @throws Problem `opinion-missing`
 */
export async function findWholeOpinion(desk: Desk, id: string): Promise<WholeOpinion> {
  const opinion = await findOpinion(desk, id)
  const { record } = desk
  const [reading, statement, names] = await Promise.all([
    record.readings.get(opinion.reading),
    record.statements.get(opinion.statement),
    memberNames(desk),
  ])
  if (reading === undefined || statement === undefined) throw new Problem('opinion-missing', 'input')
  return { opinion, reading: await askedInLanguages(desk, reading, statement), statement, names }
}

/**
 * Every revision of a piece.
 * @throws Problem `opinion-missing`, `piece-unknown`
 */
export async function findPieceStory(
  desk: Desk,
  id: string,
  piece: string,
  language: Tag,
): Promise<PieceStory> {
  const opinion = await findOpinion(desk, id)
  if (!(await isPieceOf(desk, opinion, piece))) throw new Problem('piece-unknown', 'input')
  const [revisions, names] = await Promise.all([
    desk.record.opinions.revisions(id, piece, language),
    memberNames(desk),
  ])
  return { opinion, revisions, names }
}

/** What was said and done about an opinion, the latest first, with the names of those who did. */
export async function findOpinionHistory(
  desk: Desk,
  id: string,
): Promise<{ readonly facts: readonly Recorded[]; readonly names: ReadonlyMap<string, string> }> {
  const [facts, names] = await Promise.all([desk.record.history.of(id), memberNames(desk)])
  return { facts: facts.toReversed(), names }
}

/** Names of the staff by member. */
export async function memberNames({ staff }: Desk): Promise<Map<string, string>> {
  const accounts = await staff.accounts.all()
  return new Map(accounts.map(({ member, name }) => [member, name]))
}
