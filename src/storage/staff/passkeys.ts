import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** A passkey of a member. */
export interface Passkey {
  /** Credential id, base64url. */
  readonly id: string
  readonly member: string
  /** Base64url. */
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
  /** What the member calls it. */
  readonly label: string
  readonly addedAt: string
  readonly usedAt?: string
}

/** Passkeys of the staff. */
export function passkeysIn(db: Kysely<Tables>) {
  return {
    async add({ id, member, publicKey, counter, transports, label, addedAt }: Omit<Passkey, 'usedAt'>) {
      const row = { id, member, public_key: publicKey, counter, label, added_at: addedAt }
      await db
        .insertInto('passkeys')
        .values({ ...row, transports: JSON.stringify(transports) })
        .execute()
    },

    async get(id: string): Promise<Passkey | undefined> {
      const row = await db.selectFrom('passkeys').selectAll().where('id', '=', id).executeTakeFirst()
      return row && passkey(row)
    },

    async of(member: string): Promise<Passkey[]> {
      const rows = await db
        .selectFrom('passkeys')
        .selectAll()
        .where('member', '=', member)
        .orderBy('added_at')
        .execute()
      return rows.map(passkey)
    },

    /** Notes a use and the counter that came with it. */
    async used(id: string, counter: number, at: string): Promise<void> {
      await db.updateTable('passkeys').set({ counter, used_at: at }).where('id', '=', id).execute()
    },

    async remove(member: string, id: string): Promise<void> {
      await db.deleteFrom('passkeys').where('member', '=', member).where('id', '=', id).execute()
    },
  }
}

function passkey({ public_key, transports, added_at, used_at, ...row }: Tables['passkeys']): Passkey {
  return {
    ...row,
    publicKey: public_key,
    transports: JSON.parse(transports) as string[],
    addedAt: added_at,
    ...(used_at === null ? {} : { usedAt: used_at }),
  }
}
