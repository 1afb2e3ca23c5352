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
 * @returns whether there is a site here, sound enough to ask it more
 * @throws Problem `storage-unreachable` where there is no way in
 */
export async function* examine({ place, archive, now }: Patient): AsyncGenerator<Examined, boolean> {
  const folder = examineFolder(place.folder)
  yield* folder
  const isNowhere = place.database === undefined && folder.some(({ code }) => code === 'folder-none')
  // Connecting would make the folder and an empty file in it.
  if (isNowhere) return false
  const storage = connect(place)
  try {
    const database = await examineDatabase(storage)
    yield* database
    if ((await schemaOf(storage.db)) !== newestSchema()) return false
    yield* await examineRecord(storage)
    yield* await examineFiles(storage, archive)
    yield* await examineClock(storage, now)
    return !database.some(({ code }) => code === 'database-damaged')
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
