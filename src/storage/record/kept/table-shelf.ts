import { sql } from 'kysely'
import type { Reading } from '../../../reader/reading.ts'
import { groundOf } from '../../../record/reading-ground.ts'
import type { EngineName } from '../../migration.ts'
import { entryTable } from '../../search/entry-table.ts'
import type { KeysOf } from '../../search/keys.ts'
import type { Writing } from './keeping.ts'
import { KEYS, type Key, type Shelf, type ShelfTable } from './shelf.ts'

/**
 * The tables themselves, within the transaction that a fact is written in.
 * @param keysOf by which keys of words published texts are found
 */
export function tableShelf(db: Writing, engine: EngineName, keysOf: KeysOf): Shelf {
  /** A fact that publishes looks at its reading several times, and it is large. */
  let last: { readonly id: string; readonly statement: string; readonly reading: Reading } | undefined

  async function readingRow(id: string) {
    if (last?.id === id) return last
    const row = await db
      .selectFrom('readings')
      .select(['statement', 'made'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (row) last = { id, statement: row.statement, reading: JSON.parse(row.made) as Reading }
    return row && last
  }

  const sources = {
    async textOf(id: string) {
      const { text } = await db
        .selectFrom('statements')
        .select('text')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return text
    },
    readingOf: async (id: string) => (await readingRow(id))?.reading,
  }

  return {
    entries: entryTable(db, engine, keysOf, sources),

    async stateOf(table, id) {
      const found = sql<{ state: string }>`select state from ${sql.table(table)} where id = ${id}`
      const [row] = (await found.execute(db)).rows
      return row && JSON.parse(row.state)
    },
    async has(table, key) {
      const found = sql`select 1 from ${sql.table(table)} where ${isRow(table, key)}`
      return (await found.execute(db)).rows.length > 0
    },
    async add(table, row) {
      const names = Object.keys(row)
      const columns = sql.join(names.map((name) => sql.ref(name)))
      await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
        db,
      )
    },
    async change(table, key, columns) {
      const set = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
      await sql`update ${sql.table(table)} set ${sql.join(set)} where ${isRow(table, key)}`.execute(db)
    },
    async isTaken(slug) {
      const taken = await db.selectFrom('opinions').select('id').where('slug', '=', slug).executeTakeFirst()
      return taken !== undefined
    },
    async addReading(row, made) {
      await db
        .insertInto('readings')
        .values({ ...row, made: JSON.stringify(made) })
        .execute()
    },
    async groundOf(id) {
      const row = await readingRow(id)
      return row && groundOf(row.statement, row.reading)
    },
    async ask(opinion, asked) {
      await db.deleteFrom('asked_checks').where('opinion', '=', opinion).execute()
      if (asked.length === 0) return
      const rows = asked.map(({ check, first }) => ({ check_name: check, opinion, first: first ? 1 : 0 }))
      await db.insertInto('asked_checks').values(rows).execute()
    },
  }
}

/** That a row is the one with a key. */
function isRow(table: ShelfTable | 'readings', key: Key) {
  return sql.join(
    KEYS[table].map((name, at) => sql`${sql.ref(name)} = ${key[at]}`),
    sql` and `,
  )
}
