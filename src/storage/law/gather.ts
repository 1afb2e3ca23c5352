import { DatabaseSync } from 'node:sqlite'
import type { Imported } from '../../law/corpus/act.ts'
import { arrange } from './arrange.ts'
import { createBreath } from './breath.ts'
import { PAGE_BYTES, SCHEMA, SCHEMA_VERSION } from './schema.ts'
import { makeTaken, takeIn } from './take-in.ts'

/**
 * The first half of a build: takes in what an importer tells, and arranges it in the unfinished file. It may be done in another
 * process than the second half.
 */
export async function gather(
  imported: AsyncIterable<Imported>,
  unfinished: string,
  signal?: AbortSignal,
): Promise<void> {
  using db = new DatabaseSync(unfinished)
  db.exec(`pragma page_size = ${PAGE_BYTES}; pragma temp_store = file`)
  db.exec('pragma journal_mode = off; pragma synchronous = off')
  db.exec(`pragma user_version = ${SCHEMA_VERSION}`)
  makeTaken(db, unfinished)
  db.exec(`begin; ${SCHEMA}`)
  await takeIn(db, imported)
  await arrange(db, createBreath(signal))
  db.exec('commit')
}
