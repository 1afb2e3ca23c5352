import type { Kysely } from 'kysely'
import type { Tag } from '../../../law/law.ts'
import type { Snapshot } from '../../../record/facts/snapshots.ts'
import type { InLanguages } from '../../../record/facts/values.ts'
import type { OpinionState, PieceState } from '../../../record/state/opinion.ts'
import type { Tables } from '../../tables.ts'
import { listOpinions, type OpinionFilter, type OpinionRow } from './opinion-lists.ts'
import type { Paged } from './page.ts'

/** A version of an opinion that the public can read. */
export interface PublishedVersion {
  readonly version: number
  readonly at: string
  /** What was corrected; the first version has none. */
  readonly note?: InLanguages
  readonly snapshot: Snapshot
}

/** Questions about opinions. */
export function opinionsIn(db: Kysely<Tables>) {
  return {
    async get(id: string): Promise<OpinionState | undefined> {
      const row = await db.selectFrom('opinions').select('state').where('id', '=', id).executeTakeFirst()
      return row && (JSON.parse(row.state) as OpinionState)
    },

    async idOf(slug: string): Promise<string | undefined> {
      return (await db.selectFrom('opinions').select('id').where('slug', '=', slug).executeTakeFirst())?.id
    },

    list: (filter: OpinionFilter): Promise<Paged<OpinionRow>> => listOpinions(db, filter),

    /** Ids of opinions whose time to be published has come, the earliest first. */
    async due(now: string): Promise<string[]> {
      const rows = await db
        .selectFrom('opinions')
        .select('id')
        .where('status', '=', 'scheduled')
        .where('scheduled_at', '<=', now)
        .orderBy('scheduled_at')
        .execute()
      return rows.map(({ id }) => id)
    },

    /** One version, or the latest one; nothing where the opinion was never published. */
    async version(id: string, version?: number): Promise<PublishedVersion | undefined> {
      let query = db.selectFrom('versions').selectAll().where('opinion', '=', id)
      if (version !== undefined) query = query.where('version', '=', version)
      const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst()
      if (row === undefined) return undefined
      const note = row.note === null ? {} : { note: JSON.parse(row.note) as InLanguages }
      return {
        version: row.version,
        at: row.at,
        ...note,
        snapshot: JSON.parse(row.snapshot) as Snapshot,
      }
    },

    /** Every revision of a piece, the first one first. */
    async revisions(id: string, piece: string, language: Tag): Promise<PieceState[]> {
      const rows = await db
        .selectFrom('pieces')
        .select(['text', 'revision', 'at', 'author as by'])
        .where('opinion', '=', id)
        .where('piece', '=', piece)
        .where('language', '=', language)
        .orderBy('revision')
        .execute()
      return rows.map((row) => ({ piece, language, ...row }))
    },

    /** What authors thought of findings, of all opinions: a labelled set to measure the reader with. */
    async judgements() {
      return await db.selectFrom('judgements').selectAll().orderBy('opinion').orderBy('finding').execute()
    },
  }
}
