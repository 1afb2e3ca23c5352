import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning } from '../is-running.ts'

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
const OF_PROCESS = /^(?<build>.+)\.(?<pid>\d+)\.building(?:-taken)?(?:-journal)?$/u

/**
 * Takes away what builds that were stopped left in a folder; that of builds which still run stays.
 * @param own the build that this process begins: what has its name and our number is older
 * @returns paths of the builds that had left something
 */
export function removeUnfinished(folder: string, own?: string): ReadonlySet<string> {
  const left = new Set<string>()
  for (const file of readdirSync(folder)) {
    const { build, pid } = OF_PROCESS.exec(file)?.groups ?? {}
    if (build === undefined || pid === undefined) continue
    const path = join(folder, build)
    if (Number(pid) === process.pid ? path !== own : isRunning(Number(pid))) continue
    rmSync(join(folder, file), { force: true })
    left.add(path)
  }
  return left
}
