import type { Recorded } from '../../../record/fact.ts'
import type { STAFF_FACTS } from '../../../record/facts/staff.ts'
import { memberAfter, refusesMember } from '../../../record/state/member.ts'
import type { Hindrance } from './keeping.ts'
import type { Shelf } from './shelf.ts'

/** Writes what a fact about a member of the staff changes. */
export async function keepMember(shelf: Shelf, fact: Recorded<keyof typeof STAFF_FACTS>): Promise<Hindrance> {
  const before = await shelf.stateOf('members', fact.subject)
  const refusal = refusesMember(before, fact)
  if (refusal) return { refusal }
  const { id, role, status, ...rest } = memberAfter(before, fact)
  const columns = { role, status, state: JSON.stringify({ id, role, status, ...rest }) }
  if (before) await shelf.change('members', [id], columns)
  else await shelf.add('members', { id, ...columns })
  return undefined
}
