import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables.ts'

/** Characters of a moment that name its month: `2026-11`. */
const MONTH = 7

/** Questions about all that was published: how much there is, and when. */
export function publishedIn(db: Kysely<Tables>) {
  return {
    /** Months in which opinions were published, the latest first, and how many in each. */
    async months(): Promise<{ readonly month: string; readonly opinions: number }[]> {
      const month = sql<string>`substr(published_at, 1, ${sql.lit(MONTH)})`
      const rows = await db
        .selectFrom('opinions')
        .select((row) => [month.as('month'), row.fn.countAll().as('opinions')])
        .where('published_seq', 'is not', null)
        .groupBy(month)
        .execute()
      return rows
        .map(({ month, opinions }) => ({ month, opinions: Number(opinions) }))
        .sort((a, b) => (a.month < b.month ? 1 : -1))
    },

    /** How many opinions were published before a moment, those withdrawn since included. */
    async countBefore(moment: string): Promise<number> {
      const { opinions } = await db
        .selectFrom('opinions')
        .select((row) => row.fn.countAll().as('opinions'))
        .where('published_at', '<', moment)
        .executeTakeFirstOrThrow()
      return Number(opinions)
    },

    /** Ids of opinions in the order in which they were published, from one of them on. */
    async from(
      place: number,
      limit: number,
    ): Promise<{ readonly id: string; readonly isWithdrawn: boolean }[]> {
      const rows = await db
        .selectFrom('opinions')
        .select(['id', 'status'])
        .where('published_seq', 'is not', null)
        .orderBy('published_seq')
        .offset(place)
        .limit(limit)
        .execute()
      return rows.map(({ id, status }) => ({ id, isWithdrawn: status === 'withdrawn' }))
    },

    /** Ids of persons and bodies of whom there is a statement that the public can read. */
    async speakers(): Promise<{
      readonly persons: ReadonlySet<string>
      readonly bodies: ReadonlySet<string>
    }> {
      const rows = await db
        .selectFrom('statements')
        .select(['person', 'body'])
        .distinct()
        .where('shown_seq', 'is not', null)
        .where('withdrawn', '=', 0)
        .execute()
      const ids = (of: 'person' | 'body') => new Set(rows.map((row) => row[of]).filter((id) => id !== null))
      return { persons: ids('person'), bodies: ids('body') }
    },
  }
}
