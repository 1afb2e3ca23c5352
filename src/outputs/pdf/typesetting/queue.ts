import { Problem } from '../../../problem.ts'
import { openBroken } from './broken.ts'
import type { Job } from './job.ts'
import { type Apart, type ApartLimits, beginApart } from './process.ts'

/** How much is done at once and how long it may take. */
export interface QueueLimits extends ApartLimits {
  /** Seconds that one job may take. */
  readonly seconds: number
  /** Jobs that may wait, the one that is being done included. */
  readonly waiting: number
  /** Seconds without work after which the process is ended: it holds fonts and caches. */
  readonly idle: number
  /** Seconds for which a job that broke its process off is not tried again. */
  readonly rest: number
}

/** Work done in a process of its own, one job after the other. */
export interface Queue {
  /**
   * @param key what the job is made of: a job that broke its process off is known by it
   * @throws Problem `output-busy` where too much waits already, `output-too-slow`, `output-failed` where the process broke off
   *   now or did so with the same job before, `output-typeset` where this machine has no typesetter
   */
  set(job: Job, key: string): Promise<Uint8Array<ArrayBuffer>>
}

interface Waiting {
  readonly job: Job
  readonly key: string
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void
  readonly reject: (error: unknown) => void
}

const USUAL: QueueLimits = { seconds: 30, waiting: 50, idle: 60, rest: 600, heap: 256, memory: 768 }
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/**
 * A queue before a process. The process begins with the first job; one that breaks off, takes too long or too much memory is
 * ended, its job fails, and the next job gets a new process: what asks for pages notices nothing.
 * @param worker the module that the process runs
 */
export function openQueue(limits: QueueLimits = USUAL, worker: URL = WORKER): Queue {
  const waiting: Waiting[] = []
  const broken = openBroken(limits.rest)
  let apart: Apart | undefined
  let isWorking = false
  let jobs = 0

  return {
    set(job, key) {
      const before = broken.find(key)
      if (before) return Promise.reject(before)
      if (waiting.length + Number(isWorking) >= limits.waiting)
        return Promise.reject(new Problem('output-busy', 'unavailable', { waiting: limits.waiting }))
      const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
      waiting.push({ job, key, resolve, reject })
      void work()
      return promise
    },
  }

  async function work(): Promise<void> {
    if (isWorking) return
    isWorking = true
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { job, key, resolve, reject } = next
      try {
        resolve(await done(job, key))
      } catch (error) {
        reject(error)
      }
    }
    isWorking = false
    restSoon()
  }

  async function done(job: Job, key: string): Promise<Uint8Array<ArrayBuffer>> {
    // What waited behind a job that broke off may be the same job.
    const before = broken.find(key)
    if (before) throw before
    if (apart === undefined || apart.hasEnded()) apart = beginApart(worker, limits)
    jobs++
    const late = new Problem('output-too-slow', 'unavailable', { limit: limits.seconds })
    const own = apart
    const timer = setTimeout(() => own.end(late), limits.seconds * 1000)
    try {
      const answer = await own.ask(job)
      if ('bytes' in answer) return answer.bytes
      if ('lacking' in answer) throw new Problem('output-typeset', 'unavailable', { reason: answer.lacking })
      // The process is well: what it was given can't be set.
      throw new Problem('output-failed', 'unavailable', { reason: answer.failure })
    } catch (error) {
      if (own.hasEnded() && error instanceof Problem) broken.add(key, error)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  function restSoon(): void {
    const [own, before] = [apart, jobs]
    if (own === undefined) return
    setTimeout(() => {
      if (!isWorking && jobs === before) own.end()
    }, limits.idle * 1000).unref()
  }
}
