import type { Kysely, Transaction } from 'kysely'
import type { EngineName } from './migration.ts'
import type { Tables } from './tables.ts'

/** Reads everything as it is at one moment, while others go on writing. */
export async function atOneMoment<Result>(
  db: Kysely<Tables>,
  engine: EngineName,
  read: (moment: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  const transaction = db.transaction()
  // SQLite's transactions see one moment as they are.
  return await (engine === 'postgres'
    ? transaction.setIsolationLevel('repeatable read').setAccessMode('read only')
    : transaction
  ).execute(read)
}
