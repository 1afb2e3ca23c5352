import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { makeFolder } from '../make-folder.ts'
import { Problem } from '../problem.ts'
import { isStale, migrate, refuseNewer, schemaOf } from './migrate.ts'
import type { EngineName } from './migration.ts'
import { type Moments, openMoments } from './moments.ts'
import { postgresDialect } from './postgres.ts'
import { rebuild } from './record/rebuild.ts'
import type { KeysOf } from './search/keys.ts'
import { sqliteDialect } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** Where things are kept: a PostgreSQL server, or a SQLite file in the folder of data. */
export interface StoragePlace {
  /** Folder of data: the SQLite file and the archive stand in it. */
  readonly folder: string
  /** `postgres://…`; a SQLite file where absent. */
  readonly database?: string
}

/** An open database of the newest schema. */
export interface Storage extends Moments {
  readonly engine: EngineName
}

/** Name of the SQLite file in the folder of data. */
const SQLITE_FILE = 'saual.sqlite'

/**
 * Opens the storage and brings it to the newest schema. Once in a program: two connections that write to one SQLite file in
 * the same thread would wait for each other.
 * @param keysOf keys of words, with which what can be found is made anew where the schema was an earlier one
 * @throws Problem `storage-unreachable` where it can't be opened, `storage-schema-newer` where a newer program wrote it
 */
export async function openStorage(place: StoragePlace, keysOf: KeysOf): Promise<Storage> {
  let storage: Storage | undefined
  try {
    storage = connect(place)
    await migrate(storage.db, storage.engine)
    if (await isStale(storage.db)) await rebuild(storage.db, storage.engine, keysOf)
    return storage
  } catch (error) {
    await storage?.close()
    throw error instanceof Problem ? error : unreachable(place, error)
  }
}

/**
 * Opens a storage of whatever schema, and leaves it so.
 * @throws Problem `storage-none` where nothing is kept yet; `storage-unreachable`, `storage-schema-newer`
 */
export async function openAsIs(place: StoragePlace): Promise<Storage> {
  const none = new Problem('storage-none', 'input', { place: placeName(place) })
  // Connecting would make an empty file.
  if (place.database === undefined && !existsSync(join(place.folder, SQLITE_FILE))) throw none
  const storage = connect(place)
  try {
    const schema = await schemaOf(storage.db)
    if (schema === 0) throw none
    refuseNewer(schema)
    return storage
  } catch (error) {
    await storage.close()
    throw error instanceof Problem ? error : unreachable(place, error)
  }
}

/** Connects without a look at the schema: for what mends or measures. */
export function connect({ folder, database }: StoragePlace): Storage {
  if (database === undefined) makePrivate(folder)
  const engine = database === undefined ? 'sqlite' : 'postgres'
  const connected = (use: 'keep' | 'read') =>
    new Kysely<Tables>({
      dialect:
        database === undefined
          ? sqliteDialect(join(folder, SQLITE_FILE), use)
          : postgresDialect(database, use),
    })
  const db = connected('keep')
  const moments = openMoments(db, engine, () => connected('read'))
  return { ...moments, engine, close: () => moments.close().then(() => db.destroy()) }
}

/** Drafts and secrets are nobody else's business on a shared machine. */
function makePrivate(folder: string): void {
  if (makeFolder(folder, 0o700) !== undefined) chmodSync(folder, 0o700)
}

/** What a person is told where the storage can’t be opened, without the password of its address. */
export function unreachable(place: StoragePlace, error: unknown): Problem {
  const reason = error instanceof Error ? error.message || String(Reflect.get(error, 'code')) : String(error)
  const values = { place: placeName(place), reason }
  return new Problem('storage-unreachable', 'unavailable', values, { cause: error })
}

function placeName({ folder, database }: StoragePlace): string {
  return database === undefined ? join(folder, SQLITE_FILE) : withoutSecrets(database)
}

/** The address of a server without its password: it may end up in a log. */
function withoutSecrets(address: string): string {
  const url = URL.parse(address)
  return url === null ? 'postgres' : `${url.protocol}//${url.host}${url.pathname}`
}
