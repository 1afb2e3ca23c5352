import type { Kysely } from 'kysely'
import type { Tag } from '../../law/law.ts'
import type { Tables } from '../tables.ts'

/** What a member of the staff is called and signs in with. Kept apart from the record, so that it can be forgotten. */
export interface Account {
  /** The member's id in the record. */
  readonly member: string
  /** What is typed to sign in, as it was given; compared without regard to case. */
  readonly login: string
  readonly name: string
  readonly language: Tag
  /** The password as the desk has hashed it. */
  readonly password: string | null
  /** The secret of the one-time codes. */
  readonly totp: string | null
}

const COLUMNS = ['member', 'login', 'name', 'language', 'password', 'totp'] as const

/** Accounts of the staff. */
export function accountsIn(db: Kysely<Tables>) {
  const one = async (column: 'member' | 'login', value: string): Promise<Account | undefined> =>
    (await db.selectFrom('accounts').select(COLUMNS).where(column, '=', value).executeTakeFirst()) as
      | Account
      | undefined
  return {
    /** Answers false where another account has the login. */
    async add({ member, login, name, language }: Omit<Account, 'password' | 'totp'>): Promise<boolean> {
      const added = await db
        .insertInto('accounts')
        .values({ member, login: folded(login), name, language, totp_step: 0 })
        .onConflict((conflict) => conflict.doNothing())
        .returning('member')
        .executeTakeFirst()
      return added !== undefined
    },

    get: (member: string) => one('member', member),

    byLogin: (login: string) => one('login', folded(login)),

    async all(): Promise<Account[]> {
      const rows = (await db.selectFrom('accounts').select(COLUMNS).execute()) as Account[]
      return rows.sort((a, b) => (a.login < b.login ? -1 : 1))
    },

    async change(
      member: string,
      changed: Partial<Pick<Account, 'name' | 'language' | 'password' | 'totp'>>,
    ): Promise<void> {
      if (Object.keys(changed).length === 0) return
      await db.updateTable('accounts').set(changed).where('member', '=', member).execute()
    },

    /**
     * Marks the time step of a one-time code as used.
     * @returns false where this step or a later one was used before: the code was seen by somebody
     */
    async useTotpStep(member: string, step: number): Promise<boolean> {
      const used = await db
        .updateTable('accounts')
        .set({ totp_step: step })
        .where('member', '=', member)
        .where('totp_step', '<', step)
        .returning('member')
        .executeTakeFirst()
      return used !== undefined
    },

    /** Forgets name, login, keys and sessions. What the member did stays in the record, under an id that says nothing. */
    async forget(member: string): Promise<void> {
      await db.deleteFrom('accounts').where('member', '=', member).execute()
    },
  }
}

/** Logins are the same whatever their case and however their letters are composed. */
function folded(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase()
}
