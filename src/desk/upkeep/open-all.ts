import { type Archive, openArchive } from '../../archive/archive.ts'
import { loadLanguages } from '../../catalog.ts'
import { archiveFolder, type Config } from '../../config.ts'
import type { Tag } from '../../law/law.ts'
import { openStorage, type Storage } from '../../storage/open.ts'
import type { KeysOf } from '../../storage/search/keys.ts'

/** What a site keeps, opened for its upkeep. */
export interface Opened {
  readonly storage: Storage
  readonly archive: Archive
  readonly keysOf: KeysOf
}

/** Opens what a site keeps, lets it be worked on, and closes it whatever happens. */
export async function withAll<Result>(
  config: Config,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const keysOf = await loadKeys()
  const storage = await openStorage(config, keysOf)
  try {
    return await work({ storage, archive: openArchive(archiveFolder(config)), keysOf })
  } finally {
    await storage.close()
  }
}

/** Keys of words in every language. */
async function loadKeys(): Promise<KeysOf> {
  const languages = new Map((await loadLanguages()).map(({ tag, keys }) => [tag, keys]))
  return (tag: Tag) => languages.get(tag) ?? ((word) => [word])
}
