import type { TakenVersion } from './take-in.ts'

/** A version with its row, the day it ended, and the hashes of its texts in order. */
export interface ArrangedVersion {
  readonly id: number
  readonly version: TakenVersion
  readonly until: string | undefined
  readonly hashes: readonly string[]
}

/** A text from the first version that has it to the last. */
export interface OpenPassage {
  readonly hash: string
  readonly place: number
  readonly since: string
  readonly sinceAtLatest: string | undefined
  until: string | undefined
  /** Row of its first version. */
  readonly version: number
}

/** A text that stands in one version after another becomes one passage from the first to the last of them. */
export function joinPassages(versions: readonly ArrangedVersion[]): OpenPassage[] {
  const open = new Map<string, OpenPassage>()
  const finished: OpenPassage[] = []
  for (const { id, version, until, hashes } of versions) {
    const { since, sinceAtLatest } = version
    for (const [place, hash] of hashes.entries()) {
      const known = open.get(hash)
      if (known) known.until = until
      else open.set(hash, { hash, place, since, sinceAtLatest, until, version: id })
    }
    const still = new Set(hashes)
    for (const [hash, passage] of open) {
      if (still.has(hash)) continue
      finished.push(passage)
      open.delete(hash)
    }
  }
  finished.push(...open.values())
  return finished.sort((a, b) => a.place - b.place || (a.since < b.since ? -1 : 1))
}
