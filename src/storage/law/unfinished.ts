import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const UNFINISHED = '.building'
/** Stands behind the name of the file in which a build keeps what it takes in. */
const TAKEN = '-taken'

/** Where a build is written until it is whole: two builds at once must not write into each other's file. */
export function unfinishedPath(path: string): string {
  return `${path}.${process.pid}${UNFINISHED}`
}

/** Where a build keeps what it takes in until it is arranged. */
export function takenPath(unfinished: string): string {
  return `${unfinished}${TAKEN}`
}

/** Takes away all files of a build that was not finished. */
export function dropUnfinished(unfinished: string): void {
  for (const ending of ['', TAKEN]) {
    const file = `${unfinished}${ending}`
    for (const each of [file, `${file}-journal`]) rmSync(each, { force: true })
  }
}

/** The files of a build, and what SQLite puts beside them. */
const OF_PROCESS = /^(\d+)\.building(?:-taken)?(?:-journal)?$/u

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
