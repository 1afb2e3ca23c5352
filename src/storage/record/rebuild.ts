import type { Kysely } from 'kysely'
import type { EngineName } from '../migration.ts'
import { clearEntries } from '../search/entries.ts'
import { indexFact } from '../search/indexed-facts.ts'
import type { KeysOf } from '../search/keys.ts'
import { DERIVED, type Tables } from '../tables.ts'
import { keep } from './kept/keep.ts'
import type { Writing } from './kept/keeping.ts'
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
    const facts = await replay(transaction, transaction, engine, keysOf)
    await transaction
      .updateTable('schema_version')
      .set((is) => ({ derived: is.ref('version') }))
      .execute()
    return facts
  })
}

/** Plays the facts of one database into the empty tables of another, or of the same. */
export async function replay(
  from: Kysely<Tables>,
  into: Writing,
  engine: EngineName,
  keysOf: KeysOf,
): Promise<number> {
  let facts = 0
  for await (const row of logRows(from)) {
    const fact = factOf(row)
    await keep(into, fact)
    await indexFact(into, engine, fact, keysOf)
    facts++
  }
  return facts
}
