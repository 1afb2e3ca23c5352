import type { TakenTexts, TakenVersion } from './take-in.ts'

/** A version with its row, the day it ended, and its texts. */
export interface ArrangedVersion extends TakenTexts {
  readonly id: number
  readonly version: TakenVersion
  readonly until: string | undefined
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
  const finishAll = (isOver: (text: number, passage: OpenPassage) => boolean) => {
    for (const [text, passage] of open) {
      if (!isOver(text, passage)) continue
      finished.push(passage)
      open.delete(text)
    }
  }
  for (const { id, since, sinceAtLatest, until, texts } of versions.flatMap(stretchesOf)) {
    // Between two lives of an act nothing stands.
    finishAll((_, passage) => passage.until !== since)
    for (const [place, text] of texts.entries()) {
      const known = open.get(text)
      if (known) known.until = until
      else open.set(text, { text, place, since, sinceAtLatest, until, version: id })
    }
    const still = new Set(texts)
    finishAll((text) => !still.has(text))
  }
  finished.push(...open.values())
  return finished.sort((a, b) => a.place - b.place || (a.since < b.since ? -1 : 1))
}

/** One reading of a version, from its first day or from a later one that its text names. */
interface Stretch extends Pick<OpenPassage, 'since' | 'sinceAtLatest' | 'until'> {
  readonly id: number
  readonly texts: readonly number[]
}

/** The readings of a version in order; none where it was never in force. */
function stretchesOf({ id, version, until, texts, later }: ArrangedVersion): Stretch[] {
  const { since, sinceAtLatest } = version
  if (until !== undefined && until <= since) return []
  const begun = later.findLast((text) => text.since <= since)
  const readings = [
    { since, sinceAtLatest, texts: begun?.texts ?? texts },
    ...later
      .filter((text) => text.since > since && (until === undefined || text.since < until))
      .map((text) => ({ ...text, sinceAtLatest: undefined })),
  ]
  return readings.map((reading, index) => ({ id, ...reading, until: readings[index + 1]?.since ?? until }))
}
