import { lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { fault } from '../fault.ts'
import { bytesOfFile } from '../file-text.ts'
import { type ActFolder, actFileOf, holdsAct } from './act-folder.ts'
import { Unreadable } from './unreadable.ts'

/** Acts of a corpus lie no deeper below its root. */
const DEEPEST = 6

/** How many folders a search may open; any number unless told. */
export interface Budget {
  folders: number
}

/**
 * Folders of acts in a tree on disk, in the order of their names. Links are not followed: they may lead out of the corpus. A
 * folder that cannot be opened is given as an act that cannot be read.
 */
export async function* foldersOnDisk(
  root: string,
  budget: Budget = { folders: Number.POSITIVE_INFINITY },
  path = '',
  depth = 0,
): AsyncGenerator<ActFolder> {
  if (budget.folders <= 0) return
  budget.folders -= 1
  const entries = await entriesOf(join(root, path))
  if (entries instanceof Error) {
    yield { path, files: ['meta.yaml'], read: async () => Promise.reject(unreadable(path, entries)) }
    return
  }
  const { files, folders } = entries
  const own = files.filter((file) => path !== '' && actFileOf(`${path}/${file}`))
  if (holdsAct(own)) {
    yield { path, files: [...own, ...(await partsOf(root, path, folders))], read: readerOf(root, path) }
    return
  }
  if (depth === DEEPEST) return
  for (const folder of folders)
    yield* foldersOnDisk(root, budget, path === '' ? folder : `${path}/${folder}`, depth + 1)
}

function unreadable(place: string, cause: NodeJS.ErrnoException): Unreadable {
  return new Unreadable(place, fault('unreadable', { reason: cause.code ?? cause.message }), { cause })
}

async function partsOf(root: string, path: string, folders: readonly string[]): Promise<string[]> {
  const parts: string[] = []
  for (const folder of folders) {
    if (folder !== 'rus' && folder !== 'kaz') continue
    const entries = await entriesOf(join(root, path, folder))
    // The index names the parts: that these are missing is told when it is read.
    if (entries instanceof Error) continue
    parts.push(
      ...entries.files.map((file) => `${folder}/${file}`).filter((file) => actFileOf(`${path}/${file}`)),
    )
  }
  return parts
}

function readerOf(root: string, path: string): ActFolder['read'] {
  return async (file) => {
    const place = `${path}/${file}`
    try {
      if (!(await lstat(join(root, place))).isFile()) throw new Unreadable(place, fault('not-a-file'))
    } catch (cause) {
      if (cause instanceof Unreadable) throw cause
      throw unreadable(place, cause as NodeJS.ErrnoException)
    }
    const read = await bytesOfFile(join(root, place))
    if ('fault' in read) throw new Unreadable(place, read.fault)
    return read.bytes
  }
}

async function entriesOf(folder: string): Promise<{ files: string[]; folders: string[] } | Error> {
  const files: string[] = []
  const folders: string[] = []
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.isFile()) files.push(entry.name)
      else if (entry.isDirectory() && !entry.name.startsWith('.')) folders.push(entry.name)
    }
  } catch (error) {
    return error as Error
  }
  return { files: files.sort(), folders: folders.sort() }
}
