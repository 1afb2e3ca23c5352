import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { migrate } from '../migrate.ts'
import { NO_KEYS } from '../search/keys.ts'
import { sqliteDialect } from '../sqlite.ts'
import { DERIVED, TABLES, type Tables } from '../tables.ts'
import { replay } from './rebuild.ts'

const COMPARED = [...(Object.keys(DERIVED) as (keyof typeof DERIVED)[]), 'search_entries'] as const

type Compared = (typeof COMPARED)[number]

/** Columns that tell the rows of a table apart, where that is not `id`. */
const KEYS: Partial<Record<Compared, readonly string[]>> = {
  translations: ['statement', 'translation'],
  pieces: ['opinion', 'piece', 'language', 'revision'],
  versions: ['opinion', 'version'],
  judgements: ['opinion', 'finding'],
  asked_checks: ['check_name', 'opinion'],
}

/** Rows held in memory at once. */
const AT_ONCE = 200

/**
 * Names of the tables that are not what the record makes of them. Makes them anew beside, in a file that is thrown away, and
 * changes nothing.
 * @param db best a transaction that sees one moment, where others may append
 */
export async function differingTables(db: Kysely<Tables>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'saual-beside-'))
  const beside = new Kysely<Tables>({ dialect: sqliteDialect(join(folder, 'beside.sqlite'), 'scratch') })
  try {
    await migrate(beside, 'sqlite')
    // Nothing is looked for in what is made beside: which texts can be found is compared, not their words.
    await beside.transaction().execute((into) => replay(db, into, 'sqlite', NO_KEYS))
    const differing: string[] = []
    for (const table of COMPARED)
      if ((await sumOf(db, table)) !== (await sumOf(beside, table))) differing.push(table)
    return differing
  } finally {
    await beside.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A sum over the rows of a table that does not depend on their order: each database has its own. */
async function sumOf(db: Kysely<Tables>, table: Compared): Promise<string> {
  // Numbers of entries are given as they come; they mean nothing.
  const columns = Object.keys(TABLES[table]).filter((column) => table !== 'search_entries' || column !== 'id')
  let sum = 0n
  for await (const row of rowsOf(db, table)) {
    const written = JSON.stringify(columns.map((column) => row[column]))
    sum += BigInt(`0x${createHash('sha256').update(written).digest('hex')}`)
  }
  return String(sum)
}

async function* rowsOf(db: Kysely<Tables>, table: Compared): AsyncGenerator<Record<string, unknown>> {
  const keys = KEYS[table] ?? ['id']
  const key = sql.join(keys.map((name) => sql.ref(name)))
  let after: readonly unknown[] | undefined
  for (;;) {
    const beyond = after ? sql`where (${key}) > (${sql.join(after)})` : sql``
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from ${sql.table(table)} ${beyond} order by ${key} limit ${AT_ONCE}`.execute(db)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < AT_ONCE) return
    after = keys.map((name) => last[name])
  }
}
