import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DERIVED, Tables } from '../../tables.ts'
import { KEYS } from '../kept/shelf.ts'

/** Tables whose rows are never changed once they are written: each can be compared at once and let go. */
export const WRITTEN_ONCE = ['readings', 'versions', 'pieces', 'translations'] as const

export type OnceTable = (typeof WRITTEN_ONCE)[number]

/** Rows that are compared in one go: how many, and characters of all. */
const AT_ONCE = { rows: 50, characters: 4_000_000 }

/** Rows that wait to be compared. */
interface Waiting {
  readonly rows: Record<string, unknown>[]
  characters: number
}

/** Compares rows that the record makes with those that stand in the tables, some at a time. */
export function compareOnce(db: Kysely<Tables>) {
  const waiting = new Map<OnceTable, Waiting>()
  const counts = new Map<OnceTable, number>()
  const differing = new Set<OnceTable>()

  async function compare(table: OnceTable): Promise<void> {
    const made = waiting.get(table)?.rows ?? []
    waiting.delete(table)
    if (made.length === 0 || differing.has(table)) return
    const asked = sql.join(
      made.map((row) => isRow(table, row)),
      sql` or `,
    )
    const columns = sql.join(Object.keys(made[0] as object).map((name) => sql.ref(name)))
    const { rows } = await sql<Record<string, unknown>>`
      select ${columns} from ${sql.table(table)} where ${asked}`.execute(db)
    const standing = new Map(rows.map((row) => [nameOf(table, row), row]))
    for (const row of made) {
      const there = standing.get(nameOf(table, row))
      if (there === undefined || !Object.keys(row).every((name) => row[name] === there[name]))
        differing.add(table)
    }
  }

  return {
    /** @param row what is left out of it is not compared here */
    async add<Table extends OnceTable>(table: Table, row: Partial<Tables[Table]>): Promise<void> {
      counts.set(table, (counts.get(table) ?? 0) + 1)
      const own = waiting.get(table) ?? { rows: [], characters: 0 }
      waiting.set(table, own)
      own.rows.push({ ...row })
      for (const value of Object.values(row)) if (typeof value === 'string') own.characters += value.length
      if (own.rows.length >= AT_ONCE.rows || own.characters >= AT_ONCE.characters) await compare(table)
    },

    /** Tables in which a row is missing, is another, or is there although the record does not make it. */
    async differing(): Promise<ReadonlySet<OnceTable>> {
      for (const table of WRITTEN_ONCE) {
        await compare(table)
        if ((await countOf(db, table)) !== (counts.get(table) ?? 0)) differing.add(table)
      }
      return differing
    },
  }
}

/** How many rows stand in a table. */
export async function countOf(
  db: Kysely<Tables>,
  table: keyof typeof DERIVED | 'search_entries',
): Promise<number> {
  const { rows } = await sql<{
    rows: number | string
  }>`select count(*) as rows from ${sql.table(table)}`.execute(db)
  return Number(rows[0]?.rows)
}

function isRow(table: OnceTable, row: Record<string, unknown>): RawBuilder<unknown> {
  const same = KEYS[table].map((name) => sql`${sql.ref(name)} = ${row[name]}`)
  return same.length === 1 ? sql.join(same) : sql`(${sql.join(same, sql` and `)})`
}

function nameOf(table: OnceTable, row: Record<string, unknown>): string {
  return JSON.stringify(KEYS[table].map((name) => row[name]))
}
