import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { sha256 } from '../record/chain.ts'
import type { Tables } from '../tables.ts'

/** A member signed in on a device. */
export interface Session {
  /** What it is called in lists; lets nobody in. */
  readonly id: string
  readonly member: string
  readonly begunAt: string
  readonly seenAt: string
  readonly expiresAt: string
  /** What the member will know the device by; no network address is kept. */
  readonly device: string
}

/** Sessions of the staff. Only a hash of the token is kept: who reads the database can't sign in with it. */
export function sessionsIn(db: Kysely<Tables>) {
  return {
    /** @returns the session's id */
    async begin(token: string, session: Omit<Session, 'id' | 'seenAt'>): Promise<string> {
      const id = randomBytes(8).toString('hex')
      const { member, begunAt, expiresAt, device } = session
      const times = { begun_at: begunAt, seen_at: begunAt, expires_at: expiresAt }
      await db
        .insertInto('sessions')
        .values({ token: sha256(token), id, member, device, ...times })
        .execute()
      return id
    },

    /** The session of a token, while it holds. */
    async find(token: string, now: string): Promise<Session | undefined> {
      const row = await db
        .selectFrom('sessions')
        .selectAll()
        .where('token', '=', sha256(token))
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row && session(row)
    },

    /** Notes that a session is in use, and until when it holds. */
    async seen(id: string, at: string, expiresAt: string): Promise<void> {
      await db
        .updateTable('sessions')
        .set({ seen_at: at, expires_at: expiresAt })
        .where('id', '=', id)
        .execute()
    },

    /** Sessions of a member that hold, the one used last first. */
    async of(member: string, now: string): Promise<Session[]> {
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('member', '=', member)
        .where('expires_at', '>', now)
        .orderBy('seen_at', 'desc')
        .execute()
      return rows.map(session)
    },

    /** Ends one session of a member; answers whether there was one. */
    async end(member: string, id: string): Promise<boolean> {
      const ended = await db
        .deleteFrom('sessions')
        .where('member', '=', member)
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst()
      return ended !== undefined
    },

    /** Ends all sessions of a member, or all but one. */
    async endAll(member: string, but = ''): Promise<void> {
      await db.deleteFrom('sessions').where('member', '=', member).where('id', '!=', but).execute()
    },

    /** Forgets sessions that no longer hold. */
    async clear(now: string): Promise<void> {
      await db.deleteFrom('sessions').where('expires_at', '<=', now).execute()
    },
  }
}

function session({ id, member, begun_at, seen_at, expires_at, device }: Tables['sessions']): Session {
  return { id, member, begunAt: begun_at, seenAt: seen_at, expiresAt: expires_at, device }
}
