import { type Kysely, sql } from 'kysely'
import type { EngineName } from '../../migration.ts'
import { DERIVED, type Tables } from '../../tables.ts'
import { KEYS } from '../kept/shelf.ts'
import {
  askedIn,
  type BesideShelf,
  CHANGING,
  type ChangingTable,
  entriesIn,
  heldRow,
  textOf,
} from './beside-shelf.ts'
import type { Held } from './held.ts'
import { areReadingsSame } from './readings.ts'
import { countOf } from './written-once.ts'

/** Rows held in memory at once. */
const AT_ONCE = 200
/** The same where rows are short. */
const SHORT_AT_ONCE = 2000

type Compared = keyof typeof DERIVED | 'search_entries'

/** Names of the tables that are not what was put on the shelf, in the order of the schema. */
export async function differing(
  db: Kysely<Tables>,
  engine: EngineName,
  shelf: BesideShelf,
  held: Held,
): Promise<string[]> {
  const once: ReadonlySet<string> = await shelf.once.differing()
  const found = new Set<string>(once)
  if (!(await areReadingsSame(db, engine))) found.add('readings')
  for (const table of CHANGING) if (!(await isSame(db, shelf, held, table))) found.add(table)
  if (!(await isSameAsked(db, shelf, held))) found.add('asked_checks')
  if (!(await isSameFound(db, shelf, held))) found.add('search_entries')
  return [...Object.keys(DERIVED), 'search_entries'].filter((table) => found.has(table))
}

async function isSame(
  db: Kysely<Tables>,
  shelf: BesideShelf,
  held: Held,
  table: ChangingTable,
): Promise<boolean> {
  if ((await countOf(db, table)) !== shelf.count(table)) return false
  for await (const row of rowsOf(db, table, KEYS[table], AT_ONCE))
    if (heldRow(held, table, row) !== textOf(table, row)) return false
  return true
}

async function isSameAsked(db: Kysely<Tables>, shelf: BesideShelf, held: Held): Promise<boolean> {
  if ((await countOf(db, 'asked_checks')) !== shelf.count('asked_checks')) return false
  let last: { readonly opinion: string; readonly asked: Readonly<Record<string, number>> } | undefined
  for await (const { opinion, check_name, first } of rowsOf(
    db,
    'asked_checks',
    KEYS.asked_checks,
    SHORT_AT_ONCE,
  )) {
    if (last?.opinion !== opinion) last = { opinion, asked: askedIn(held, opinion) }
    if (last.asked[check_name] !== first) return false
  }
  return true
}

async function isSameFound(db: Kysely<Tables>, shelf: BesideShelf, held: Held): Promise<boolean> {
  if ((await countOf(db, 'search_entries')) !== shelf.count('search_entries')) return false
  // Numbers of entries are given as they come; they mean nothing.
  for await (const { kind, subject, language, seq } of rowsOf(db, 'search_entries', ['id'], SHORT_AT_ONCE))
    if (entriesIn(held, kind, subject)[language] !== seq) return false
  return true
}

async function* rowsOf<Table extends Compared>(
  db: Kysely<Tables>,
  table: Table,
  columns: readonly string[],
  atOnce: number,
): AsyncGenerator<Tables[Table]> {
  const key = sql.join(columns.map((name) => sql.ref(name)))
  let beyond = sql``
  for (;;) {
    const { rows } = await sql<Tables[Table]>`
      select * from ${sql.table(table)} ${beyond} order by ${key} limit ${atOnce}`.execute(db)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < atOnce) return
    beyond = sql`where (${key}) > (${sql.join(columns.map((name) => last[name as keyof typeof last]))})`
  }
}
