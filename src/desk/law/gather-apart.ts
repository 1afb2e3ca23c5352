import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Importer, Progress } from '../../corpora/importer.ts'
import { GitFailure, gitProblem } from '../../git/git.ts'
import type { Imported } from '../../law/corpus/act.ts'
import { folders, loadModule, SOURCE } from '../../modules.ts'
import { Problem } from '../../problem.ts'
import { gather } from '../../storage/law/gather.ts'
import { tellingUnwritable } from '../../storage/law/unwritable.ts'
import { doApart, doneApart, type Waiting } from './apart.ts'

/** A corpus to read, and the files that it is gathered in. */
export interface Reading {
  readonly directory: string
  /** The same as it was named by whoever asked. */
  readonly place: string
  /** Of the corpus, and of what is written until it is whole. */
  readonly path: string
  readonly unfinished: string
  readonly currentOnly: boolean
}

const ITSELF = fileURLToPath(import.meta.url)

/**
 * Reads a corpus and gathers it for a build, in a process of its own.
 * @returns the commit that was read, of a corpus in git
 * @throws Problem `law-format` where no importer knows the corpus, whatever the importer throws, and the reason of the signal
 */
export function gatherApart(reading: Reading, waiting: Waiting): Promise<string | undefined> {
  return doApart(ITSELF, reading, reading.place, waiting)
}

async function gatherHere(
  { directory, place, path, unfinished, currentOnly }: Reading,
  progress: Progress,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { importer, unread } = await importerFor(directory, place)
  let read: string | undefined
  const revision = (commit: string) => {
    read = commit
  }
  const imported = importer.read(directory, { currentOnly, progress, revision, signal })
  await tellingUnwritable(path, () =>
    gather(unread ? orFailing(imported, unread, place) : imported, unfinished, signal),
  )
  return read
}

/**
 * What an importer reads that takes no account of a history which git can't read.
 * @throws Problem with git's reason where that is nothing: files of another kind of corpus only seem to be faulty
 */
async function* orFailing(
  imported: AsyncIterable<Imported>,
  unread: GitFailure,
  place: string,
): AsyncGenerator<Imported> {
  let texts = 0
  for await (const one of imported) {
    if (one.kind === 'version') texts++
    yield one
  }
  if (texts === 0) throw gitProblem(unread, place)
}

interface Recognised {
  readonly importer: Importer
  /** That git could not read a history, as another importer wanted it to. */
  readonly unread?: GitFailure | undefined
}

async function importerFor(directory: string, place: string): Promise<Recognised> {
  const folder = join(SOURCE, 'corpora')
  const importers: Importer[] = []
  let unread: GitFailure | undefined
  for (const name of folders(folder)) {
    const { default: importer } = await loadModule<{ default: Importer }>(join(folder, name, 'importer'))
    try {
      if (await importer.recognises(directory)) return { importer, unread }
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error
      unread ??= error
    }
    importers.push(importer)
  }
  // Where git can't read the history, nobody can tell what it holds.
  if (unread) throw gitProblem(unread, place)
  throw new Problem('law-format', 'input', {
    place,
    formats: importers.map(({ name }) => name).join(', '),
  })
}

doneApart(ITSELF, gatherHere)
