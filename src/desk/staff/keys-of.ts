import type { Passkey } from '../../storage/staff/passkeys.ts'
import type { Desk } from '../desk.ts'
import type { Member } from './member.ts'

/** What lets a member in. */
export interface Keys {
  readonly login: string
  readonly hasPassword: boolean
  /** How many recovery codes are left. */
  readonly recoveryCodes: number
  readonly passkeys: readonly Passkey[]
}

/** What lets a member in, without anything secret. */
export async function keysOf({ staff }: Desk, { id }: Member): Promise<Keys> {
  const [account, recoveryCodes, passkeys] = await Promise.all([
    staff.accounts.get(id),
    staff.recoveryCodes.left(id),
    staff.passkeys.of(id),
  ])
  return {
    login: account?.login ?? '',
    hasPassword: typeof account?.password === 'string',
    recoveryCodes,
    passkeys,
  }
}
