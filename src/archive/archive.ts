import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../make-folder.ts'
import { Problem } from '../problem.ts'
import { ifPresent } from './if-present.ts'
import { syncFolder } from './sync-folder.ts'

/** Files as they came, each under the SHA-256 of its bytes: captures of pages, documents, letters. They never change. */
export interface Archive {
  /**
   * Keeps bytes; once it has answered, they are on the disk, and a fact may name them.
   * @returns their SHA-256, lower-case hexadecimal
   * @throws Problem `archive-unwritable`
   */
  put(bytes: Uint8Array): Promise<string>
  /**
   * The bytes, or nothing where there are none of that hash.
   * @throws Problem `archive-altered` where they are no longer what they were
   */
  get(sha256: string): Promise<Uint8Array | undefined>
  has(sha256: string): Promise<boolean>
  /** Hashes of all files, sorted. */
  list(): Promise<string[]>
  /** Whether the bytes are there and unaltered, read without holding them in memory. */
  check(sha256: string): Promise<'sound' | 'missing' | 'altered'>
}

const SHA256 = /^[0-9a-f]{64}$/u
/** Files of one beginning lie in one folder: no folder gets too long to list. */
const FOLDER_DIGITS = 2
const UNFINISHED = '.writing-'

/** The archive in a folder, which is made with the first file. */
export function openArchive(folder: string): Archive {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, FOLDER_DIGITS), sha256)

  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const place = placeOf(sha256)
      try {
        // What is there already may have been cut short by a fault of the disk.
        if ((await checked(place, sha256)) !== 'sound') await write(place, bytes)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        throw new Problem('archive-unwritable', 'unavailable', { place: folder, reason }, { cause: error })
      }
      return sha256
    },

    async get(sha256) {
      if (!SHA256.test(sha256)) return undefined
      const bytes = await ifPresent(readFile(placeOf(sha256)))
      if (bytes !== undefined && createHash('sha256').update(bytes).digest('hex') !== sha256)
        throw new Problem('archive-altered', 'unavailable', { sha256 })
      return bytes
    },

    async has(sha256) {
      return SHA256.test(sha256) && (await ifPresent(access(placeOf(sha256)).then(() => true))) === true
    },

    async list() {
      const names = (await ifPresent(readdir(folder, { recursive: true }))) ?? []
      return names
        .map((name) => name.slice(FOLDER_DIGITS + 1))
        .filter((name) => SHA256.test(name))
        .sort()
    },

    check: async (sha256) => (SHA256.test(sha256) ? checked(placeOf(sha256), sha256) : 'missing'),
  }
}

async function checked(place: string, sha256: string): Promise<'sound' | 'missing' | 'altered'> {
  const hash = createHash('sha256')
  const read = async () => {
    for await (const chunk of createReadStream(place)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  }
  const found = await ifPresent(read())
  return found === undefined ? 'missing' : found === sha256 ? 'sound' : 'altered'
}

/** The name appears only with all bytes on the disk, and the name itself is on the disk before this answers. */
async function write(place: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(place)
  const made = makeFolder(folder, 0o700)
  const unfinished = join(folder, `${UNFINISHED}${randomBytes(8).toString('hex')}`)
  try {
    await writeFile(unfinished, bytes, { flag: 'wx', mode: 0o600, flush: true })
    await rename(unfinished, place)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(folder)
  if (made !== undefined)
    for (let at = folder; at.length >= made.length; at = dirname(at)) await syncFolder(dirname(at))
}
