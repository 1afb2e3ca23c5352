import { createHmac } from 'node:crypto'
import type { Desk } from '../../desk/desk.ts'
import type { PasskeyPlace } from '../../desk/staff/passkeys.ts'
import { visitOf } from './form-token.ts'
import type { StaffContext } from './session.ts'

/** A challenge holds through the stretch of time in which it was given and the one after it. */
const STRETCH = 5 * 60 * 1000

/** The site as passkeys know it. Challenges are made from what only this browser has, so that none has to be kept. */
export function passkeyPlace(desk: Desk, context: StaffContext): PasskeyPlace {
  const visit = visitOf(context)
  const stretch = Math.floor(Date.parse(desk.now()) / STRETCH)
  return {
    origin: desk.config.address ?? new URL(context.req.url).origin,
    challenge: challenge(visit, stretch),
    isChallenge: (given) => [stretch, stretch - 1].some((of) => challenge(visit, of) === given),
  }
}

function challenge(visit: string, stretch: number): string {
  return createHmac('sha256', visit).update(`passkey ${stretch}`).digest('base64url')
}
