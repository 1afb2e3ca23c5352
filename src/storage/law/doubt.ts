import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { InDoubt } from '../../law/corpus/corpus.ts'
import { dayNumber } from '../../law/corpus/days.ts'
import type { ProvisionColumns } from '../../law/corpus/term-search.ts'
import type { Day } from '../../law/law.ts'

type VersionRow = {
  readonly act: number
  readonly since: Day
  readonly since_at_latest: Day | null
  readonly until: Day | null
}

/**
 * What is not certain of a day because the corpus dates a version earlier than it may have begun: which texts may not have begun
 * yet, and which that have ended by the days of the corpus may still stand.
 */
export interface Doubt {
  /** On most days there is none. */
  readonly any: boolean
  /** By which day a text has surely begun or ended, where it may not have on the day asked. */
  of(text: HeldText): InDoubt | undefined
  /** The same of a provision of the index. */
  ofProvision(provision: number): InDoubt | undefined
}

/** A text of a version: the row of its act, and its days. */
export interface HeldText {
  readonly act: number
  readonly since: Day
  readonly until: Day | null
}

const NONE: Doubt = { any: false, of: () => undefined, ofProvision: () => undefined }

/** By first days, as numbers, when texts have surely begun; by the days on which they end, when they have surely ended. */
interface ActInDoubt {
  readonly begins: ReadonlyMap<number, InDoubt>
  readonly ends: ReadonlyMap<number, InDoubt>
}

/**
 * What is in doubt on a day in a language.
 * @param columns of the language
 */
export function doubtOn(
  db: DatabaseSync,
  language: TextLanguage,
  on: Day,
  { act, since, until }: ProvisionColumns,
): Doubt {
  const rows = db
    .prepare(
      `select act, since, since_at_latest, until from version where language = :language and act in
         (select act from version where language = :language and since <= :on and since_at_latest > :on)
       order by act, since`,
    )
    .all({ language, on }) as VersionRow[]
  if (rows.length === 0) return NONE
  const acts = new Map<number, ActInDoubt>()
  for (const [key, versions] of Map.groupBy(rows, (row) => row.act)) acts.set(key, inDoubt(versions, on))
  const at = (key: number, first: number, end: number | undefined): InDoubt | undefined => {
    const own = acts.get(key)
    return (end === undefined ? undefined : own?.ends.get(end)) ?? own?.begins.get(first)
  }
  return {
    any: true,
    of: (text) =>
      at(text.act, dayNumber(text.since), text.until === null ? undefined : dayNumber(text.until)),
    ofProvision: (provision) =>
      at(act[provision] as number, since[provision] as number, until[provision] as number),
  }
}

function inDoubt(versions: readonly VersionRow[], on: Day): ActInDoubt {
  const begins = new Map<number, InDoubt>()
  for (const { since, since_at_latest, until } of versions)
    if (since <= on && since_at_latest !== null && since_at_latest > on && (until === null || until > on))
      begins.set(dayNumber(since), { beginsBy: since_at_latest })
  return { begins, ends: surelyEndedBy(versions, on) }
}

/** By the day on which a text ends in the corpus, the day by which it has surely ended. */
function surelyEndedBy(versions: readonly VersionRow[], on: Day): Map<number, InDoubt> {
  const ends = new Map<number, InDoubt>()
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
    ends.set(dayNumber(since), { endsBy: latest })
  }
  return ends
}
