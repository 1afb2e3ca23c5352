import { opendir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A file that may hold a version of an act. */
export interface LawFile {
  /** Path in the corpus, parts parted by `/`. */
  readonly path: string
  /** Path on this machine. */
  readonly place: string
}

const LAW = /\.(?:md|markdown|txt)$/iu
/** Files about the corpus itself. */
const ABOUT = /^(?:readme|changelog|contributing|licen[cs]e|notice|security|authors)(?:\.|$)/iu
/** Deeper folders hold no corpus that a person keeps by hand. */
const DEEPEST = 8

/** How many folders a search may open. */
interface Budget {
  folders: number
}

/**
 * Text files of a folder, in the order of their names, or the one file given. Links are not followed.
 * @param mostFolders opened before the search ends
 */
export async function* lawFiles(
  place: string,
  mostFolders = Number.POSITIVE_INFINITY,
): AsyncGenerator<LawFile> {
  if ((await stat(place)).isFile()) {
    if (LAW.test(place)) yield { path: basename(place), place }
    return
  }
  yield* below(place, '', 0, { folders: mostFolders })
}

async function* below(root: string, folder: string, depth: number, budget: Budget): AsyncGenerator<LawFile> {
  if (budget.folders <= 0) return
  budget.folders -= 1
  const files: string[] = []
  const folders: string[] = []
  try {
    for await (const entry of await opendir(join(root, folder))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile() && LAW.test(entry.name) && !ABOUT.test(entry.name)) files.push(path)
    }
  } catch {
    // Given as a file, which then cannot be read either, so that it is told of.
    files.push(folder)
  }
  for (const path of files.sort()) yield { path, place: join(root, path) }
  if (depth < DEEPEST) for (const path of folders.sort()) yield* below(root, path, depth + 1, budget)
}
