import { askedChecks } from '../../../record/asked-checks.ts'
import type { Snapshot } from '../../../record/facts/snapshots.ts'
import type { Writing } from './keeping.ts'
import { readingIn } from './readings.ts'

/** Writes by which checks' questions an opinion is found; those of the version before are forgotten. */
export async function keepAskedChecks(db: Writing, opinion: string, snapshot: Snapshot): Promise<void> {
  const reading = await readingIn(db, snapshot.reading)
  await db.deleteFrom('asked_checks').where('opinion', '=', opinion).execute()
  const asked = reading ? askedChecks(snapshot, reading) : []
  if (asked.length === 0) return
  const rows = asked.map(({ check, first }) => ({ check_name: check, opinion, first: first ? 1 : 0 }))
  await db.insertInto('asked_checks').values(rows).execute()
}
