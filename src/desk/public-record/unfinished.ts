import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ifPresent } from '../../archive/if-present.ts'
import { makeFolder } from '../../make-folder.ts'
import { isLeftUnfinished, unfinishedName, unfinishedPlace } from '../../unfinished-name.ts'

/** A build that was given up, on its way out. */
const GIVEN_UP = /^\.given-up\./u
/** What the system says where a folder of that name stands there again. */
const TAKEN: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST'])

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
  const unfinished = unfinishedName(`.${name}`)
  try {
    makeFolder(join(folder, unfinished))
    const result = await write(join(folder, unfinished))
    await putInPlace(join(folder, unfinished), join(folder, name), join(folder, `.given-up${unfinished}`))
    return result
  } catch (error) {
    await rm(join(folder, unfinished), { recursive: true, force: true })
    throw error
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

/** Removes what programs left that were killed while they wrote. */
export async function clearUnfinished(folder: string): Promise<void> {
  for (const name of (await ifPresent(readdir(folder))) ?? []) {
    const place = join(folder, name)
    if (GIVEN_UP.test(name)) await rm(place, { recursive: true, force: true })
    else if (await isLeft(place, name)) await giveUp(place, join(folder, `.given-up${name}`))
  }
}

async function isLeft(place: string, name: string): Promise<boolean> {
  return unfinishedPlace(name) !== undefined && isLeftUnfinished(await lastWritten(place))
}

/** When a folder or what is in it, however deep, was last written; now, where some of it has just gone. */
async function lastWritten(folder: string): Promise<number> {
  const inside = await ifPresent(readdir(folder, { recursive: true }))
  if (inside === undefined) return Date.now()
  const places = [folder, ...inside.map((name) => join(folder, name))]
  const all = await Promise.all(places.map((place) => ifPresent(stat(place))))
  return Math.max(...all.map((one) => one?.mtimeMs ?? Date.now()))
}

/** Under another name first: where its program lives after all, it can't finish what is half removed. */
async function giveUp(place: string, other: string): Promise<void> {
  try {
    await rename(place, other)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  await rm(other, { recursive: true, force: true })
}
