import type { Kysely } from 'kysely'
import type { MemberState } from '../../../record/state/member.ts'
import type { Tables } from '../../tables.ts'

/** Questions about the staff, as far as the record knows it: ids, roles, no names. */
export function membersIn(db: Kysely<Tables>) {
  return {
    async get(id: string): Promise<MemberState | undefined> {
      const row = await db.selectFrom('members').select('state').where('id', '=', id).executeTakeFirst()
      return row && (JSON.parse(row.state) as MemberState)
    },

    /** All members, the first one invited first. */
    async all(): Promise<MemberState[]> {
      const rows = await db.selectFrom('members').select('state').execute()
      const states = rows.map(({ state }) => JSON.parse(state) as MemberState)
      return states.sort((a, b) => (a.invitedAt + a.id < b.invitedAt + b.id ? -1 : 1))
    },
  }
}
