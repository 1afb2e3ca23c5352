import type { Session } from '../../storage/staff/sessions.ts'
import type { Desk } from '../desk.ts'
import { appendStaffFacts } from './append-staff-facts.ts'
import type { Member } from './member.ts'

export type { Session }

/** Sessions of a member that hold, the one used last first. */
export function sessionsOf({ staff, now }: Desk, { id }: Member): Promise<Session[]> {
  return staff.sessions.of(id, now())
}

/** Signs a member out of the session that they sit at. */
export async function endSession({ staff }: Desk, { id }: Member, session: string): Promise<void> {
  await staff.sessions.end(id, session)
}

/** Signs a member out of another device of theirs; nothing where it is none of theirs. */
export async function revokeSession(desk: Desk, { id }: Member, session: string): Promise<void> {
  if (!(await desk.staff.sessions.end(id, session))) return
  await appendStaffFacts(desk, id, [{ kind: 'session-revoked', subject: id, body: { all: false } }])
}

/** Signs a member out of all devices but the one that they sit at. */
export async function revokeOtherSessions(desk: Desk, { id }: Member, but: string): Promise<void> {
  await desk.staff.sessions.endAll(id, but)
  await appendStaffFacts(desk, id, [{ kind: 'session-revoked', subject: id, body: { all: true } }])
}
