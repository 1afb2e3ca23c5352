import type { Tag } from '../../law/law.ts'
import type { Storage } from '../open.ts'
import type { Tables } from '../tables.ts'

/** What an alert is about: all that is published, a body, a person, or words. */
export type AlertAbout = 'all' | 'body' | 'person' | 'words'

/** A letter that a reader asked for. */
export interface Alert {
  readonly id: string
  readonly email: string
  readonly language: Tag
  readonly about: AlertAbout
  /** Id of the body or person, or the words; empty where it is about all. */
  readonly value: string
  readonly askedAt: string
  readonly confirmedAt?: string
  /** Facts up to here have been told. */
  readonly sentSeq: number
}

/** What readers asked to be told by e-mail: outside the record, so that it can be forgotten. */
export function openAlerts({ db }: Storage) {
  return {
    /** Notes what was asked for; what was asked before stays as it is. @returns the one that is kept */
    async ask(alert: Omit<Alert, 'confirmedAt'>): Promise<Alert> {
      const { id, email, language, about, value, askedAt, sentSeq } = alert
      await db
        .insertInto('alerts')
        .values({
          id,
          email,
          language,
          about,
          value,
          asked_at: askedAt,
          confirmed_at: null,
          sent_seq: sentSeq,
        })
        .onConflict((conflict) => conflict.columns(['email', 'about', 'value', 'language']).doNothing())
        .execute()
      const row = await db
        .selectFrom('alerts')
        .selectAll()
        .where('email', '=', email)
        .where('about', '=', about)
        .where('value', '=', value)
        .where('language', '=', language)
        .executeTakeFirstOrThrow()
      return alertOf(row)
    },

    /**
     * Notes that it is asked for anew.
     * @returns false where the reader has agreed, or where it was asked for after `before`: of several at once, one is first
     */
    async askAnew(id: string, at: string, before: string): Promise<boolean> {
      const asked = await db
        .updateTable('alerts')
        .set({ asked_at: at })
        .where('id', '=', id)
        .where('confirmed_at', 'is', null)
        .where('asked_at', '<=', before)
        .returning('id')
        .executeTakeFirst()
      return asked !== undefined
    },

    async get(id: string): Promise<Alert | undefined> {
      const row = await db.selectFrom('alerts').selectAll().where('id', '=', id).executeTakeFirst()
      return row && alertOf(row)
    },

    /** Those that were confirmed and have not been told all up to a place in the record. */
    async due(seq: number): Promise<Alert[]> {
      const rows = await db
        .selectFrom('alerts')
        .selectAll()
        .where('confirmed_at', 'is not', null)
        .where('sent_seq', '<', seq)
        .orderBy('id')
        .execute()
      return rows.map(alertOf)
    },

    /** The reader agreed; what was published before is not told. */
    async confirm(id: string, at: string, seq: number): Promise<void> {
      await db
        .updateTable('alerts')
        .set({ confirmed_at: at, sent_seq: seq })
        .where('id', '=', id)
        .where('confirmed_at', 'is', null)
        .execute()
    },

    async sent(id: string, seq: number): Promise<void> {
      await db.updateTable('alerts').set({ sent_seq: seq }).where('id', '=', id).execute()
    },

    async forget(id: string): Promise<void> {
      await db.deleteFrom('alerts').where('id', '=', id).execute()
    },

    /** Forgets what was asked for, unless the reader has agreed to it meanwhile. */
    async takeBack(id: string): Promise<void> {
      await db.deleteFrom('alerts').where('id', '=', id).where('confirmed_at', 'is', null).execute()
    },

    /** Forgets what was asked for before a moment and never confirmed. */
    async forgetUnconfirmed(before: string): Promise<void> {
      await db.deleteFrom('alerts').where('confirmed_at', 'is', null).where('asked_at', '<', before).execute()
    },
  }
}

function alertOf({ asked_at, confirmed_at, sent_seq, about, language, ...row }: Tables['alerts']): Alert {
  return {
    ...row,
    language: language as Tag,
    about: about as AlertAbout,
    askedAt: asked_at,
    sentSeq: sent_seq,
    ...(confirmed_at === null ? {} : { confirmedAt: confirmed_at }),
  }
}
