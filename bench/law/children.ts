import { readFileSync } from 'node:fs'

/** Milliseconds between two looks. */
const EVERY = 200
/** Ticks of a second in which the system counts the time of processors. */
const TICKS = 100

/** What the processes took that this one started, as far as the system told it while they ran: Linux does. */
export interface Taken {
  /** Seconds of work. */
  work: number
  /** Most memory that one of them held, in bytes. */
  memory: number
  /** Most memory that this process and they held at a time, in bytes; what they share counts once. */
  together: number
}

/** Watches the processes that this one starts. */
export function watchChildren(): { readonly taken: Taken; stop(): void } {
  const works = new Map<string, number>()
  const taken: Taken = { work: 0, memory: 0, together: 0 }
  const look = (): void => {
    const children = read(`/proc/self/task/${process.pid}/children`).split(' ').filter(Boolean)
    for (const child of children) {
      const times = read(`/proc/${child}/stat`).split(') ').at(-1)?.split(' ') ?? []
      works.set(child, (Number(times[11] ?? 0) + Number(times[12] ?? 0)) / TICKS)
      taken.memory = Math.max(taken.memory, kilobytes(read(`/proc/${child}/status`), 'VmHWM') * 1024)
    }
    taken.work = [...works.values()].reduce((sum, work) => sum + work, 0)
    const shares = ['self', ...children].map((one) => kilobytes(read(`/proc/${one}/smaps_rollup`), 'Pss'))
    taken.together = Math.max(taken.together, shares.reduce((sum, share) => sum + share, 0) * 1024)
  }
  const timer = setInterval(look, EVERY)
  return { taken, stop: () => clearInterval(timer) }
}

/** Most memory that this process has held at a time, in bytes; 0 where the system does not tell. */
export function peakMemory(): number {
  return kilobytes(read('/proc/self/status'), 'VmHWM') * 1024
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0)
}

/** What the system tells; nothing where it does not, or the process is gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
