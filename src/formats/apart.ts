import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { Problem, type ProblemKind } from '../problem.ts'
import type { Extracted, Input } from '../reader/format.ts'

/** How long and how large a library may become over one file. */
export interface Limits {
  readonly seconds: number
  readonly megabytes: number
}

/** What a module must export to be run apart. */
export interface Apart {
  readonly read: (input: Input) => Promise<Extracted>
}

interface Task {
  readonly kind: typeof KIND
  readonly module: string
  readonly input: Input
}

type Answer =
  | { readonly extracted: Extracted }
  | { readonly problem: Pick<Problem, 'code' | 'kind' | 'values'> }
  | { readonly bug: unknown }

const KIND = 'saual-format'
const LIMITS: Limits = { seconds: 30, megabytes: 1024 }

/**
 * Runs the `read` of a module in a thread of its own: libraries that read PDF, DOCX and HTML may hang or eat memory over
 * a hostile file, and only a thread can be stopped from outside. The thread sees no environment and prints nothing.
 * @throws Problem `file-too-slow`, `file-too-heavy`, and whatever `read` throws
 */
export async function apart(module: string, input: Input, limits = LIMITS): Promise<Extracted> {
  // A copy of exactly these bytes: a view would take its whole underlying buffer along.
  const bytes = new Uint8Array(input.bytes)
  const task: Task = { kind: KIND, module, input: { ...input, bytes } }
  const worker = new Worker(new URL(import.meta.url), {
    workerData: task,
    transferList: [bytes.buffer],
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  const name = input.name === '' ? '-' : input.name
  const { promise, resolve, reject } = Promise.withResolvers<Extracted>()
  const tooSlow = () => reject(new Problem('file-too-slow', 'input', { name, limit: limits.seconds }))
  const timer = setTimeout(tooSlow, limits.seconds * 1000)
  worker.once('message', (answer: Answer) => {
    if ('extracted' in answer) resolve(answer.extracted)
    else if ('problem' in answer)
      reject(new Problem(answer.problem.code, answer.problem.kind, answer.problem.values))
    else reject(answer.bug)
  })
  worker.once('error', (error: NodeJS.ErrnoException) => {
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    reject(
      isMemory
        ? new Problem('file-too-heavy', 'input', { name, limit: limits.megabytes }, { cause: error })
        : error,
    )
  })
  worker.once('exit', (code) =>
    reject(new Error(`the thread for ${module} ended with ${code} and no answer`)),
  )
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

async function answer({ module, input }: Task): Promise<Answer> {
  try {
    const { read } = (await import(module)) as Apart
    return { extracted: await read(input) }
  } catch (error) {
    if (!(error instanceof Problem)) return { bug: error }
    const { code, kind, values }: { code: string; kind: ProblemKind; values: Problem['values'] } = error
    return { problem: { code, kind, values } }
  }
}

if (!isMainThread && (workerData as Task | undefined)?.kind === KIND) {
  void answer(workerData as Task).then((given) => parentPort?.postMessage(given))
}
