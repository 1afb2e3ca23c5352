import type { Problem } from '../../../problem.ts'

/** After so many processes that a job broke off, it is not tried again as long as the program runs. */
const TRIES = 3
/** Jobs that are remembered; the oldest are forgotten. */
const MOST = 1000

/** Jobs that broke their process off: tried again at once, they would break off one process after the other. */
export interface Broken {
  add(key: string, problem: Problem): void
  /** What a job came to, as long as it must not be tried again. */
  find(key: string): Problem | undefined
}

interface Fault {
  readonly problem: Problem
  readonly times: number
  readonly until: number
}

/** @param rest seconds until a job may be tried again: memory may have been short, the machine busy */
export function openBroken(rest: number, now: () => number = () => performance.now()): Broken {
  const faults = new Map<string, Fault>()
  return {
    add(key, problem) {
      const times = (faults.get(key)?.times ?? 0) + 1
      const until = times < TRIES ? now() + rest * 1000 : Number.POSITIVE_INFINITY
      faults.delete(key)
      faults.set(key, { problem, times, until })
      const [oldest] = faults.keys()
      if (faults.size > MOST && oldest !== undefined) faults.delete(oldest)
    },
    find(key) {
      const fault = faults.get(key)
      return fault && now() < fault.until ? fault.problem : undefined
    },
  }
}
