import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const UNFINISHED = '.building'

/** Where a build is written until it is whole: two builds at once must not write into each other's file. */
export function unfinishedPath(path: string): string {
  return `${path}.${process.pid}${UNFINISHED}`
}
/** The file of a build, and what SQLite puts beside it. */
const OF_PROCESS = /^(\d+)\.building(?:-journal)?$/u

/** What a build that was stopped left behind; that of one that still runs stays. */
export function removeUnfinished(path: string): void {
  const folder = dirname(path)
  const begin = `${basename(path)}.`
  for (const file of readdirSync(folder)) {
    if (!file.startsWith(begin)) continue
    const pid = OF_PROCESS.exec(file.slice(begin.length))?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, file), { force: true })
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
