import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../../../make-folder.ts'
import { isLeftUnfinished, unfinishedName } from '../../../unfinished-name.ts'

/** What was set before, by what it was set of. */
export interface Made {
  get(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  put(key: string, bytes: Uint8Array): Promise<void>
}

/** Bytes that all files may take: some three thousand opinions. */
const ROOM = 256 * 1024 * 1024
/** Looking for room reads the whole folder. */
const LOOK_EVERY = 50
const HASH = 32
const FILE = /^[0-9a-f]{64}$/u

/**
 * A folder of files that were made; it may be deleted at any time. Each file begins with the hash of what follows, so that one
 * that was cut or altered is made anew. What can't be kept is no fault: it is made again when asked for.
 */
export function openMade(folder: string, room = ROOM): Made {
  let puts = 0
  return {
    async get(key) {
      try {
        const kept = await readFile(join(folder, key))
        const bytes = new Uint8Array(kept.subarray(HASH))
        return hashOf(bytes).equals(kept.subarray(0, HASH)) ? bytes : undefined
      } catch {
        // Not there, or not to be read: it is made anew.
        return undefined
      }
    },
    async put(key, bytes) {
      const unfinished = unfinishedName(join(folder, key))
      try {
        makeFolder(folder, 0o700)
        await writeFile(unfinished, Buffer.concat([hashOf(bytes), bytes]))
        await rename(unfinished, join(folder, key))
        if (puts++ % LOOK_EVERY === 0) await makeRoom(folder, room)
      } catch {
        // A full disk, say: what was made is given out all the same.
        await rm(unfinished, { force: true }).catch(() => {})
      }
    },
  }
}

/** The oldest go first. */
async function makeRoom(folder: string, room: number): Promise<void> {
  const names = await readdir(folder)
  const files = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name))
      return { name, size, mtimeMs }
    }),
  )
  let taken = files.reduce((sum, { size }) => sum + size, 0)
  for (const { name, size, mtimeMs } of files.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (taken <= room) return
    // Another program may be writing one that is unfinished; what is older was left by one that was killed.
    if (!FILE.test(name) && !isLeftUnfinished(mtimeMs)) continue
    await rm(join(folder, name), { force: true })
    taken -= size
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
