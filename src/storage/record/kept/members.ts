import type { Recorded } from '../../../record/fact.ts'
import type { STAFF_FACTS } from '../../../record/facts/staff.ts'
import { type MemberState, memberAfter, refusesMember } from '../../../record/state/member.ts'
import type { Hindrance, Writing } from './keeping.ts'

/** Writes what a fact about a member of the staff changes. */
export async function keepMember(db: Writing, fact: Recorded<keyof typeof STAFF_FACTS>): Promise<Hindrance> {
  const row = await db.selectFrom('members').select('state').where('id', '=', fact.subject).executeTakeFirst()
  const before = row && (JSON.parse(row.state) as MemberState)
  const refusal = refusesMember(before, fact)
  if (refusal) return { refusal }
  const { id, role, status, ...rest } = memberAfter(before, fact)
  const columns = { role, status, state: JSON.stringify({ id, role, status, ...rest }) }
  if (before) await db.updateTable('members').set(columns).where('id', '=', id).execute()
  else
    await db
      .insertInto('members')
      .values({ id, ...columns })
      .execute()
  return undefined
}
