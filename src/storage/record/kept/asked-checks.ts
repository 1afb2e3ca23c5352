import { askedChecks } from '../../../record/asked-checks.ts'
import type { Snapshot } from '../../../record/facts/snapshots.ts'
import type { Shelf } from './shelf.ts'

/** Writes by which checks' questions an opinion is found; those of the version before are forgotten. */
export async function keepAskedChecks(shelf: Shelf, opinion: string, snapshot: Snapshot): Promise<void> {
  const ground = await shelf.groundOf(snapshot.reading)
  await shelf.ask(opinion, ground ? askedChecks(snapshot, ground) : [])
}
