import type { Storage } from '../open.ts'
import { accountsIn } from './accounts.ts'
import { challengesIn } from './challenges.ts'
import { invitationsIn } from './invitations.ts'
import { passkeysIn } from './passkeys.ts'
import { recoveryCodesIn } from './recovery-codes.ts'
import { sessionsIn } from './sessions.ts'
import { signInFailuresIn } from './sign-in-failures.ts'

export type StaffStore = ReturnType<typeof openStaff>

/** Names and secrets of the staff. Times are moments as the record has them. Who may do what is in the record. */
export function openStaff({ db }: Storage) {
  return {
    accounts: accountsIn(db),
    passkeys: passkeysIn(db),
    challenges: challengesIn(db),
    recoveryCodes: recoveryCodesIn(db),
    invitations: invitationsIn(db),
    sessions: sessionsIn(db),
    failures: signInFailuresIn(db),
  }
}
