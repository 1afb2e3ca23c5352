import { fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Importer, Progress } from '../../corpora/importer.ts'
import { GitFailure, gitProblem } from '../../git/git.ts'
import { folders, loadModule, SOURCE } from '../../modules.ts'
import { Problem } from '../../problem.ts'
import { gather } from '../../storage/law/gather.ts'
import { tellingUnwritable } from '../../storage/law/unwritable.ts'

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

/** How one waits for it. */
interface Waiting {
  readonly progress?: Progress | undefined
  readonly signal?: AbortSignal | undefined
}

type Told =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number | undefined }
  | { readonly kind: 'gathered' }
  | { readonly kind: 'problem'; readonly problem: Pick<Problem, 'code' | 'kind' | 'values'> }
  | { readonly kind: 'bug'; readonly bug: unknown }

/** Garbage is collected when the heap has grown by a fifth, rather than threefold: it is large, and soon there again. */
const FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=20']
/** Files are read by several threads. Where each kept what it has freed for itself, it would be a third of all memory. */
const FREED_AT_ONCE = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' }
const ITSELF = fileURLToPath(import.meta.url)

/**
 * Reads a corpus and gathers it for a build, in a process of its own: what this takes of memory is free again when the
 * words are indexed. A thread would leave half of it behind.
 * @throws Problem `law-format` where no importer knows the corpus, whatever the importer throws, and the reason of the signal
 */
export async function gatherApart(reading: Reading, { progress, signal }: Waiting): Promise<void> {
  signal?.throwIfAborted()
  const compiled = getCompileCacheDir()
  const child = fork(ITSELF, {
    execArgv: FLAGS,
    env: {
      ...process.env,
      ...FREED_AT_ONCE,
      ...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled }),
    },
    serialization: 'advanced',
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const stop = () => child.send('stop')
  child.once('error', reject)
  child.once('exit', (code, by) => {
    const ended = by === null ? new Error(`the reading of law ended with ${code}`) : killed(reading.place, by)
    reject(ended)
  })
  child.on('message', (told: Told) => {
    if (told.kind === 'progress') progress?.(told.done, told.of)
    else if (told.kind === 'gathered') resolve()
    else if (told.kind === 'bug') reject(told.bug)
    else reject(new Problem(told.problem.code, told.problem.kind, told.problem.values))
  })
  signal?.addEventListener('abort', stop)
  child.send(reading)
  try {
    await promise
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
    if (child.connected) child.disconnect()
  }
}

/** The system ends a process when memory runs out; so may a person. */
function killed(place: string, signal: string): Problem {
  return new Problem('law-reading-killed', 'unavailable', { place, signal })
}

async function gatherHere(
  { directory, place, path, unfinished, currentOnly }: Reading,
  signal: AbortSignal,
): Promise<Told> {
  const progress: Progress = (done, of) => process.send?.({ kind: 'progress', done, of })
  try {
    const importer = await importerFor(directory, place)
    const imported = importer.read(directory, { currentOnly, progress, signal })
    await tellingUnwritable(path, () => gather(imported, unfinished, signal))
    return { kind: 'gathered' }
  } catch (error) {
    if (!(error instanceof Problem)) return { kind: 'bug', bug: error }
    const { code, kind, values } = error
    return { kind: 'problem', problem: { code, kind, values } }
  }
}

async function importerFor(directory: string, place: string): Promise<Importer> {
  const folder = join(SOURCE, 'corpora')
  const importers: Importer[] = []
  let unread: GitFailure | undefined
  for (const name of folders(folder)) {
    const { default: importer } = await loadModule<{ default: Importer }>(join(folder, name, 'importer'))
    try {
      if (await importer.recognises(directory)) return importer
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

if (process.argv[1] === ITSELF && process.send) {
  const stop = new AbortController()
  // Ctrl-C reaches both processes: the one that asked decides.
  process.on('SIGINT', () => undefined)
  // Who asked has the answer, or is gone.
  process.once('disconnect', () => process.exit())
  process.once('message', (reading: Reading) => {
    process.once('message', () => stop.abort())
    void gatherHere(reading, stop.signal).then((told) => process.send?.(told))
  })
}
