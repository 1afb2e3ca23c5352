import { readFileSync, writeFileSync } from 'node:fs'

/** Where a machine has no memory left, Linux ends this process, not the one that serves pages. */
const FIRST_TO_GO = '1000'
const KILOBYTES = 1024

/** Megabytes of memory that a process has, what lies outside of JavaScript included; none where the system does not tell. */
export function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    return Number(/^VmRSS:\s*(\d+) kB$/mu.exec(status)?.[1] ?? 0) / KILOBYTES
  } catch {
    return 0
  }
}

/** Lets a machine without memory end this process before any other. */
export function letGoFirst(pid: number | undefined): void {
  try {
    if (process.platform === 'linux') writeFileSync(`/proc/${pid}/oom_score_adj`, FIRST_TO_GO)
  } catch {
    // A system that allows this to nobody; it is a precaution only.
  }
}
