import { randomBytes } from 'node:crypto'
import type { Desk } from '../desk.ts'
import { activeMember, type Member } from './member.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A device that was left alone so long is asked for the keys again. */
const IDLE_HOURS = 12
/** However busy: after so long it is asked again. */
const LONGEST_DAYS = 7
/** So long after signing in, what lets in may be changed. */
const FRESH_MINUTES = 15
/** Not every click is worth a write to the disk. */
const NOTED_EVERY = 5 * MINUTE
const TOKEN_BYTES = 32

/** Who is signed in, on which session. */
export interface SignedIn {
  readonly member: Member
  readonly session: string
  /** Whether they have just shown their keys: what lets people in is changed by the person, not by an open device. */
  readonly fresh: boolean
}

/**
 * Signs a member in on a device.
 * @param device words by which the member will know it
 * @returns the token of the session: whoever has it is the member
 */
export async function beginSession(desk: Desk, member: string, device: string): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const begunAt = desk.now()
  await desk.staff.sessions.clear(begunAt)
  await desk.staff.sessions.begin(token, { member, device, begunAt, expiresAt: expiry(begunAt, begunAt) })
  return token
}

/** Who a token is, while its session holds and the member may act. */
export async function signedInBy(desk: Desk, token: string): Promise<SignedIn | undefined> {
  const now = desk.now()
  const session = await desk.staff.sessions.find(token, now)
  const member = session && (await activeMember(desk, session.member))
  if (!member) return undefined
  if (Date.parse(now) - Date.parse(session.seenAt) >= NOTED_EVERY)
    await desk.staff.sessions.seen(session.id, now, expiry(session.begunAt, now))
  const fresh = Date.parse(now) - Date.parse(session.begunAt) < FRESH_MINUTES * MINUTE
  return { member, session: session.id, fresh }
}

function expiry(begunAt: string, seenAt: string): string {
  const idle = Date.parse(seenAt) + IDLE_HOURS * HOUR
  const longest = Date.parse(begunAt) + LONGEST_DAYS * 24 * HOUR
  return new Date(Math.min(idle, longest)).toISOString()
}
