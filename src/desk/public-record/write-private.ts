import { chmod, link, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../../archive/sync-folder.ts'
import { unfinishedName } from '../../unfinished-name.ts'

const PRIVATE = 0o600

type Content = string | Uint8Array

/**
 * Writes a new file that only its owner can read. It is there whole or not at all, and on the disk.
 * @throws an error `EEXIST` where there is one already
 */
export async function writePrivate(place: string, content: Content): Promise<void> {
  // Unlike a new name, a second one never takes the place of a file that is there.
  await putPrivate(place, content, link)
}

/** As `writePrivate`, in the place of a file that may be there: until the new one is whole the old one stands. */
export async function replacePrivate(place: string, content: Content): Promise<void> {
  await putPrivate(place, content, rename)
}

async function putPrivate(place: string, content: Content, put: typeof rename): Promise<void> {
  const unfinished = unfinishedName(place)
  try {
    await writeFile(unfinished, content, { mode: PRIVATE, flush: true })
    // The process may have been told to take rights away from new files only; this one must be the owner's in any case.
    await chmod(unfinished, PRIVATE)
    await put(unfinished, place)
  } finally {
    await rm(unfinished, { force: true })
  }
  await syncFolder(dirname(place))
}
