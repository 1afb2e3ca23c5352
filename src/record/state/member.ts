import type { Recorded } from '../fact.ts'
import type { Role, STAFF_FACTS } from '../facts/staff.ts'
import type { Refusal } from './refusal.ts'

type Kinds = keyof typeof STAFF_FACTS

/** A member of staff as the record has them: an id, a role, no name. */
export interface MemberState {
  readonly id: string
  readonly role: Role
  readonly status: 'invited' | 'active' | 'suspended'
  readonly invitedAt: string
  readonly joinedAt?: string
}

/** Why a fact can't follow, or nothing. */
export function refusesMember(
  before: MemberState | undefined,
  { kind }: Recorded<Kinds>,
): Refusal | undefined {
  if (kind === 'member-invited') return before === undefined ? undefined : 'exists'
  if (before === undefined) return 'not-a-member'
  if (kind === 'member-joined' && before.status !== 'invited') return 'exists'
  return undefined
}

/** The member after a fact that is not refused. */
export function memberAfter(before: MemberState | undefined, fact: Recorded<Kinds>): MemberState {
  if (fact.kind === 'member-invited')
    return { id: fact.subject, role: fact.body.role, status: 'invited', invitedAt: fact.at }
  const known = before as MemberState
  switch (fact.kind) {
    case 'member-joined':
      return { ...known, status: 'active', joinedAt: fact.at }
    case 'role-changed':
      return { ...known, role: fact.body.role }
    case 'member-suspended':
      return { ...known, status: 'suspended' }
    case 'member-restored':
      return { ...known, status: known.joinedAt === undefined ? 'invited' : 'active' }
    case 'member-invited-again':
    case 'session-revoked':
    case 'sign-in-changed':
      return known
  }
}
