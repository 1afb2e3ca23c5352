import type { Kysely } from 'kysely'
import { sha256 } from '../record/chain.ts'
import type { Tables } from '../tables.ts'

/** Codes that let a member in once each. They are random and long, so that a plain hash keeps them. */
export function recoveryCodesIn(db: Kysely<Tables>) {
  return {
    /** Makes these the member's codes; earlier ones let nobody in any more. */
    async replace(member: string, codes: readonly string[]): Promise<void> {
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('recovery_codes').where('member', '=', member).execute()
        if (codes.length === 0) return
        await transaction
          .insertInto('recovery_codes')
          .values(codes.map((code) => ({ member, code: sha256(code) })))
          .execute()
      })
    },

    /** Uses a code up; answers whether it was a good one. */
    async use(member: string, code: string, at: string): Promise<boolean> {
      const used = await db
        .updateTable('recovery_codes')
        .set({ used_at: at })
        .where('member', '=', member)
        .where('code', '=', sha256(code))
        .where('used_at', 'is', null)
        .returning('member')
        .executeTakeFirst()
      return used !== undefined
    },

    /** How many codes are left. */
    async left(member: string): Promise<number> {
      const { left } = await db
        .selectFrom('recovery_codes')
        .select((rows) => rows.fn.countAll().as('left'))
        .where('member', '=', member)
        .where('used_at', 'is', null)
        .executeTakeFirstOrThrow()
      return Number(left)
    },
  }
}
