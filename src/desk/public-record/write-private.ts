import { chmod, link, rm, writeFile } from 'node:fs/promises'

const PRIVATE = 0o600

/**
 * Writes a new file that only its owner can read. It is there whole or not at all, and on the disk.
 * @throws an error `EEXIST` where there is one already
 */
export async function writePrivate(place: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${place}.${process.pid}.writing`
  try {
    await writeFile(unfinished, content, { mode: PRIVATE, flush: true })
    // The process may have been told to take rights away from new files only; this one must be the owner's in any case.
    await chmod(unfinished, PRIVATE)
    // Unlike a new name, a second one never takes the place of a file that is there.
    await link(unfinished, place)
  } finally {
    await rm(unfinished, { force: true })
  }
}
