import type { Kysely } from 'kysely'
import { sha256 } from '../record/chain.ts'
import type { Tables } from '../tables.ts'

/** Challenges that were answered. */
export function challengesIn(db: Kysely<Tables>) {
  return {
    /**
     * Marks a challenge as used, and forgets those that are too old by now.
     * @param until when it is too old anyhow
     * @returns whether it was the first time: of two at once, one is
     */
    async use(challenge: string, until: string, now: string): Promise<boolean> {
      await db.deleteFrom('used_challenges').where('until', '<=', now).execute()
      const used = await db
        .insertInto('used_challenges')
        .values({ challenge: sha256(challenge), until })
        .onConflict((conflict) => conflict.doNothing())
        .returning('challenge')
        .executeTakeFirst()
      return used !== undefined
    },
  }
}
