import { open, opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../problem.ts'
import { bytesOfFile, type FileText } from '../file-text.ts'
import { decodeXml } from './xml.ts'

const NAMES = /\.(?:xml|akn)$/iu

/**
 * Files that may be of the format at a place: itself, or those below it, as paths from there. Links and hidden folders are
 * passed over.
 * @param most folders that are looked into
 * @throws Problem `corpus-missing`
 */
export async function* filesAt(
  place: string,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<{ readonly path: string; readonly name: string }> {
  const found = await stat(place).catch(() => undefined)
  if (!found) throw new Problem('corpus-missing', 'input', { place })
  if (found.isFile())
    yield { path: place, name: place.slice(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1) }
  else if (found.isDirectory()) yield* below(place, '', { left: most })
}

async function* below(
  folder: string,
  within: string,
  folders: { left: number },
): AsyncGenerator<{ path: string; name: string }> {
  folders.left -= 1
  if (folders.left < 0) return
  const entries: { name: string; isFolder: boolean }[] = []
  for await (const entry of await opendir(join(folder, within))) {
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) entries.push({ name: entry.name, isFolder: true })
    else if (entry.isFile() && NAMES.test(entry.name)) entries.push({ name: entry.name, isFolder: false })
  }
  // The same order on every machine.
  entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const { name, isFolder } of entries) {
    const path = within === '' ? name : `${within}/${name}`
    if (isFolder) yield* below(folder, path, folders)
    else yield { path: join(folder, path), name: path }
  }
}

/** The text of a file, or why there is none; one that is too large is not read. */
export async function readFileText(path: string): Promise<FileText> {
  const read = await bytesOfFile(path)
  return 'fault' in read ? read : decodeXml(read.bytes)
}

/** The beginning of a file, enough to tell what it is. */
export async function readBeginning(path: string): Promise<string> {
  await using file = await open(path)
  const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(4096) })
  return buffer.toString('latin1', 0, bytesRead).replaceAll('\0', '')
}
