import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type Dialect, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'

/** Milliseconds that a writer waits for another program that writes. */
const PATIENCE = 10_000
/** Statements kept ready; what the program asks fits in several times over. */
const READY = 500

/**
 * Kysely over Node's own SQLite. A write that was answered is on the disk: WAL with `synchronous = FULL`.
 * @param scratch the file is thrown away afterwards: nothing has to be on the disk
 */
export function sqliteDialect(path: string, scratch = false): Dialect {
  return new SqliteDialect({ database: async () => openDatabase(path, scratch) })
}

function openDatabase(path: string, scratch: boolean): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: PATIENCE })
  database.exec('pragma journal_mode = wal; pragma foreign_keys = on')
  database.exec(`pragma synchronous = ${scratch ? 'off' : 'full'}`)
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
