import { accessSync, constants, statfsSync, statSync } from 'node:fs'
import { type Examined, ill, note, well } from './examined.ts'

const MEGABYTE = 1_000_000
/** Below this, a site of this kind stops within hours; below the other, somebody should look within days. */
const NEARLY_FULL = 200 * MEGABYTE
const GETTING_FULL = 2000 * MEGABYTE
const FOR_OTHERS = 0o077

/** Looks at the folder of data: whether it is there, writable, closed to others, and on a disk with room. */
export function examineFolder(folder: string): Examined[] {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (stat === undefined) return [note('folder-none', { folder })]
  const found: Examined[] = []
  if (process.platform !== 'win32' && (stat.mode & FOR_OTHERS) !== 0)
    found.push(note('folder-open', { folder }))
  if (!isWritable(folder)) found.push(ill('folder-unwritable', { folder }))
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const values = { folder, megabytes: Math.floor(free / MEGABYTE) }
  if (free < NEARLY_FULL) found.push(ill('disk-full', values))
  else found.push(free < GETTING_FULL ? note('disk-low', values) : well('disk', values))
  return found
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
