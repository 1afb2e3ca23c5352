import { Worker } from 'node:worker_threads'
import { Problem } from '../../../problem.ts'
import type { Answer, Job, Sent } from './job.ts'

/** How much is done at once and how long it may take. */
export interface QueueLimits {
  /** Seconds that one job may take. */
  readonly seconds: number
  /** Jobs that may wait, the one that is being done included. */
  readonly waiting: number
  /** Seconds without work after which the thread is ended: it holds fonts and caches. */
  readonly idle: number
}

/** Work done in a thread of its own, one job after the other. */
export interface Queue {
  /**
   * @throws Problem `output-busy` where too much waits already, `output-too-slow`, `output-failed` where the thread broke off,
   *   `output-typeset` where this machine has no typesetter
   */
  set(job: Job): Promise<Uint8Array<ArrayBuffer>>
}

interface Waiting {
  readonly job: Job
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void
  readonly reject: (error: Error) => void
}

const USUAL: QueueLimits = { seconds: 30, waiting: 50, idle: 60 }
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/**
 * A queue before a thread. The thread begins with the first job; one that breaks off, or takes too long, is ended, its job
 * fails, and the next job gets a new thread: what asks for pages notices nothing.
 * @param worker the module that the thread runs
 */
export function openQueue(limits: QueueLimits = USUAL, worker: URL = WORKER): Queue {
  const waiting: Waiting[] = []
  let thread: Worker | undefined
  let isWorking = false
  let jobs = 0

  return {
    set(job) {
      if (waiting.length + Number(isWorking) >= limits.waiting)
        return Promise.reject(new Problem('output-busy', 'unavailable', { waiting: limits.waiting }))
      const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
      waiting.push({ job, resolve, reject })
      void work()
      return promise
    },
  }

  async function work(): Promise<void> {
    if (isWorking) return
    isWorking = true
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { job, resolve, reject } = next
      try {
        resolve(await done(job))
      } catch (error) {
        reject(error as Error)
      }
    }
    isWorking = false
    restSoon()
  }

  async function done(job: Job): Promise<Uint8Array<ArrayBuffer>> {
    thread ??= begun()
    const own = thread
    const id = ++jobs
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
    const timer = setTimeout(
      () => reject(new Problem('output-too-slow', 'unavailable', { limit: limits.seconds })),
      limits.seconds * 1000,
    )
    const onMessage = (answer: Answer): void => {
      if (answer.id !== id) return
      if ('bytes' in answer) resolve(answer.bytes)
      else if ('lacking' in answer)
        reject(new Problem('output-typeset', 'unavailable', { reason: answer.lacking }))
      // The thread is well: what it was given can't be set.
      else reject(new Problem('output-failed', 'unavailable', { reason: answer.failure }))
    }
    const onEnd = (reason: unknown): void => {
      if (thread === own) thread = undefined
      const words = reason instanceof Error ? reason.message : String(reason)
      reject(new Problem('output-failed', 'unavailable', { reason: words }))
    }
    own.on('message', onMessage)
    own.once('error', onEnd)
    own.once('exit', onEnd)
    own.ref()
    own.postMessage({ id, job } satisfies Sent)
    try {
      return await promise
    } catch (error) {
      if (error instanceof Problem && error.code === 'output-too-slow') await end(own)
      throw error
    } finally {
      clearTimeout(timer)
      own.off('message', onMessage)
      own.off('error', onEnd)
      own.off('exit', onEnd)
      // An idle thread keeps no program running.
      own.unref()
    }
  }

  function begun(): Worker {
    const made = new Worker(worker, { env: {}, execArgv: [], stdout: true, stderr: true })
    // Without a listener an error of the thread would be one of the program.
    made.on('error', () => {
      if (thread === made) thread = undefined
    })
    made.on('exit', () => {
      if (thread === made) thread = undefined
    })
    return made
  }

  async function end(own: Worker): Promise<void> {
    if (thread === own) thread = undefined
    await own.terminate()
  }

  function restSoon(): void {
    const [own, before] = [thread, jobs]
    if (own === undefined) return
    setTimeout(() => {
      if (!isWorking && jobs === before) void end(own)
    }, limits.idle * 1000).unref()
  }
}
