import { openArchive } from '../../archive/archive.ts'
import { archiveFolder, type Config } from '../../config.ts'
import { type BackedUp, backUp } from '../../storage/backup/back-up.ts'
import { type Restored, restore } from '../../storage/backup/restore.ts'
import { openAsIs } from '../../storage/open.ts'
import { openRecord } from '../../storage/record/open-record.ts'
import { examine } from '../../storage/upkeep/examine.ts'
import type { Examined } from '../../storage/upkeep/examined.ts'
import { putSigningFiles, readSigningFiles } from '../public-record/signing-files.ts'
import { examineKey } from './examine-key.ts'
import { withAll } from './open-all.ts'

/** Writes all that the site keeps into one file, while the site goes on: whoever has that file can be the site. */
export async function backUpSite(config: Config, path: string): Promise<BackedUp> {
  const storage = await openAsIs(config)
  try {
    const signing = await readSigningFiles(config.folder)
    return await backUp(storage, openArchive(archiveFolder(config)), path, signing)
  } finally {
    await storage.close()
  }
}

/** Brings a backup back into an empty site. */
export function restoreSite(config: Config, path: string): Promise<Restored> {
  return withAll(config, ({ storage, archive, keysOf }) =>
    restore(storage, archive, path, keysOf, (files) => putSigningFiles(config.folder, files)),
  )
}

/** Makes all that is made from the record anew; answers the number of facts. */
export function rebuildSite(config: Config): Promise<number> {
  return withAll(config, ({ storage, keysOf }) => openRecord(storage, { keysOf }).rebuild())
}

/** Looks at everything that the site keeps, and changes nothing. */
export async function* examineSite(config: Config): AsyncGenerator<Examined> {
  const archive = openArchive(archiveFolder(config))
  const isThere = yield* examine({ place: config, archive, now: new Date().toISOString() })
  if (isThere) yield* await examineKey(config)
}
