import type { Storage } from './open.ts'

/** Who does what only one program may do at a time: several may run on one database, and any of them may die. */
export function openLeases({ db }: Storage) {
  return {
    /**
     * Takes a lease, or keeps one that the holder has already.
     * @param now this moment, and @param until the one at which others may take it: UTC as ISO text
     * @returns whether the holder has it now
     */
    async take(name: string, holder: string, now: string, until: string): Promise<boolean> {
      const row = await db
        .insertInto('leases')
        .values({ name, holder, until })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ holder, until })
            .where((is) => is.or([is('leases.holder', '=', holder), is('leases.until', '<=', now)])),
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
