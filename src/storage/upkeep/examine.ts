import type { Archive } from '../../archive/archive.ts'
import { Problem } from '../../problem.ts'
import { newestSchema, schemaOf } from '../migrate.ts'
import { connect, type Storage, type StoragePlace, unreachable } from '../open.ts'
import { examineDatabase } from './database.ts'
import type { Examined } from './examined.ts'
import { examineFiles } from './files.ts'
import { examineFolder } from './folder.ts'
import { examineClock, examineRecord } from './record.ts'

/** What an examination needs. */
export interface Patient {
  readonly place: StoragePlace
  readonly archive: Archive
  readonly now: string
}

/**
 * Looks at everything that is kept, changes nothing, and tells as it goes what is well and what is not.
 * @throws Problem `storage-unreachable` where there is no way in
 */
export async function* examine({ place, archive, now }: Patient): AsyncGenerator<Examined> {
  const folder = examineFolder(place.folder)
  yield* folder
  // Connecting would make the folder and an empty file in it.
  if (place.database === undefined && folder.some(({ code }) => code === 'folder-none')) return
  const storage = connect(place)
  try {
    yield* await examineDatabase(storage)
    if ((await schemaOf(storage.db)) !== newestSchema()) return
    yield* await examineRecord(storage)
    yield* await examineFiles(storage, archive)
    yield* await examineClock(storage, now)
  } catch (error) {
    throw error instanceof Problem ? error : unreachable(place, error)
  } finally {
    await closed(storage)
  }
}

async function closed(storage: Storage): Promise<void> {
  try {
    await storage.close()
  } catch {
    // What could not be opened need not be closed.
  }
}
