import { Problem } from '../../problem.ts'
import type { Desk } from '../desk.ts'
import { appendStaffFacts } from './append-staff-facts.ts'
import type { NewKeys } from './join.ts'
import type { Member } from './member.ts'
import { checkPassword, hashPassword } from './password.ts'
import { newRecoveryCodes } from './recovery-code.ts'
import { newTotpSecret, totpStep } from './totp.ts'

/** A password and a secret of one-time codes, of which the person has not shown yet that their app has it. */
export type PasswordKeys = Extract<NewKeys, { readonly kind: 'password' }>

/**
 * Hashes a new password and makes the secret that goes with it.
 * @param own what is known of the person and must not be the password
 * @throws Problem `staff-password-…`
 */
export async function newPasswordKeys(password: string, own: readonly string[]): Promise<PasswordKeys> {
  checkPassword(password, own)
  return { kind: 'password', password: await hashPassword(password), totp: newTotpSecret() }
}

/**
 * Sees that the person's app makes the codes of a secret.
 * @returns the keys with the step of that code: it lets nobody in any more
 * @throws Problem `staff-code-wrong`
 */
export function provenKeys({ now }: Desk, keys: PasswordKeys, code: string): PasswordKeys {
  const step = totpStep(keys.totp, code, Date.parse(now()))
  if (step === undefined) throw new Problem('staff-code-wrong', 'input')
  return { ...keys, step }
}

/**
 * Gives a member a new password, authenticator and recovery codes, and signs them out everywhere else.
 * @returns the recovery codes, to be shown once
 */
export async function changeKeys(
  desk: Desk,
  { id }: Member,
  session: string,
  { password, totp, step = 0 }: PasswordKeys,
): Promise<readonly string[]> {
  await desk.staff.changing(id, async ({ accounts, sessions }) => {
    await accounts.change(id, { password, totp })
    await accounts.useTotpStep(id, step)
    await sessions.endAll(id, session)
  })
  await appendStaffFacts(desk, id, [
    { kind: 'sign-in-changed', subject: id, body: { what: 'password-set' } },
    { kind: 'sign-in-changed', subject: id, body: { what: 'totp-set' } },
    { kind: 'session-revoked', subject: id, body: { all: true } },
  ])
  return changeRecoveryCodes(desk, id)
}

/** New recovery codes in place of those that are left. */
export async function changeRecoveryCodes(desk: Desk, member: string): Promise<readonly string[]> {
  const codes = newRecoveryCodes()
  await desk.staff.recoveryCodes.replace(member, codes)
  await appendStaffFacts(desk, member, [
    { kind: 'sign-in-changed', subject: member, body: { what: 'recovery-codes-made' } },
  ])
  return codes
}
