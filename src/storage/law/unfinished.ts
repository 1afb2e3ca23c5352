import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isLeftUnfinished, unfinishedPlace } from '../../unfinished-name.ts'

/** Stands behind the name of the file in which a build keeps what it takes in. */
const TAKEN = '-taken'

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

/**
 * Takes away what builds that were stopped left in a folder; that of builds which still run stays.
 * @param held path of the corpus that this program holds: whatever is there of it was left
 * @returns whether anything was left of that
 */
export function removeUnfinished(folder: string, held: string): boolean {
  let wasLeft = false
  for (const name of readdirSync(folder)) {
    const place = unfinishedPlace(name)
    if (place === undefined) continue
    const file = join(folder, name)
    const isHeld = join(folder, place) === held
    if (!isHeld && !isLeftUnfinished(writtenAt(file))) continue
    rmSync(file, { force: true })
    wasLeft ||= isHeld
  }
  return wasLeft
}

/** Now, where it has just gone. */
function writtenAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
}
