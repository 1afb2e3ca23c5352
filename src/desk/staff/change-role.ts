import { Problem } from '../../problem.ts'
import type { Role } from '../../record/facts/staff.ts'
import type { Desk } from '../desk.ts'
import { appendStaffFacts } from './append-staff-facts.ts'
import type { Member } from './member.ts'
import { otherAdmins } from './other-admins.ts'
import { demand } from './roles.ts'

/**
 * Gives a member another role and signs them out: what was opened under the old role is not used under the new one.
 * @throws Problem `staff-not-allowed`, `staff-no-such-member`, `staff-last-admin`, `staff-meanwhile`
 */
export async function changeRole(desk: Desk, by: Member, member: string, role: Role): Promise<void> {
  demand(by, 'manage-members')
  const known = await desk.record.members.get(member)
  if (known === undefined) throw new Problem('staff-no-such-member', 'input')
  if (known.role === role) return
  const seen = known.role === 'admin' && known.status === 'active' ? await otherAdmins(desk, member) : {}
  await appendStaffFacts(desk, by.id, [{ kind: 'role-changed', subject: member, body: { role } }], seen)
  await desk.staff.sessions.endAll(member)
}
