import { stat } from 'node:fs/promises'
import { GitFailure, gitProblem } from '../../git/git.ts'
import { openObjects } from '../../git/objects.ts'
import { gitDirectoryOf, newestCommit } from '../../git/repository.ts'
import type { Imported } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
import { LARGEST_FILE } from '../file-text.ts'
import type { ImportOptions } from '../importer.ts'
import { readCurrent } from './current.ts'
import { foldersInTree } from './files-in-tree.ts'
import { foldersOnDisk } from './files-on-disk.ts'
import { readHistory } from './history.ts'
import { NAME } from './name.ts'

/** Reads a repository, a bare git directory, or a plain tree of the format: see `importer.ts`. */
export async function* readCorpus(place: string, options: ImportOptions = {}): AsyncGenerator<Imported> {
  const stats = await stat(place).catch(() => undefined)
  if (stats === undefined) throw new Problem('corpus-missing', 'input', { place })
  let found = false
  try {
    for await (const event of stats.isDirectory() ? readFolder(place, options) : []) {
      found = true
      yield event
    }
  } catch (cause) {
    throw cause instanceof GitFailure ? gitProblem(cause, place) : cause
  }
  if (!found) throw new Problem('corpus-unknown', 'input', { place, format: NAME })
}

function readFolder(place: string, options: ImportOptions): AsyncIterable<Imported> {
  const directory = gitDirectoryOf(place)
  return directory === undefined
    ? readCurrent(foldersOnDisk(place), {}, options)
    : readRepository(directory, options)
}

async function* readRepository(directory: string, options: ImportOptions): AsyncGenerator<Imported> {
  const head = await newestCommit(directory)
  options.revision?.(head)
  if (!options.currentOnly) {
    yield* readHistory(directory, head, options)
    return
  }
  const objects = openObjects(directory, LARGEST_FILE)
  try {
    yield* readCurrent(foldersInTree(directory, head, objects), { commit: head }, options)
  } finally {
    objects.close()
  }
}
