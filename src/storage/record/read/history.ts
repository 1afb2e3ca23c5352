import type { Kysely } from 'kysely'
import type { Recorded } from '../../../record/fact.ts'
import type { Tables } from '../../tables.ts'
import { factOf } from '../log-rows.ts'

/** Questions about the record itself. */
export function historyIn(db: Kysely<Tables>) {
  return {
    /** Where the record ends: the number of its facts and the hash of the last. */
    async head(): Promise<{ readonly seq: number; readonly hash: string }> {
      return await db.selectFrom('head').select(['seq', 'hash']).executeTakeFirstOrThrow()
    },

    /** Facts after a place, in their order. */
    async facts(after: number, limit: number): Promise<Recorded[]> {
      const rows = await db
        .selectFrom('log')
        .selectAll()
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(limit)
        .execute()
      return rows.map(factOf)
    },

    /** All facts about a subject, in their order: the story of a statement, of an opinion, of a member. */
    async of(subject: string): Promise<Recorded[]> {
      const rows = await db
        .selectFrom('log')
        .selectAll()
        .where('subject', '=', subject)
        .orderBy('seq')
        .execute()
      return rows.map(factOf)
    },
  }
}
