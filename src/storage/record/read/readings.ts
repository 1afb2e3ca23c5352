import type { Kysely } from 'kysely'
import type { Reading } from '../../../reader/reading.ts'
import type { Tables } from '../../tables.ts'

/** A reading in a list. */
export interface ReadingRow {
  readonly id: string
  readonly reader: string
  readonly law: string | null
  readonly at: string
}

/** Questions about readings. */
export function readingsIn(db: Kysely<Tables>) {
  return {
    async get(id: string): Promise<Reading | undefined> {
      const row = await db.selectFrom('readings').select('made').where('id', '=', id).executeTakeFirst()
      return row && (JSON.parse(row.made) as Reading)
    },

    /** Readings of a statement, the newest first. */
    async of(statement: string): Promise<ReadingRow[]> {
      return await db
        .selectFrom('readings')
        .select(['id', 'reader', 'law', 'at'])
        .where('statement', '=', statement)
        .orderBy('seq', 'desc')
        .execute()
    },
  }
}
