import { type RawBuilder, sql } from 'kysely'
import type { EngineName } from './migration.ts'
import type { Storage } from './open.ts'

/** Who does what only one program may do at a time: several may run on one database, and any of them may die. */
export function openLeases({ db, engine }: Storage) {
  return {
    /**
     * Takes a lease, or keeps one that the holder has already. The clock is that of the database: those of several machines
     * may differ by more than a lease lasts.
     * @param milliseconds after which others may take it
     * @returns whether the holder has it now
     */
    async take(name: string, holder: string, milliseconds: number): Promise<boolean> {
      const until = moment(engine, milliseconds)
      const row = await db
        .insertInto('leases')
        .values({ name, holder, until })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ holder, until })
            .where((is) =>
              is.or([is('leases.holder', '=', holder), is('leases.until', '<=', moment(engine, 0))]),
            ),
        )
        .returning('holder')
        .executeTakeFirst()
      return row?.holder === holder
    },

    /** Gives it back before its time. */
    async release(name: string, holder: string): Promise<void> {
      await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute()
    },
  }
}

/** A moment from now, in UTC as ISO text. */
function moment(engine: EngineName, milliseconds: number): RawBuilder<string> {
  const seconds = milliseconds / 1000
  if (engine === 'sqlite') return sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`${seconds} seconds`})`
  const then = sql`clock_timestamp() at time zone 'UTC' + make_interval(secs => ${seconds})`
  return sql`to_char(${then}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
