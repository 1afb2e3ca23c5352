import { Problem } from '../../problem.ts'
import type { Desk } from '../desk.ts'

const SECOND = 1000
/** Everybody mistypes. */
const FREE = 3
const LONGEST = 15 * 60 * SECOND
/** All accounts together, ten minutes by ten minutes: somebody tries one password on many names. */
const everybody = (at: string): string => `\u0000everybody ${at.slice(0, '2026-11-27T02:1'.length)}`
const FREE_FOR_ALL = 100
/** Short, since it hits those who mean well too; passkeys and sessions go on. */
const LONGEST_FOR_ALL = 8 * SECOND
const FORGOTTEN_AFTER = 24 * 60 * 60 * SECOND

/**
 * Counts an attempt to sign in as failed until it turns out well, and refuses it where those before were too many. The wait
 * doubles with each failure; for a name that nobody has it is the same.
 * @throws Problem `staff-sign-in-wait` with the seconds
 */
export async function countAttempt({ staff: { failures }, now }: Desk, login: string): Promise<void> {
  const at = now()
  await failures.clearBefore(new Date(Date.parse(at) - FORGOTTEN_AFTER).toISOString())
  const wait = Math.max(
    waitAfter(await failures.of(login), at, FREE, LONGEST),
    waitAfter(await failures.of(everybody(at)), at, FREE_FOR_ALL, LONGEST_FOR_ALL),
  )
  if (wait > 0) throw new Problem('staff-sign-in-wait', 'refused', { seconds: Math.ceil(wait / SECOND) })
  await failures.add(login, at)
}

/** The attempt failed: that counts for all names together, too. */
export async function attemptFailed({ staff: { failures }, now }: Desk): Promise<void> {
  const at = now()
  await failures.add(everybody(at), at)
}

/** The attempt turned out well: the account's failures are forgotten. */
export async function attemptSucceeded({ staff: { failures } }: Desk, login: string): Promise<void> {
  await failures.clear(login)
}

function waitAfter(
  failed: { readonly failures: number; readonly latestAt: string } | undefined,
  at: string,
  free: number,
  longest: number,
): number {
  if (failed === undefined || failed.failures < free) return 0
  const wait = Math.min(SECOND * 2 ** Math.min(failed.failures - free, 30), longest)
  return Math.max(0, Date.parse(failed.latestAt) + wait - Date.parse(at))
}
