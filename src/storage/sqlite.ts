import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type Dialect, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'

/** Milliseconds that a writer waits for another program that writes. */
const PATIENCE = 10_000
/** Statements kept ready; what the program asks fits in several times over. */
const READY = 500

const KEPT = 'pragma journal_mode = wal; pragma synchronous = full'

/** What a connection is for. */
export type Use = 'keep' | 'read'

/** Kysely over Node's own SQLite. A write that was answered is on the disk: WAL with `synchronous = FULL`. */
export function sqliteDialect(path: string, use: Use = 'keep'): Dialect {
  return new SqliteDialect({ database: async () => openDatabase(path, use) })
}

function openDatabase(path: string, use: Use): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: PATIENCE })
  database.exec(`pragma foreign_keys = on; ${KEPT}`)
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
