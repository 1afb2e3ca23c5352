import type { Kysely } from 'kysely'
import type { Tables } from '../../tables.ts'

/** Opinions by the checks whose questions they put. */
export function askedChecksIn(db: Kysely<Tables>) {
  return {
    /** Ids of the opinions that put the question of a check in full and stand, those published last first. */
    async standing(check: string, limit: number): Promise<string[]> {
      const rows = await db
        .selectFrom('asked_checks')
        .innerJoin('opinions', 'opinions.id', 'asked_checks.opinion')
        .select('opinions.id')
        .where('check_name', '=', check)
        .where('first', '=', 1)
        .where('published_seq', 'is not', null)
        .where('status', '!=', 'withdrawn')
        .orderBy('published_seq', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    },
  }
}
