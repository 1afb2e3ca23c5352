import { Problem } from '../../problem.ts'
import type { Desk } from '../desk.ts'

/**
 * Sees that an admin is left when a member no longer is one.
 * @returns by admin, the sequence number of their latest fact: where one of them is changed meanwhile, the act must not happen
 * @throws Problem `staff-last-admin`
 */
export async function otherAdmins({ record }: Desk, member: string): Promise<Record<string, number>> {
  const admins = (await record.members.all()).filter(
    ({ id, role, status }) => id !== member && role === 'admin' && status === 'active',
  )
  if (admins.length === 0) throw new Problem('staff-last-admin', 'refused')
  const latest = await Promise.all(
    admins.map(async ({ id }) => [id, (await record.history.of(id)).at(-1)?.seq ?? 0] as const),
  )
  return Object.fromEntries(latest)
}
