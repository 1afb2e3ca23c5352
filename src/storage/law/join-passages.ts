import type { UnreadDays } from '../../law/corpus/passage.ts'
import type { SurelyBegins } from './ahead.ts'
import { type BridgedStretch, bridge, type Stretch } from './bridge.ts'
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
  /** Days on which it is not certain that it stood. */
  readonly unread: UnreadDays[]
}

/**
 * A text that stands in one version after another becomes one passage from the first to the last of them.
 * @param anchorOf a text
 */
export function joinPassages(
  versions: readonly ArrangedVersion[],
  anchorOf: (text: number) => string,
  surelyBegins: SurelyBegins,
): OpenPassage[] {
  let last: BridgedStretch | undefined
  /** The latest day on which a text that is new in a stretch may have begun. */
  const latestOf = (text: number, { since, sinceAtLatest }: Stretch): string | undefined => {
    if (last?.until !== since) return sinceAtLatest
    const before = () => last?.texts.find((one) => anchorOf(one) === anchorOf(text))
    const own = surelyBegins(text, since, before)
    return own === undefined || (sinceAtLatest !== undefined && sinceAtLatest > own) ? sinceAtLatest : own
  }
  const open = new Map<number, OpenPassage>()
  const finished: OpenPassage[] = []
  const finishAll = (isOver: (text: number, passage: OpenPassage) => boolean) => {
    for (const [text, passage] of open) {
      if (!isOver(text, passage)) continue
      finished.push(passage)
      open.delete(text)
    }
  }
  for (const stretch of bridge(versions.flatMap(stretchesOf), anchorOf)) {
    const { id, since, until, texts } = stretch
    // Between two lives of an act nothing stands.
    finishAll((_, passage) => passage.until !== since)
    for (const [place, text] of texts.entries()) {
      const known = open.get(text)
      const before = known ? undefined : stretch.mayHaveBegun(text)
      const passage = known ?? {
        ...{ text, place, since, sinceAtLatest: latestOf(text, stretch), until, version: id },
        unread: before ? [before] : [],
      }
      passage.until = until
      if (stretch.carried.has(text)) addDays(passage.unread, since, until)
      open.set(text, passage)
    }
    last = stretch
    const still = new Set(texts)
    finishAll((text) => !still.has(text))
  }
  finished.push(...open.values())
  return finished.sort((a, b) => a.place - b.place || (a.since < b.since ? -1 : 1))
}

/** Days that follow each other are told at once. */
function addDays(unread: UnreadDays[], since: string, until: string | undefined): void {
  const last = unread.at(-1)
  const goesOn = last?.until === since
  if (goesOn) unread.pop()
  unread.push({ since: goesOn ? last.since : since, ...(until === undefined ? {} : { until }) })
}

/** The readings of a version in order; none where it was never in force. */
function stretchesOf({ id, version, until, texts, later }: ArrangedVersion): Stretch[] {
  const { since, sinceAtLatest, unread } = version
  if (until !== undefined && until <= since) return []
  const begun = later.findLast((text) => text.since <= since)
  const readings = [
    { since, sinceAtLatest, texts: begun?.texts ?? texts },
    ...later
      .filter((text) => text.since > since && (until === undefined || text.since < until))
      .map((text) => ({ ...text, sinceAtLatest: undefined })),
  ]
  return readings.map((reading, index) => ({
    id,
    unread,
    ...reading,
    until: readings[index + 1]?.since ?? until,
  }))
}
