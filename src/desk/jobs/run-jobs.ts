import { sendAlerts } from '../alerts/send-alerts.ts'
import type { Desk } from '../desk.ts'
import { publishDue } from '../opinions/publish-due.ts'
import { buildWhenDue } from '../public-record/build.ts'
import { holdLease, type Lease, type LeaseTimes } from './hold-lease.ts'
import { tell } from './tell.ts'

/**
 * Work that the program does by itself, again and again; doing it once more must do no harm. One that takes long looks between
 * its steps at whether the lease is still held.
 */
export type Job = (desk: Desk, lease: Lease) => Promise<unknown>

const JOBS: readonly Job[] = [publishDue, buildWhenDue, sendAlerts]
const LEASE = 'jobs'
const SECOND = 1000

/**
 * A lease lasts longer than a database may keep a program waiting (10 s) with a beat on either side of that: whoever lives
 * keeps it. When a program was killed, what it would have done is begun by another after 25 s at most: a lease and a beat.
 */
const TIMES = { lasts: 20 * SECOND, beat: 5 * SECOND, turn: 60 * SECOND }

/** Work that goes on until it is stopped. */
export interface Running {
  /** Waits for what is being done, and lets another program take over at once. */
  stop(): Promise<void>
}

/**
 * Does the jobs as soon as no other program does them, and again after each turn. A job that fails is told on standard error
 * and tried again the next time.
 */
export function runJobs(
  desk: Desk,
  jobs: readonly Job[] = JOBS,
  times: LeaseTimes & { readonly turn: number } = TIMES,
): Running {
  let working: Promise<void> | undefined
  let isStopping = false
  const work = (): void => {
    if (working || isStopping || !lease.isHeld) return
    working = doJobs(desk, lease, jobs).finally(() => {
      working = undefined
    })
  }
  const lease = holdLease(desk, LEASE, times, work)
  const timer = setInterval(work, times.turn)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await lease.begun
      isStopping = true
      await working
      await lease.release()
    },
  }
}

/** Does each job once, as long as the lease is held. Never throws. */
export async function doJobs(desk: Desk, lease: Lease, jobs: readonly Job[] = JOBS): Promise<void> {
  for (const job of jobs) if (lease.isHeld) await job(desk, lease).catch(tell)
}
