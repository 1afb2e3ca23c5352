import type { Kysely } from 'kysely'
import { sha256 } from '../record/chain.ts'
import type { Tables } from '../tables.ts'

/** Failed attempts for one login since the last good one. */
export interface Failures {
  readonly failures: number
  readonly latestAt: string
}

/** Counts failed attempts to sign in, so that the desk can slow them down; kept over a restart, by a hash of the login. */
export function signInFailuresIn(db: Kysely<Tables>) {
  return {
    async of(login: string): Promise<Failures | undefined> {
      const row = await db
        .selectFrom('sign_in_failures')
        .select(['failures', 'latest_at as latestAt'])
        .where('login', '=', keyOf(login))
        .executeTakeFirst()
      return row
    },

    /** One more failure; answers how many there are now. */
    async add(login: string, at: string): Promise<number> {
      const { failures } = await db
        .insertInto('sign_in_failures')
        .values({ login: keyOf(login), failures: 1, latest_at: at })
        .onConflict((conflict) =>
          conflict
            .column('login')
            .doUpdateSet((now) => ({ failures: now('sign_in_failures.failures', '+', 1), latest_at: at })),
        )
        .returning('failures')
        .executeTakeFirstOrThrow()
      return failures
    },

    async clear(login: string): Promise<void> {
      await db.deleteFrom('sign_in_failures').where('login', '=', keyOf(login)).execute()
    },

    /** Forgets failures that are older than a moment. */
    async clearBefore(moment: string): Promise<void> {
      await db.deleteFrom('sign_in_failures').where('latest_at', '<', moment).execute()
    },
  }
}

function keyOf(login: string): string {
  return sha256(login.normalize('NFKC').trim().toLowerCase())
}
