import { type Kysely, sql } from 'kysely'
import { dayOfMoment } from '../../../record/day-of-moment.ts'
import type { Tables } from '../../tables.ts'

/** Characters of a moment that name its month: `2026-11`. */
const MONTH = 7
/** Dates (UTC) that are of the same month by all clocks: none is a day ahead or behind. */
const [FIRST_INSIDE, LAST_INSIDE] = ['02', '27']

/** Questions about all that was published: how much there is, and when. */
export function publishedIn(db: Kysely<Tables>) {
  return {
    /** Months by the clocks of a time zone in which opinions were published, the latest first, and how many in each. */
    async months(timeZone: string): Promise<{ readonly month: string; readonly opinions: number }[]> {
      // Not every database knows time zones; what stands near the turn of a month is few enough to be looked at one by one.
      const date = sql<string>`substr(published_at, 9, 2)`
      const month = sql<string>`substr(published_at, 1, ${sql.lit(MONTH)})`
      const published = db.selectFrom('opinions').where('published_at', 'is not', null)
      const inside = await published
        .select((row) => [month.as('month'), row.fn.countAll().as('opinions')])
        .where((row) => row.between(date, FIRST_INSIDE, LAST_INSIDE))
        .groupBy(month)
        .execute()
      const near = await published
        .select('published_at')
        .where((row) => row.not(row.between(date, FIRST_INSIDE, LAST_INSIDE)))
        .execute()
      const counted = new Map(inside.map(({ month, opinions }) => [month, Number(opinions)]))
      for (const { published_at } of near) {
        const month = dayOfMoment(published_at as string, timeZone).slice(0, MONTH)
        counted.set(month, (counted.get(month) ?? 0) + 1)
      }
      return [...counted]
        .map(([month, opinions]) => ({ month, opinions }))
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
