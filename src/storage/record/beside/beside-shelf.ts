import type { Kysely } from 'kysely'
import { groundOf, type ReadingGround } from '../../../record/reading-ground.ts'
import { TABLES, type Tables } from '../../tables.ts'
import { sha256 } from '../chain.ts'
import { KEYS, type Key, type Shelf, type ShelfTable } from '../kept/shelf.ts'
import type { Held } from './held.ts'
import { compareOnce, type OnceTable, WRITTEN_ONCE } from './written-once.ts'

/** Tables whose rows change as the record goes on: what they come to is compared at the end. */
export type ChangingTable = Exclude<ShelfTable, OnceTable>
export const CHANGING = (Object.keys(KEYS) as (keyof typeof KEYS)[]).filter(isChanging)

/** Entries of a text by language: places in the record. */
export type EntrySeqs = Readonly<Record<string, number>>

/** A shelf beside the tables, to compare them with; it writes nothing into them. */
export interface BesideShelf extends Shelf {
  readonly once: ReturnType<typeof compareOnce>
  /** How many rows the record makes of a table. */
  count(table: ChangingTable | 'asked_checks' | 'search_entries'): number
}

/**
 * @param db the tables that are compared
 * @param held what the record comes to, under names that the functions below give
 */
export function besideShelf(db: Kysely<Tables>, held: Held): BesideShelf {
  const once = compareOnce(db)
  const counts = new Map<string, number>()
  const counted = (table: string, more: number): void => {
    counts.set(table, (counts.get(table) ?? 0) + more)
  }
  return {
    once,
    count: (table) => counts.get(table) ?? 0,

    async stateOf(table, id) {
      const text = held.get(nameOfRow(table, [id]))
      return text === undefined ? undefined : JSON.parse(rowIn(table, text).state)
    },
    async has(table, key) {
      const name = table === 'readings' ? nameOf('ground', String(key[0])) : nameOfRow(table, key)
      return held.get(name) !== undefined
    },
    async add(table, row) {
      if (!isChanging(table)) {
        if (table === 'translations') held.set(nameOfRow(table, keyOf(table, row)), '')
        return await once.add(table as OnceTable, row as Tables[OnceTable])
      }
      held.set(nameOfRow(table, keyOf(table, row)), textOf(table, row))
      if (table === 'opinions') held.set(nameOf('slug', String(Reflect.get(row, 'slug'))), '')
      counted(table, 1)
    },
    async change(table, key, columns) {
      const name = nameOfRow(table, key)
      const before = held.get(name)
      if (before === undefined) throw new Error(`no row ${name}`)
      held.set(name, JSON.stringify(Object.values({ ...rowIn(table, before), ...columns })))
    },
    async isTaken(slug) {
      return held.get(nameOf('slug', slug)) !== undefined
    },
    async addReading(row, made) {
      held.set(nameOf('ground', row.id), JSON.stringify(groundOf(row.statement, made)))
      await once.add('readings', row)
    },
    async groundOf(reading) {
      const text = held.get(nameOf('ground', reading))
      return text === undefined ? undefined : (JSON.parse(text) as ReadingGround)
    },
    async ask(opinion, asked) {
      const before = askedIn(held, opinion)
      counted('asked_checks', asked.length - Object.keys(before).length)
      const after = Object.fromEntries(asked.map(({ check, first }) => [check, first ? 1 : 0]))
      held.set(nameOf('asked', opinion), JSON.stringify(after))
    },
    entries: {
      async put({ kind, subject, language, seq }) {
        const before = entriesIn(held, kind, subject)
        counted('search_entries', language in before ? 0 : 1)
        held.set(nameOf(kind, subject), JSON.stringify({ ...before, [language]: seq }))
      },
      async remove(kind, subject, language) {
        const before = entriesIn(held, kind, subject)
        const after = Object.entries(before).filter(([tag]) => language !== undefined && tag !== language)
        counted('search_entries', after.length - Object.keys(before).length)
        held.set(nameOf(kind, subject), JSON.stringify(Object.fromEntries(after)))
      },
    },
  }
}

function isChanging(table: keyof typeof KEYS): table is ChangingTable {
  return table !== 'asked_checks' && !(WRITTEN_ONCE as readonly string[]).includes(table)
}

/** Checks that the record makes an opinion ask, with whether it asks them first. */
export function askedIn(held: Held, opinion: string): Readonly<Record<string, number>> {
  return JSON.parse(held.get(nameOf('asked', opinion)) ?? '{}')
}

/** Entries that the record makes of a text. */
export function entriesIn(held: Held, kind: string, subject: string): EntrySeqs {
  return JSON.parse(held.get(nameOf(kind, subject)) ?? '{}')
}

/** What the record makes of a row that stands in a table, in the form of `textOf`. */
export function heldRow<Table extends ChangingTable>(
  held: Held,
  table: Table,
  row: Tables[Table],
): string | undefined {
  return held.get(nameOfRow(table, keyOf(table, row)))
}

/** A row as text: its columns in their order; the text of a statement, which never changes, by its hash. */
export function textOf<Table extends ShelfTable>(table: Table, row: Tables[Table]): string {
  return JSON.stringify(
    Object.keys(TABLES[table]).map((column) => {
      const value = row[column as keyof Tables[Table]]
      return table === 'statements' && column === 'text' ? sha256(String(value)) : value
    }),
  )
}

function rowIn<Table extends ShelfTable>(table: Table, text: string): Tables[Table] {
  const values = JSON.parse(text) as unknown[]
  return Object.fromEntries(
    Object.keys(TABLES[table]).map((column, at) => [column, values[at]]),
  ) as Tables[Table]
}

function keyOf<Table extends ShelfTable>(table: Table, row: Tables[Table]): Key {
  return KEYS[table].map((column) => row[column as keyof Tables[Table]] as string | number)
}

function nameOfRow(table: ShelfTable, key: Key): string {
  return nameOf(table, JSON.stringify(key))
}

function nameOf(what: string, which: string): string {
  return `${what} ${which}`
}
