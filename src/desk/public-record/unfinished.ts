import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ifPresent } from '../../archive/if-present.ts'
import { makeFolder } from '../../make-folder.ts'
import { isRunning } from '../../storage/is-running.ts'

/** A build that is being written: the number of its facts, and the process that writes it. */
const UNFINISHED = /^\.\d{1,15}\.(?<pid>\d{1,10})$/u
/** A build that was given up, on its way out. */
const GIVEN_UP = /^\.given-up\./u
/** What the system says where a folder of that name stands there again. */
const TAKEN: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST'])
/** No build takes as long; a process of that number is another one by then. */
const LONGEST = 24 * 3_600_000

/** What this process is writing: a folder of its number that is not among these was left by an earlier one. */
const own = new Set<string>()

/**
 * Lets a folder be written that bears a name only when it is whole; where that fails, nothing of it stays.
 * @param folder of all builds
 * @param name under which the finished one stands, in place of another of that name
 */
export async function finishWhole<Result>(
  folder: string,
  name: string,
  write: (unfinished: string) => Promise<Result>,
): Promise<Result> {
  const unfinished = `.${name}.${process.pid}`
  own.add(unfinished)
  try {
    await rm(join(folder, unfinished), { recursive: true, force: true })
    makeFolder(join(folder, unfinished))
    const result = await write(join(folder, unfinished))
    await putInPlace(join(folder, unfinished), join(folder, name), join(folder, `.given-up${unfinished}`))
    return result
  } catch (error) {
    await rm(join(folder, unfinished), { recursive: true, force: true })
    throw error
  } finally {
    own.delete(unfinished)
  }
}

/** Each program that has finished the same meanwhile gives way to the next: the last one stands. */
async function putInPlace(unfinished: string, place: string, other: string): Promise<void> {
  for (;;) {
    await giveUp(place, other)
    try {
      return await rename(unfinished, place)
    } catch (error) {
      if (!TAKEN.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
}

/** Removes what processes left that were killed while they wrote. */
export async function clearUnfinished(folder: string): Promise<void> {
  for (const name of (await ifPresent(readdir(folder))) ?? []) {
    const place = join(folder, name)
    if (GIVEN_UP.test(name)) await rm(place, { recursive: true, force: true })
    else if (await isLeft(place, name)) await giveUp(place, join(folder, `.given-up${name}`))
  }
}

async function isLeft(place: string, name: string): Promise<boolean> {
  const pid = Number(UNFINISHED.exec(name)?.groups?.pid)
  if (Number.isNaN(pid) || own.has(name)) return false
  if (pid === process.pid || !isRunning(pid)) return true
  const found = await stat(place).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > LONGEST
}

/** Under another name first: where its process lives after all, on another machine, it can't finish what is half removed. */
async function giveUp(place: string, other: string): Promise<void> {
  try {
    await rename(place, other)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  await rm(other, { recursive: true, force: true })
}
