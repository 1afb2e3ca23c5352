import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gitDirectoryOf, newestCommit } from '../../git/repository.ts'
import { Problem } from '../../problem.ts'
import { bytesOfFile, decodeUtf8, type FileText } from '../file-text.ts'

/** A folder, with the history that it has. */
export type Place =
  | { readonly kind: 'tree'; readonly folder: string }
  | { readonly kind: 'history'; readonly directory: string; readonly head: string }

/**
 * Finds out what stands at a place: a git work tree or bare git directory with its newest commit, or a mere folder.
 * @throws Problem `corpus-missing` where there is no folder
 * @throws GitFailure where its history cannot be read
 */
export async function openPlace(place: string): Promise<Place> {
  const found = await stat(place).catch(() => undefined)
  if (!found?.isDirectory()) throw new Problem('corpus-missing', 'input', { place })
  const directory = gitDirectoryOf(place)
  return directory === undefined
    ? { kind: 'tree', folder: place }
    : { kind: 'history', directory, head: await newestCommit(directory) }
}

/** Paths of the Markdown files below a folder, with `/` between the parts. Links and hidden folders are passed over. */
export async function* markdownBelow(folder: string, within = ''): AsyncGenerator<string> {
  const names: { name: string; isFolder: boolean }[] = []
  for await (const entry of await opendir(join(folder, within))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    if (entry.isDirectory()) names.push({ name: entry.name, isFolder: true })
    else if (entry.isFile() && isLawName(entry.name)) names.push({ name: entry.name, isFolder: false })
  }
  // The same order on every machine.
  names.sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const { name, isFolder } of names) {
    const path = within === '' ? name : `${within}/${name}`
    if (isFolder) yield* markdownBelow(folder, path)
    else yield path
  }
}

/** Files about the repository are written in capitals and hold no law. */
export function isLawName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (
    name.endsWith('.md') &&
    !/^(?:README|CHANGELOG|CONTRIBUTING|LICENSE|CODE_OF_CONDUCT|SECURITY|SPEC)\b/u.test(name)
  )
}

/** Reads a file of a folder; one that is too large is not opened. */
export async function readTreeFile(folder: string, path: string): Promise<FileText> {
  const read = await bytesOfFile(join(folder, path))
  return 'fault' in read ? read : decodeUtf8(read.bytes)
}
