import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Problem, type ProblemKind } from '../problem.ts'
import type { Extracted, Input } from '../reader/format.ts'
import { letGoFirst, memoryOf } from '../watched-memory.ts'

/** How long and how large a library may become over one file. */
export interface Limits {
  readonly seconds: number
  /** Of all memory on Linux, what lies outside of JavaScript included; elsewhere of what JavaScript holds. */
  readonly megabytes: number
}

/** What a module must export to be run apart. */
export interface Apart {
  readonly read: (input: Input) => Promise<Extracted>
}

interface Task {
  readonly module: string
  readonly input: Input
}

type Answer =
  | { readonly extracted: Extracted }
  | { readonly problem: Pick<Problem, 'code' | 'kind' | 'values'> }
  | { readonly bug: unknown }

const LIMITS: Limits = { seconds: 30, megabytes: 512 }
/** Milliseconds between looks at the memory: what unpacks fast takes some 500 MB a second. */
const LOOK_EVERY = 50
const ITSELF = fileURLToPath(import.meta.url)

/**
 * Runs the `read` of a module in a process of its own: libraries that read PDF, DOCX and HTML may hang over a hostile file
 * or unpack it into memory that no limit of a thread counts, and only a process can be stopped whatever it does. It sees no
 * environment and prints nothing.
 * @throws Problem `file-too-slow`, `file-too-heavy`, and whatever `read` throws
 */
export async function apart(module: string, input: Input, limits = LIMITS): Promise<Extracted> {
  const name = input.name === '' ? '-' : input.name
  const { seconds, megabytes } = limits
  const child = fork(ITSELF, [], {
    // Windows starts nothing without its root.
    env: process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot },
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const { promise, resolve, reject } = Promise.withResolvers<Extracted>()
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  letGoFirst(child.pid)
  const tooHeavy = (): void => reject(new Problem('file-too-heavy', 'input', { name, limit: megabytes }))
  const timer = setTimeout(
    () => reject(new Problem('file-too-slow', 'input', { name, limit: seconds })),
    seconds * 1000,
  )
  const look = setInterval(() => memoryOf(child.pid) > megabytes && tooHeavy(), LOOK_EVERY)
  let isHeapFull = false
  child.stderr?.on('data', (said: Buffer) => {
    isHeapFull ||= said.includes('heap out of memory') || said.includes('Array buffer allocation failed')
  })
  child.on('message', (answer: Answer) => {
    if ('extracted' in answer) resolve(answer.extracted)
    else if ('problem' in answer)
      reject(new Problem(answer.problem.code, answer.problem.kind, answer.problem.values))
    else reject(answer.bug)
  })
  child.once('error', reject)
  // `close` comes when its last words are read, too.
  child.once('close', (code, signal) => {
    // We have not ended it: the system has, for want of memory.
    if (isHeapFull || signal === 'SIGKILL') tooHeavy()
    reject(new Error(`the process for ${module} ended with ${signal ?? code} and no answer`))
  })
  // Libraries take no Buffer, and one stays one on its way.
  const bytes = new Uint8Array(input.bytes)
  child.send({ module, input: { ...input, bytes } } satisfies Task, (error) => error && reject(error))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    clearInterval(look)
    process.off('exit', kill)
    kill()
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

if (process.argv[1] === ITSELF && process.send) {
  process.once('disconnect', () => process.exit())
  process.once('message', (task: Task) => {
    void answer(task).then((given) => process.send?.(given))
  })
}
