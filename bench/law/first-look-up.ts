import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { spreadOf } from './times.ts'

const AS_INSTALLED = fileURLToPath(new URL('./as-installed.ts', import.meta.url))
/** Phrases that are asked, each in a process of its own. */
const PROCESSES = 15

/** What a first look-up takes, in milliseconds: half of them take less. */
export interface FirstLookUp {
  /** From the start of the process on. */
  readonly whole: number
  /** To open the corpus and look the phrase up; the caches of the system know the file. */
  readonly opening: number
}

/**
 * Looks phrases up in corpora, each phrase in a process of its own, as the command does. The corpora take turns, so that others on
 * the machine disturb them alike.
 * @param places folders of the corpora
 */
export function firstLookUps(
  places: readonly string[],
  phrases: readonly string[],
  isBuilt: boolean,
): readonly FirstLookUp[] {
  const told = places.map((): FirstLookUp[] => [])
  for (const phrase of phrases.slice(0, PROCESSES))
    for (const [corpus, place] of places.entries()) {
      const args = [AS_INSTALLED, ...(isBuilt ? ['--built'] : []), 'first', place, phrase]
      const one = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as FirstLookUp
      told[corpus]?.push(one)
    }
  return told.map((all) => ({
    whole: spreadOf(all.map(({ whole }) => whole)).p50,
    opening: spreadOf(all.map(({ opening }) => opening)).p50,
  }))
}
