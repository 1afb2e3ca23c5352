import type { TakenVersion } from './take-in.ts'

/** A version with its row, the day it ended, and the numbers of its texts in order. */
export interface ArrangedVersion {
  readonly id: number
  readonly version: TakenVersion
  readonly until: string | undefined
  readonly texts: readonly number[]
}

/** A text from the first version that has it to the last. */
export interface OpenPassage {
  /** Number of the text. */
  readonly text: number
  readonly place: number
  readonly since: string
  readonly sinceAtLatest: string | undefined
  until: string | undefined
  /** Row of its first version. */
  readonly version: number
}

/** A text that stands in one version after another becomes one passage from the first to the last of them. */
export function joinPassages(versions: readonly ArrangedVersion[]): OpenPassage[] {
  const open = new Map<number, OpenPassage>()
  const finished: OpenPassage[] = []
  for (const { id, version, until, texts } of versions) {
    const { since, sinceAtLatest } = version
    for (const [place, text] of texts.entries()) {
      const known = open.get(text)
      if (known) known.until = until
      else open.set(text, { text, place, since, sinceAtLatest, until, version: id })
    }
    const still = new Set(texts)
    for (const [text, passage] of open) {
      if (still.has(text)) continue
      finished.push(passage)
      open.delete(text)
    }
  }
  finished.push(...open.values())
  return finished.sort((a, b) => a.place - b.place || (a.since < b.since ? -1 : 1))
}
