import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Progress } from '../../corpora/importer.ts'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { makeFolder } from '../../make-folder.ts'
import { Problem } from '../../problem.ts'
import { buildCorpusOf } from '../../storage/law/build.ts'
import { holdingCorpus } from '../../storage/law/holding.ts'
import { buildOf, namesOf, pathOf, repositoryOf } from './builds.ts'
import { type FetchProgress, fetchRepository } from './fetch-repository.ts'
import { gatherApart } from './gather-apart.ts'
import { indexApart } from './index-apart.ts'

/** How a corpus is added. */
export interface AddOptions {
  /** Name by which it is asked for; by default that of the jurisdiction or of the folder. */
  readonly name?: string
  /** Only the newest text of each act. */
  readonly currentOnly?: boolean
  readonly progress?: Progress
  readonly fetchProgress?: FetchProgress
  /** Told of the build whose place the new one has taken. */
  readonly replaced?: (before: CorpusBuild) => void
  /** Stops the work: the build before stays as it was, what was fetched is kept. */
  readonly signal?: AbortSignal
}

/**
 * Adds a corpus, or builds it anew: reads it and builds its file.
 * @param place a folder or file, the address of a git repository, or the name of a jurisdiction that knows its corpus
 * @throws Problem where the place is no corpus, can't be reached or can't be read, the name is another corpus's, or another
 *   program works on it; the reason of the signal
 */
export async function addCorpus(
  catalog: LawCatalog,
  folder: string,
  place: string,
  options: AddOptions = {},
): Promise<CorpusBuild> {
  try {
    return await add(catalog, folder, place, options)
  } catch (error) {
    // Ctrl-C stops git, too: that it failed may be heard before the reason is.
    await setImmediate()
    options.signal?.throwIfAborted()
    throw error
  }
}

async function add(
  catalog: LawCatalog,
  folder: string,
  place: string,
  options: AddOptions,
): Promise<CorpusBuild> {
  const known = catalog.jurisdictions.get(place)?.corpus?.address
  const address = known ?? (ADDRESS.test(place) ? place : undefined)
  const name = options.name ?? (known ? place : nameFor(place))
  const path = pathOf(folder, name)
  makeLawFolder(folder)
  return await holdingCorpus(path, () => addHeld(catalog, folder, { place, address, name, path }, options))
}

interface Added {
  /** As it was named by whoever asked. */
  readonly place: string
  /** Of a repository elsewhere. */
  readonly address: string | undefined
  readonly name: string
  readonly path: string
}

async function addHeld(
  catalog: LawCatalog,
  folder: string,
  { place, address, name, path }: Added,
  options: AddOptions,
): Promise<CorpusBuild> {
  const directory = address === undefined ? resolve(place) : repositoryOf(folder, name)
  const source = address ?? directory
  const before = buildBefore(folder, name, source)
  const { signal } = options
  if (address !== undefined)
    await fetchRepository(address, directory, { progress: options.fetchProgress, signal })
  else if (!existsSync(directory))
    throw new Problem('law-no-place', 'input', { place, names: namesKnown(catalog).join(', ') })
  const { currentOnly = false, progress } = options
  const current = currentOnly ? { current: true } : {}
  let revision: string | undefined
  const build = await buildCorpusOf(
    {
      gather: async (unfinished) => {
        revision = await gatherApart(
          { directory, place, path, unfinished, currentOnly },
          { progress, signal },
        )
      },
      index: (unfinished) => indexApart({ path, unfinished, name, source, revision, ...current }, { signal }),
    },
    path,
  )
  if (before) options.replaced?.(before)
  return build
}

/** Jurisdictions that know where their corpus is kept. */
function namesKnown({ jurisdictions }: LawCatalog): string[] {
  return [...jurisdictions].flatMap(([code, { corpus }]) => (corpus === undefined ? [] : [code]))
}

/** What git takes for the address of a repository elsewhere: `https://…`, `ssh://…`, `git@host:…`. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]+:\/\/|[\w.-]+@[\w.-]+:)/iu

/**
 * What stands under a name already. Two folders of one name are two corpora: the second must not silently take the place of the
 * first.
 */
function buildBefore(folder: string, name: string, source: string): CorpusBuild | undefined {
  if (!namesOf(folder).includes(name)) return undefined
  let before: CorpusBuild
  try {
    before = buildOf(folder, name)
  } catch (error) {
    // A damaged build is nothing to keep.
    if (error instanceof Problem) return undefined
    throw error
  }
  if (before.source !== source) throw new Problem('law-name-taken', 'usage', { name, source: before.source })
  return before
}

function makeLawFolder(folder: string): void {
  try {
    makeFolder(folder)
  } catch (cause) {
    const { code: reason = '' } = cause as NodeJS.ErrnoException
    throw new Problem('law-no-folder', 'unavailable', { path: folder, reason }, { cause })
  }
}

/** Reads a corpus again from where it was read before; the build before stays until the new one is whole. */
export async function updateCorpus(
  catalog: LawCatalog,
  folder: string,
  name: string,
  options: Omit<AddOptions, 'name' | 'currentOnly'> = {},
): Promise<CorpusBuild> {
  const { source, current } = buildOf(folder, name)
  return addCorpus(catalog, folder, source, { ...options, name, ...(current ? { currentOnly: true } : {}) })
}

/** The last part of a path or address, as a name: `bundestag/gesetze.git` is `gesetze`. */
function nameFor(place: string): string {
  const last = basename(place.replace(/[/\\]+$/u, '')).replace(/\.[a-z]+$/iu, '')
  return (
    last
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replaceAll(/^[^a-z]+|-$/gu, '') || 'law'
  )
}
