import { Problem } from '../../problem.ts'
import type { MemberState } from '../../record/state/member.ts'
import type { Account } from '../../storage/staff/accounts.ts'
import type { Passkey } from '../../storage/staff/passkeys.ts'
import type { Desk } from '../desk.ts'
import { appendStaffFacts, type StaffFact } from './append-staff-facts.ts'
import { newRecoveryCodes } from './recovery-code.ts'

/** Whom a link invites. */
export interface Invitee {
  readonly state: MemberState
  readonly account: Account
}

/** How a person wants to be called, and signs in. */
export type Person = Pick<Account, 'name' | 'login' | 'language'>

/** What a person will sign in with. */
export type NewKeys =
  | {
      readonly kind: 'password'
      /** As it is kept. */
      readonly password: string
      readonly totp: string
      /** Step of the one-time code that was shown already. */
      readonly step?: number
    }
  | { readonly kind: 'passkey'; readonly passkey: Omit<Passkey, 'member' | 'addedAt' | 'usedAt'> }

/**
 * Whom a link invites, while it holds.
 * @throws Problem `staff-invitation-void`
 */
export async function inviteeOf({ staff, record, now }: Desk, token: string): Promise<Invitee> {
  const member = await staff.invitations.find(token, now())
  const [state, account] =
    member === undefined ? [] : await Promise.all([record.members.get(member), staff.accounts.get(member)])
  if (!state || !account || state.status === 'suspended') throw void_()
  return { state, account }
}

/**
 * Refuses a name to sign in with that is somebody else's.
 * @throws Problem `staff-login-taken`
 */
export async function checkFree({ staff }: Desk, login: string, member: string): Promise<void> {
  const other = await staff.accounts.byLogin(login)
  if (other !== undefined && other.member !== member)
    throw new Problem('staff-login-taken', 'input', { login })
}

/**
 * Takes an invitation up: the person is a member from now on, or has new keys in place of all that they had.
 * @returns the member's id, and the recovery codes of a password, to be shown once
 * @throws Problem `staff-invitation-void`, `staff-login-taken`
 */
export async function join(
  desk: Desk,
  token: string,
  person: Person,
  keys: NewKeys,
): Promise<{ readonly member: string; readonly recoveryCodes: readonly string[] }> {
  const { state } = await inviteeOf(desk, token)
  const member = state.id
  await checkFree(desk, person.login, member)
  const { staff, now } = desk
  await staff.changing(member, async ({ invitations, accounts, passkeys }) => {
    if ((await invitations.take(token, now())) !== member) throw void_()
    await accounts.forget(member)
    if (!(await accounts.add({ member, ...person })))
      throw new Problem('staff-login-taken', 'input', { login: person.login })
    if (keys.kind === 'password') {
      await accounts.change(member, { password: keys.password, totp: keys.totp })
      await accounts.useTotpStep(member, keys.step ?? 0)
    } else await passkeys.add({ ...keys.passkey, member, addedAt: now() })
  })
  const recoveryCodes = keys.kind === 'password' ? newRecoveryCodes() : []
  await staff.recoveryCodes.replace(member, recoveryCodes)
  await appendStaffFacts(desk, member, [
    ...(state.status === 'invited' ? [{ kind: 'member-joined' as const, subject: member, body: {} }] : []),
    ...setFacts(member, keys),
  ])
  return { member, recoveryCodes }
}

function setFacts(member: string, { kind }: NewKeys): StaffFact[] {
  const changed =
    kind === 'passkey'
      ? (['passkey-added'] as const)
      : (['password-set', 'totp-set', 'recovery-codes-made'] as const)
  return changed.map((what) => ({ kind: 'sign-in-changed', subject: member, body: { what } }))
}

function void_(): Problem {
  return new Problem('staff-invitation-void', 'refused')
}
