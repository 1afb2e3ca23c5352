import { Problem } from '../../problem.ts'
import type { Desk } from '../desk.ts'
import { appendStaffFacts } from './append-staff-facts.ts'
import type { Member } from './member.ts'
import { otherAdmins } from './other-admins.ts'
import { demand } from './roles.ts'

/**
 * Takes a member's access away, at once and until it is restored. What they did stays.
 * @throws Problem `staff-not-allowed`, `staff-no-such-member`, `staff-last-admin`, `staff-meanwhile`
 */
export async function suspendMember(desk: Desk, by: Member, member: string): Promise<void> {
  demand(by, 'manage-members')
  const known = await desk.record.members.get(member)
  if (known === undefined) throw new Problem('staff-no-such-member', 'input')
  if (known.status === 'suspended') return
  const seen = known.role === 'admin' && known.status === 'active' ? await otherAdmins(desk, member) : {}
  await appendStaffFacts(desk, by.id, [{ kind: 'member-suspended', subject: member, body: {} }], seen)
  await desk.staff.sessions.endAll(member)
}

/**
 * Gives a suspended member their access back.
 * @throws Problem `staff-not-allowed`, `staff-no-such-member`
 */
export async function restoreMember(desk: Desk, by: Member, member: string): Promise<void> {
  demand(by, 'manage-members')
  const known = await desk.record.members.get(member)
  if (known?.status !== 'suspended') throw new Problem('staff-no-such-member', 'input')
  await appendStaffFacts(desk, by.id, [{ kind: 'member-restored', subject: member, body: {} }])
}
