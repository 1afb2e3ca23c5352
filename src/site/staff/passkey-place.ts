import type { Desk } from '../../desk/desk.ts'
import { isChallenge, newChallenge, takeChallenge } from '../../desk/staff/challenge.ts'
import type { PasskeyPlace } from '../../desk/staff/passkeys.ts'
import { visitOf } from './form-token.ts'
import type { StaffContext } from './session.ts'

/** The site as passkeys know it, with challenges for this browser alone. */
export function passkeyPlace(desk: Desk, context: StaffContext): PasskeyPlace {
  const visit = visitOf(context)
  return {
    origin: desk.config.address ?? new URL(context.req.url).origin,
    challenge: newChallenge(desk, visit),
    isChallenge: (given) => isChallenge(desk, visit, given),
    takeChallenge: (given) => takeChallenge(desk, given),
  }
}
