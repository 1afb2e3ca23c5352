import type { Kysely } from 'kysely'
import type { EngineName } from '../migration.ts'
import { clearEntries } from '../search/entry-table.ts'
import { indexFact } from '../search/indexed-facts.ts'
import type { KeysOf } from '../search/keys.ts'
import { DERIVED, type Tables } from '../tables.ts'
import { keep } from './kept/keep.ts'
import type { Shelf } from './kept/shelf.ts'
import { tableShelf } from './kept/table-shelf.ts'
import { factOf, logRows } from './log-rows.ts'

type DerivedName = keyof typeof DERIVED

const DERIVED_NAMES = Object.keys(DERIVED) as DerivedName[]

/**
 * Makes all tables that are made from the record anew, in one transaction; nobody appends meanwhile.
 * @returns the number of facts
 */
export async function rebuild(db: Kysely<Tables>, engine: EngineName, keysOf: KeysOf): Promise<number> {
  return await db.transaction().execute(async (transaction) => {
    await transaction.updateTable('head').set({ id: 1 }).execute()
    for (const table of DERIVED_NAMES) await transaction.deleteFrom(table).execute()
    await clearEntries(transaction, engine)
    const facts = await replay(transaction, tableShelf(transaction, engine, keysOf))
    await transaction
      .updateTable('schema_version')
      .set((is) => ({ derived: is.ref('version') }))
      .execute()
    return facts
  })
}

/** Plays the facts of a database onto an empty shelf; answers their number. */
export async function replay(from: Kysely<Tables>, shelf: Shelf): Promise<number> {
  let facts = 0
  for await (const row of logRows(from)) {
    const fact = factOf(row)
    await keep(shelf, fact)
    await indexFact(shelf, fact)
    facts++
  }
  return facts
}
