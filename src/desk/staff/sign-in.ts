import { Problem } from '../../problem.ts'
import type { Account } from '../../storage/staff/accounts.ts'
import type { Desk } from '../desk.ts'
import { activeMember, type Member } from './member.ts'
import { isPassword } from './password.ts'
import { recoveryCodeAsTyped } from './recovery-code.ts'
import { attemptFailed, attemptSucceeded, countAttempt } from './slow-down.ts'
import { totpStep } from './totp.ts'

/** What is typed to sign in. */
export interface Keys {
  readonly login: string
  readonly password: string
  /** Of the authenticator app, or a recovery code. */
  readonly code: string
}

/** More people than this do not sign in at one moment; hashing for them all would stop the site. */
const MOST_WAITING = 40
const LONGEST_LOGIN = 200

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Lets a member in by password and code. The answer and its time are the same for an unknown name, a wrong password and a
 * wrong code.
 * @throws Problem `staff-sign-in-wrong`, `staff-sign-in-wait`, `staff-busy`
 */
export async function signIn(desk: Desk, keys: Keys): Promise<Member> {
  if (waiting >= MOST_WAITING) throw new Problem('staff-busy', 'unavailable')
  waiting++
  // One after the other: many at once would all be counted before any of them is known to have failed.
  const mine = last.then(() => attempt(desk, keys))
  last = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    waiting--
  }
}

async function attempt(desk: Desk, { login, password, code }: Keys): Promise<Member> {
  const name = login.slice(0, LONGEST_LOGIN)
  await countAttempt(desk, name)
  const account = await desk.staff.accounts.byLogin(name)
  const known = await isPassword(password, account?.password)
  const proven = await proves(desk, known ? account : undefined, code)
  const member = await activeMember(desk, account?.member ?? '')
  if (!known || !proven || !member) {
    await attemptFailed(desk)
    throw new Problem('staff-sign-in-wrong', 'refused')
  }
  await attemptSucceeded(desk, name)
  return member
}

/** Uses the code up where it is good. Without an account it does the same work. */
async function proves({ staff, now }: Desk, account: Account | undefined, code: string): Promise<boolean> {
  const at = now()
  const member = account?.member ?? ''
  const step = totpStep(account?.totp ?? NOBODYS_SECRET, code, Date.parse(at))
  const byApp = await staff.accounts.useTotpStep(member, typeof account?.totp === 'string' ? (step ?? 0) : 0)
  const byRecovery = await staff.recoveryCodes.use(member, recoveryCodeAsTyped(code), at)
  return byApp || byRecovery
}

const NOBODYS_SECRET = 'A'.repeat(32)
