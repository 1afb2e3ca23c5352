import { randomBytes } from 'node:crypto'
import { sendAlerts } from '../alerts/send-alerts.ts'
import type { Desk } from '../desk.ts'
import { publishDue } from '../opinions/publish-due.ts'
import { buildWhenDue } from '../public-record/build.ts'

/** Work that the program does by itself, again and again; doing it once more must do no harm. */
export type Job = (desk: Desk) => Promise<unknown>

const JOBS: readonly Job[] = [publishDue, buildWhenDue, sendAlerts]
const LEASE = 'jobs'
const MINUTE = 60_000
/** Another program takes over once this one has missed two turns. */
const LEASE_TIME = 2.5 * MINUTE

/** Work that goes on until it is stopped. */
export interface Running {
  /** Waits for what is being done, and lets another program take over at once. */
  stop(): Promise<void>
}

/**
 * Does the jobs now and every minute, in one program only where several run on one database. A job that fails is told on
 * standard error and tried again the next time.
 */
export function runJobs(desk: Desk, jobs: readonly Job[] = JOBS): Running {
  const holder = randomBytes(8).toString('hex')
  let turn = doJobs(desk, holder, jobs)
  const timer = setInterval(() => {
    turn = turn.then(() => doJobs(desk, holder, jobs))
  }, MINUTE)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await turn
      await desk.leases.release(LEASE, holder)
    },
  }
}

/** Does each job once, if no other program has them. Never throws. */
export async function doJobs(desk: Desk, holder: string, jobs: readonly Job[] = JOBS): Promise<void> {
  try {
    const now = desk.now()
    const until = new Date(Date.parse(now) + LEASE_TIME).toISOString()
    if (!(await desk.leases.take(LEASE, holder, now, until))) return
  } catch (error) {
    tell(error)
    return
  }
  for (const job of jobs) await job(desk).catch(tell)
}

function tell(error: unknown): void {
  console.error(error instanceof Error ? error.stack : String(error))
}
