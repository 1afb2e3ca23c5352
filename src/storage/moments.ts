import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import { isConnectionLost } from './connection-lost.ts'
import { lending } from './lend.ts'
import type { EngineName } from './migration.ts'
import { atOneMoment } from './moment.ts'
import type { Tables } from './tables.ts'

/** Moments that are looked at, at once; whoever wants another one waits. */
const MOST = 6
/** How often a moment is begun whose connection is lost under way. */
const TRIES = 3

/** A database that can be read as it is at one moment, whoever asks it meanwhile. */
export interface Moments {
  /** The database; within `atOneMoment`, that moment of it, which can only be read. */
  readonly db: Kysely<Tables>
  /**
   * Lets everything that `read` asks, however deep within, see the database as it is at one moment, while others go on
   * writing. Within a moment it is that moment which goes on.
   * @param read may be called again, from its beginning, where the connection was lost
   */
  atOneMoment<Result>(read: () => Promise<Result>): Promise<Result>
  /** Ends the connections of moments, of those that go on when they are over. */
  close(): Promise<void>
}

/**
 * @param db the connections with which everything else is done
 * @param connect makes a connection for reading: moments keep nobody from writing, and writers keep no moment waiting
 */
export function openMoments(db: Kysely<Tables>, engine: EngineName, connect: () => Kysely<Tables>): Moments {
  const current = new AsyncLocalStorage<{ db?: Kysely<Tables> }>()
  const readers = lending(connect, (reader) => reader.destroy(), MOST)
  const here = (): Kysely<Tables> => current.getStore()?.db ?? db
  return {
    db: new Proxy(db, {
      get(_, name) {
        const asked = here()
        const found: unknown = Reflect.get(asked, name, asked)
        return typeof found === 'function' ? found.bind(asked) : found
      },
    }),
    async atOneMoment(read) {
      if (current.getStore()?.db) return await read()
      for (let tries = 1; ; tries++) {
        try {
          return await readers.lend((reader) => within(reader, read))
        } catch (error) {
          if (tries === TRIES || !isConnectionLost(error)) throw error
        }
      }
    },
    close: () => readers.close(),
  }

  async function within<Result>(reader: Kysely<Tables>, read: () => Promise<Result>): Promise<Result> {
    return await atOneMoment(reader, engine, async (moment) => {
      const store: { db?: Kysely<Tables> } = { db: moment }
      try {
        return await current.run(store, read)
      } finally {
        // Work that was begun here and goes on is no longer of this moment.
        delete store.db
      }
    })
  }
}
