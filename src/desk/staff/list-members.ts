import type { MemberState } from '../../record/state/member.ts'
import type { Desk } from '../desk.ts'
import type { Member } from './member.ts'
import { demand } from './roles.ts'

/** A member in a list. */
export interface Listed extends MemberState {
  /** Absent where it was forgotten. */
  readonly name?: string
  readonly login?: string
}

/**
 * All members, the first one invited first.
 * @throws Problem `staff-not-allowed`
 */
export async function listMembers(desk: Desk, by: Member | 'program'): Promise<Listed[]> {
  if (by !== 'program') demand(by, 'manage-members')
  const [states, accounts] = await Promise.all([desk.record.members.all(), desk.staff.accounts.all()])
  const known = new Map(accounts.map((account) => [account.member, account]))
  return states.map((state) => {
    const account = known.get(state.id)
    return account ? { ...state, name: account.name, login: account.login } : state
  })
}

/** Whether somebody can already sign in and let others in. */
export async function hasAdmin({ record }: Desk): Promise<boolean> {
  const states = await record.members.all()
  return states.some(({ role, status }) => role === 'admin' && status === 'active')
}
