import { randomBytes } from 'node:crypto'
import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { Role } from '../../record/facts/staff.ts'
import type { Desk } from '../desk.ts'
import { appendStaffFacts } from './append-staff-facts.ts'
import type { Member } from './member.ts'
import { checkName } from './person.ts'
import { demand } from './roles.ts'

export const INVITATION_DAYS = 7
const DAY = 24 * 60 * 60 * 1000

/** Who is invited. */
export interface Invited {
  /** What the others will know them by until they choose themselves; also what they sign in with by default. */
  readonly name: string
  readonly role: Role
  readonly language: Tag
}

/** Who acts: a member, or the person at the machine itself. */
export type Inviter = Member | 'program'

/**
 * Invites somebody to the staff.
 * @returns the token of the link: whoever has it joins, once, within `INVITATION_DAYS`
 * @throws Problem `staff-not-allowed`, `staff-name-…`, `staff-login-taken`
 */
export async function inviteMember(
  desk: Desk,
  by: Inviter,
  { name: given, role, language }: Invited,
): Promise<{ readonly member: string; readonly token: string }> {
  if (by !== 'program') demand(by, 'manage-members')
  const name = checkName(given)
  const member = `m-${randomBytes(8).toString('hex')}`
  if (!(await desk.staff.accounts.add({ member, login: name, name, language })))
    throw new Problem('staff-login-taken', 'input', { login: name })
  try {
    await appendStaffFacts(desk, actorOf(by), [{ kind: 'member-invited', subject: member, body: { role } }])
  } catch (error) {
    // The name would be taken for good by somebody whom nobody knows.
    await desk.staff.accounts.forget(member)
    throw error
  }
  return { member, token: await newInvitation(desk, member) }
}

/**
 * A new link for somebody who was invited or who has lost what they sign in with. What they had stops to work once it is used.
 * @throws Problem `staff-not-allowed`, `staff-no-such-member`
 */
export async function inviteAgain(desk: Desk, by: Inviter, member: string): Promise<string> {
  if (by !== 'program') demand(by, 'manage-members')
  const known = await desk.record.members.get(member)
  if (known === undefined || known.status === 'suspended') throw new Problem('staff-no-such-member', 'input')
  await appendStaffFacts(desk, actorOf(by), [{ kind: 'member-invited-again', subject: member, body: {} }])
  return newInvitation(desk, member)
}

/** The actor of a fact. */
function actorOf(by: Inviter): string {
  return by === 'program' ? by : by.id
}

async function newInvitation({ staff, now }: Desk, member: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await staff.invitations.add(
    token,
    member,
    new Date(Date.parse(now()) + INVITATION_DAYS * DAY).toISOString(),
  )
  return token
}
