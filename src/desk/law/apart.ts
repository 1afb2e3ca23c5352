import { fork } from 'node:child_process'
import { flushCompileCache, getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Progress } from '../../corpora/importer.ts'
import { Problem } from '../../problem.ts'

/** How one waits for work that is done apart. */
export interface Waiting {
  readonly progress?: Progress | undefined
  readonly signal?: AbortSignal | undefined
}

type Told<Done> =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly done: Done }
  | {
      readonly kind: 'problem'
      readonly problem: Pick<Problem, 'code' | 'kind' | 'values' | 'faults'>
    }
  | { readonly kind: 'bug'; readonly bug: unknown }

/**
 * Garbage is collected when the heap has grown by little, rather than threefold: it is large, and soon there again; marking begins
 * before that, and somebody who knows that there is much of it may ask. Room for what is new stays as small as it begins. They are
 * set while the process runs: one that was started with them could take nothing that others compiled, and in a checkout would load
 * the compiler of types, with 13 MB.
 */
const FLAGS = [
  '--optimize-for-size',
  '--heap-growing-percent=10',
  '--incremental-marking-soft-trigger=70',
  '--semi-space-growth-factor=1',
  '--expose-gc',
]
/** Memory is taken by several threads. Where each kept what it has freed for itself, it would be a third of all. */
const FREED_AT_ONCE = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' }

/**
 * Does a step of a build in a process of its own: what this takes of memory is free again when the next one begins.
 * @param module calls `doneApart`
 * @param place what is being built from, as it was named by whoever asked
 * @throws whatever the step throws, Problem `law-reading-killed` where the system ends the process, and the reason of the signal
 */
export async function doApart<Task extends object, Done>(
  module: string,
  task: Task,
  place: string,
  { progress, signal }: Waiting,
): Promise<Done> {
  signal?.throwIfAborted()
  // What this process has compiled is there for the new one, rather than at the end.
  flushCompileCache()
  const compiled = getCompileCacheDir()
  const child = fork(module, {
    execArgv: [],
    env: {
      ...process.env,
      ...FREED_AT_ONCE,
      ...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: dirname(compiled) }),
    },
    serialization: 'advanced',
  })
  const { promise, resolve, reject } = Promise.withResolvers<Done>()
  const stop = () => child.send('stop')
  // One that could not begin can be told nothing either: a second error must not end this program.
  child.on('error', reject)
  child.once('exit', (code, by) => {
    reject(by === null ? new Error(`a step of a build of law ended with ${code}`) : killed(place, by))
  })
  child.on('message', (told: Told<Done>) => {
    if (told.kind === 'progress') progress?.(told.done, told.of)
    else if (told.kind === 'done') resolve(told.done)
    else if (told.kind === 'bug') reject(told.bug)
    else {
      const { code, kind, values, faults } = told.problem
      reject(new Problem(code, kind, values, { faults }))
    }
  })
  signal?.addEventListener('abort', stop)
  child.send(task)
  try {
    return await promise
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

/**
 * Does the step where the module was started by `doApart`, nothing elsewhere.
 * @param module the path of the module that calls
 */
export function doneApart<Task, Done>(
  module: string,
  work: (task: Task, progress: Progress, signal: AbortSignal) => Promise<Done>,
): void {
  if (process.argv[1] !== module || !process.send) return
  for (const flag of FLAGS) setFlagsFromString(flag)
  // Only what begins from now on is given it by Node itself.
  globalThis.gc = runInNewContext('gc')
  const stop = new AbortController()
  const tell = (told: Told<Done>) => process.send?.(told)
  // Ctrl-C reaches both processes: the one that asked decides.
  process.on('SIGINT', () => undefined)
  // Who asked has the answer, or is gone.
  process.once('disconnect', () => process.exit())
  process.once('message', (task: Task) => {
    process.once('message', () => stop.abort())
    const progress = inHundredths((done, of) => tell({ kind: 'progress', done, of }))
    work(task, progress, stop.signal).then(
      (done) => tell({ kind: 'done', done }),
      (error: unknown) => {
        if (!(error instanceof Problem)) return tell({ kind: 'bug', bug: error })
        const { code, kind, values, faults } = error
        return tell({ kind: 'problem', problem: { code, kind, values, faults } })
      },
    )
  })
}

/** Tells each hundredth once: a message for each of thousands of files would take longer than many a file. */
function inHundredths(tell: Progress): Progress {
  let last = -1
  return (done, of) => {
    const hundredth = Math.floor((100 * done) / of)
    if (hundredth === last) return
    last = hundredth
    tell(done, of)
  }
}
