import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'

/** Milliseconds that a writer waits for another program that writes. */
const PATIENCE = 10_000
/** Milliseconds between two tries where SQLite itself does not wait. */
const PAUSE = 10
/** Another connection stands in the way: https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5
/** Statements kept ready; what the program asks fits in several times over. */
const READY = 500

const KEPT = 'pragma journal_mode = wal; pragma synchronous = full'

/** What a connection is for. */
export type Use = 'keep' | 'read'

/** Kysely over Node's own SQLite. A write that was answered is on the disk: WAL with `synchronous = FULL`. */
export function sqliteDialect(path: string, use: Use = 'keep'): Dialect {
  const config = { database: () => openDatabase(path, use) }
  const dialect = new SqliteDialect(config)
  if (use === 'keep') dialect.createDriver = () => new WritingDriver(config)
  return dialect
}

/**
 * Takes its turn as a transaction begins. SQLite by itself waits until something is written, and by then refuses whoever has
 * read before another program wrote.
 */
class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

async function openDatabase(path: string, use: Use): Promise<SqliteDatabase> {
  const database = new DatabaseSync(path, { timeout: PATIENCE })
  database.exec('pragma foreign_keys = on')
  await keptSafely(database)
  if (use === 'read') database.exec('pragma query_only = on')
  const ready = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = ready.get(sql)
      if (known) return known
      const made = statement(database.prepare(sql))
      if (ready.size >= READY) ready.clear()
      ready.set(sql, made)
      return made
    },
  }
}

/** Of two programs that open a new file at once, SQLite refuses one without waiting, since they might wait for each other. */
async function keptSafely(database: DatabaseSync): Promise<void> {
  for (const until = Date.now() + PATIENCE; ; await sleep(PAUSE)) {
    try {
      return database.exec(KEPT)
    } catch (error) {
      if (Reflect.get(error as Error, 'errcode') !== SQLITE_BUSY || Date.now() >= until) {
        database.close()
        throw error
      }
    }
  }
}

function statement(made: StatementSync): SqliteStatement {
  const reader = made.columns().length > 0
  // The full-text index leaves row numbers behind that only fit a bigint.
  if (!reader) made.setReadBigInts(true)
  return {
    reader,
    // Rows without a prototype equal no row of the other database.
    all: (values) => made.all(...(values as SQLInputValue[])).map((row) => ({ ...row })),
    run: (values) => made.run(...(values as SQLInputValue[])),
    iterate: (values) => made.iterate(...(values as SQLInputValue[])),
  }
}
