import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { dayNumber } from '../../law/corpus/days.ts'
import type { ProvisionColumns } from '../../law/corpus/term-search.ts'
import type { Day } from '../../law/law.ts'

type VersionRow = {
  readonly act: number
  readonly since: Day
  readonly since_at_latest: Day | null
  readonly until: Day | null
}

/** Texts that have ended by the days of the corpus and may for all that still stand on a day. */
export interface Lingering {
  /** None lingers on most days. */
  readonly any: boolean
  /** The day by which a provision of the index has surely ended, where it may still stand. */
  endOf(provision: number): Day | undefined
}

const NONE: Lingering = { any: false, endOf: () => undefined }

/**
 * Texts that may still stand on a day because the version in their place may begin later than the corpus dates it.
 * @param columns of the language
 */
export function lingeringOn(
  db: DatabaseSync,
  language: TextLanguage,
  on: Day,
  { act, until }: ProvisionColumns,
): Lingering {
  const rows = db
    .prepare(
      `select act, since, since_at_latest, until from version where language = :language and act in
         (select act from version where language = :language and since <= :on and since_at_latest > :on)
       order by act, since`,
    )
    .all({ language, on }) as VersionRow[]
  if (rows.length === 0) return NONE
  const ends = new Map<number, ReadonlyMap<number, Day>>()
  for (const [key, versions] of Map.groupBy(rows, (row) => row.act))
    ends.set(key, surelyEndedBy(versions, on))
  return {
    any: true,
    endOf: (provision) => ends.get(act[provision] as number)?.get(until[provision] as number),
  }
}

/** By the day on which a text ends in the corpus, the day by which it has surely ended. */
function surelyEndedBy(versions: readonly VersionRow[], on: Day): Map<number, Day> {
  const ends = new Map<number, Day>()
  const last = versions.findLast(({ since }) => since <= on)
  // Of an act that has ended nothing lingers.
  if (last === undefined || (last.until !== null && last.until <= on)) return ends
  let latest = last.until ?? undefined
  for (const { since, since_at_latest } of versions.toReversed()) {
    const begun = since_at_latest ?? since
    if (latest === undefined || begun < latest) latest = begun
    if (since > on) continue
    // What a version has ended that has surely begun is over, and so is all before it.
    if (latest <= on) break
    ends.set(dayNumber(since), latest)
  }
  return ends
}
