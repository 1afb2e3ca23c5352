import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Broken, CorpusBuild } from '../../law/corpus/build.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { UnreadVersion } from '../../law/corpus/passage.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { Problem } from '../../problem.ts'
import { openCorpus, readBuild } from '../../storage/law/open.ts'
import { keysFor } from './keys-for.ts'

const ENDING = '.sqlite'
/** A name becomes a file's name and part of an address. */
const NAME = /^[a-z][a-z0-9-]{0,40}$/u

/** A corpus that stands ready, and the room it takes. */
export interface InstalledBuild {
  readonly build: CorpusBuild
  /** What it left out, by name. */
  readonly broken: readonly Broken[]
  readonly unread: readonly UnreadVersion[]
  readonly path: string
  readonly bytes: number
}

/**
 * File of a corpus by its name.
 * @throws Problem where the name is none
 */
export function pathOf(folder: string, name: string): string {
  if (!NAME.test(name)) throw new Problem('law-name', 'usage', { name })
  return join(folder, `${name}${ENDING}`)
}

/**
 * Names of the corpora that stand ready.
 * @throws Problem `law-no-folder` where something else has the place of the folder
 */
export function namesOf(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter((name) => NAME.test(name))
    .sort()
}

export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    if (!existsSync(folder)) return []
    throw new Problem('law-no-folder', 'unavailable', { path: folder, reason: code }, { cause })
  }
}

/**
 * Opens a corpus.
 * @throws Problem where there is none of that name, or its file can't be read
 */
export function openBuild(catalog: LawCatalog, folder: string, name: string): Corpus {
  return openCorpus(standingPath(folder, name), keysFor(catalog))
}

/**
 * What a corpus is made of, also where another version of Saual built it.
 * @throws Problem where there is none of that name, or its file can't be read
 */
export function buildOf(folder: string, name: string): CorpusBuild {
  return readBuild(standingPath(folder, name))
}

/**
 * File of a corpus that stands ready.
 * @throws Problem where there is none of that name
 */
export function standingPath(folder: string, name: string): string {
  const path = pathOf(folder, name)
  if (existsSync(path)) return path
  const names = namesOf(folder)
  throw names.length === 0
    ? new Problem('law-none', 'input')
    : new Problem('law-unknown', 'input', { name, names: names.join(', ') })
}

/** Corpora that stand ready, all or those named. One that can't be read is told by its problem instead. */
export function installedBuilds(
  catalog: LawCatalog,
  folder: string,
  names: readonly string[] = namesOf(folder),
): (InstalledBuild | Problem)[] {
  return names.map((name) => {
    try {
      const corpus = openBuild(catalog, folder, name)
      const path = pathOf(folder, name)
      const installed = {
        build: corpus.build,
        broken: corpus.broken(),
        unread: corpus.unread(),
        path,
        bytes: statSync(path).size,
      }
      corpus.close()
      return installed
    } catch (error) {
      if (error instanceof Problem) return error
      throw error
    }
  })
}

/** Where the repository of a corpus is kept, if it was fetched. */
export function repositoryOf(folder: string, name: string): string {
  return join(folder, 'repositories', `${name}.git`)
}
