import { chmod, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Problem } from '../problem.ts'
import { unfinishedName } from '../unfinished-name.ts'

/**
 * Writes a file whole or not at all: whoever looks meanwhile sees the old one or the new one.
 * @throws Problem `out-unwritable` where the place takes no file
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const there = await stat(path).catch(unlessAbsent)
    // A device or a pipe cannot be replaced by a file; it takes what it is given.
    if (there && !there.isFile()) return await write(path, 'w', text)
    const target = there ? await realpath(path) : path
    const unfinished = unfinishedName(join(dirname(target), `.${basename(target)}`))
    try {
      await write(unfinished, 'w', text)
      if (there) await chmod(unfinished, there.mode)
      await rename(unfinished, target)
    } catch (error) {
      await unlink(unfinished).catch(unlessAbsent)
      throw error
    }
  } catch (error) {
    const { code: reason = 'EIO' } = error as NodeJS.ErrnoException
    throw new Problem('out-unwritable', 'input', { name: path, reason }, { cause: error })
  }
}

async function write(path: string, flags: string, text: string): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.writeFile(text)
    // Without this a crash soon after the renaming could leave an empty file under the right name.
    await file.sync().catch(() => undefined)
  } finally {
    await file.close()
  }
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
