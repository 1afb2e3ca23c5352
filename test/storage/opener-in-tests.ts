import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { Kysely, sql } from 'kysely'
import { sqliteDialect } from '../../src/storage/sqlite.ts'

/** What a thread is given that opens new files, each at the moment at which the others open it. */
interface Opening {
  readonly folder: string
  /** How many threads have come to a file, over all files; and how many files were begun. */
  readonly turns: Int32Array<SharedArrayBuffer>
  readonly programs: number
  readonly files: number
}

const { folder, turns, programs, files } = workerData as Opening
const refused: string[] = []
for (let file = 0; file < files; file++) {
  allAtOnce(file)
  const db = new Kysely({ dialect: sqliteDialect(join(folder, `${file}.sqlite`)) })
  await sql`create table if not exists anything (id integer)`.execute(db).catch((error: Error) => {
    refused.push(`${file}: ${error.message}`)
  })
  await db.destroy()
}
parentPort?.postMessage(refused)

function allAtOnce(file: number): void {
  if (Atomics.add(turns, 0, 1) === programs * (file + 1) - 1) {
    Atomics.store(turns, 1, file + 1)
    Atomics.notify(turns, 1)
  } else while (Atomics.load(turns, 1) <= file) Atomics.wait(turns, 1, file)
}
