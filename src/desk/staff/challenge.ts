import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Desk } from '../desk.ts'

/** Long enough to look for the key; the page that asks is shown anew after that. */
const HOLDS = 10 * 60 * 1000
const NONCE = 16
const MOMENT = 6
const MAC = 32

/**
 * A challenge for a passkey. It carries until when it holds and is sealed with what only one browser has, so that nothing is
 * kept of those that are never answered.
 * @param visit what only this browser has
 */
export function newChallenge({ now }: Pick<Desk, 'now'>, visit: string): string {
  const given = Buffer.alloc(NONCE + MOMENT)
  randomBytes(NONCE).copy(given)
  given.writeUIntBE(Date.parse(now()) + HOLDS, NONCE, MOMENT)
  return Buffer.concat([given, macOf(given, visit)]).toString('base64url')
}

/** Whether a challenge was given to this browser and still holds; whether it was answered before, `takeChallenge` knows. */
export function isChallenge({ now }: Pick<Desk, 'now'>, visit: string, challenge: string): boolean {
  const bytes = Buffer.from(challenge, 'base64url')
  // Of one value there are several spellings in base64url.
  if (bytes.length !== NONCE + MOMENT + MAC || bytes.toString('base64url') !== challenge) return false
  const given = bytes.subarray(0, NONCE + MOMENT)
  if (!timingSafeEqual(bytes.subarray(NONCE + MOMENT), macOf(given, visit))) return false
  const left = untilOf(bytes) - Date.parse(now())
  return left > 0 && left <= HOLDS
}

/** Uses a challenge up; answers whether it was the first time. Of two answers that come at once, one is the first. */
export function takeChallenge(desk: Pick<Desk, 'now' | 'staff'>, challenge: string): Promise<boolean> {
  const until = new Date(untilOf(Buffer.from(challenge, 'base64url'))).toISOString()
  return desk.staff.challenges.use(challenge, until, desk.now())
}

function untilOf(bytes: Buffer): number {
  return bytes.readUIntBE(NONCE, MOMENT)
}

function macOf(given: Uint8Array, visit: string): Uint8Array {
  return createHmac('sha256', visit).update('passkey ').update(given).digest()
}
