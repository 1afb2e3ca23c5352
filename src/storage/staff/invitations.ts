import type { Kysely } from 'kysely'
import { sha256 } from '../record/chain.ts'
import type { Tables } from '../tables.ts'

/** Invitations that were not taken up yet. Only a hash of the token is kept: who reads the database can't join. */
export function invitationsIn(db: Kysely<Tables>) {
  return {
    /** An earlier invitation of the same member is void. */
    async add(token: string, member: string, expiresAt: string): Promise<void> {
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('invitations').where('member', '=', member).execute()
        await transaction
          .insertInto('invitations')
          .values({ token: sha256(token), member, expires_at: expiresAt })
          .execute()
      })
    },

    /** Whom a token invites, while it holds. */
    async find(token: string, now: string): Promise<string | undefined> {
      const row = await db
        .selectFrom('invitations')
        .select('member')
        .where('token', '=', sha256(token))
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row?.member
    },

    /** Takes an invitation up: it holds once. */
    async take(token: string, now: string): Promise<string | undefined> {
      const row = await db
        .deleteFrom('invitations')
        .where('token', '=', sha256(token))
        .where('expires_at', '>', now)
        .returning('member')
        .executeTakeFirst()
      return row?.member
    },
  }
}
