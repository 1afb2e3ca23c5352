import type { HowMuch } from '../../law/corpus/act.ts'
import type { UnreadDays } from '../../law/corpus/passage.ts'

/** One reading of a version, from its first day or from a later one that its text names. */
export interface Stretch {
  readonly id: number
  readonly since: string
  readonly sinceAtLatest: string | undefined
  readonly until: string | undefined
  readonly texts: readonly number[]
  /** How much of the version could not be read. */
  readonly unread: HowMuch | undefined
}

/** A stretch with all texts that are given as its own. */
export interface BridgedStretch extends Stretch {
  /** Texts that were not read in it. */
  readonly carried: ReadonlySet<number>
  /** Days right before it on which a text that is new in it may have stood already. */
  mayHaveBegun(text: number): UnreadDays | undefined
}

/** An unread stretch: since when nothing but such stood, and what was read in the last of them. */
interface Gap {
  readonly since: string
  readonly anchors: ReadonlySet<string>
}

/**
 * Puts the texts of the version before in the place of what could not be read of a version: that a file is damaged ends no law.
 * @param stretches of an act in a language, by day
 * @param anchorOf a text
 */
export function bridge(
  stretches: readonly Stretch[],
  anchorOf: (text: number) => string,
): readonly BridgedStretch[] {
  let before: BridgedStretch | undefined
  let gap: Gap | undefined
  return stretches.map((stretch) => {
    const follows = before?.until === stretch.since ? before : undefined
    const last = follows && gap
    const bridged: BridgedStretch = {
      ...stretch,
      ...withCarried(stretch, follows?.texts ?? [], anchorOf),
      mayHaveBegun: (text) =>
        last && !last.anchors.has(anchorOf(text)) ? { since: last.since, until: stretch.since } : undefined,
    }
    gap = stretch.unread && {
      since: last?.since ?? stretch.since,
      anchors: new Set(bridged.texts.filter((text) => !bridged.carried.has(text)).map(anchorOf)),
    }
    before = bridged
    return bridged
  })
}

function withCarried(
  { texts, unread }: Stretch,
  before: readonly number[],
  anchorOf: (text: number) => string,
): Pick<BridgedStretch, 'texts' | 'carried'> {
  if (unread === undefined) return { texts, carried: new Set() }
  // Another text of the same day was read before the one that could not be.
  if (unread === 'whole' && texts.length > 0) return { texts, carried: new Set(texts) }
  const held = new Map(texts.map((text) => [anchorOf(text), text]))
  const all = [...texts]
  const carried = new Set<number>()
  let place = 0
  for (const text of before) {
    const own = held.get(anchorOf(text))
    if (own !== undefined) {
      place = all.indexOf(own) + 1
      continue
    }
    all.splice(place, 0, text)
    place += 1
    carried.add(text)
  }
  return { texts: all, carried }
}
