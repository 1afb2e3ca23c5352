import type { Kysely } from 'kysely'
import type { Storage } from '../open.ts'
import type { Tables } from '../tables.ts'
import { accountsIn } from './accounts.ts'
import { challengesIn } from './challenges.ts'
import { invitationsIn } from './invitations.ts'
import { passkeysIn } from './passkeys.ts'
import { recoveryCodesIn } from './recovery-codes.ts'
import { sessionsIn } from './sessions.ts'
import { signInFailuresIn } from './sign-in-failures.ts'

type Stores = ReturnType<typeof storesIn>

export type StaffStore = ReturnType<typeof openStaff>

/** Names and secrets of the staff. Times are moments as the record has them. Who may do what is in the record. */
export function openStaff({ db }: Storage) {
  return {
    ...storesIn(db),

    /** Changes what lets a member in: all that `change` does or, where it throws, nothing; others who do so wait meanwhile. */
    async changing<Result>(member: string, change: (staff: Stores) => Promise<Result>): Promise<Result> {
      return await db.transaction().execute(async (transaction) => {
        // Writes before it reads: from here on nobody else does, in either database.
        await transaction.updateTable('accounts').set({ member }).where('member', '=', member).execute()
        return await change(storesIn(transaction))
      })
    },
  }
}

function storesIn(db: Kysely<Tables>) {
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
