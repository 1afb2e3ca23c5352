import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { dayNumber } from '../../law/corpus/days.ts'
import type { InDoubt } from '../../law/corpus/doubt.ts'
import { isBridged, type UnreadDays } from '../../law/corpus/passage.ts'
import type { Day } from '../../law/law.ts'
import type { Indexed } from './word-index.ts'

type VersionRow = {
  readonly act: number
  readonly since: Day
  readonly since_at_latest: Day | null
  readonly until: Day | null
  readonly act_until: Day | null
  /** By which day the act has surely ended, where that is not its end in the corpus. */
  readonly act_until_at_latest: Day | null
}

/**
 * What is not certain of a day because the corpus dates a version earlier than it may have begun, or because it could not be read:
 * which texts may not have begun yet, which that have ended by the days of the corpus may still stand, and which were taken over
 * from the version before.
 */
export interface Doubt {
  /** On most days there is none. */
  readonly any: boolean
  /** By which day a text has surely begun or ended, where it may not have on the day asked. */
  of(text: HeldText): InDoubt | undefined
  /** The same of a provision of the index. */
  ofProvision(provision: number): InDoubt | undefined
}

/** A text of a version: its row, that of its act, and its days. */
export interface HeldText {
  readonly passage: number
  readonly act: number
  readonly since: Day
  readonly until: Day | null
}

/** Whether one text begins by the change that ends the other, so that one of both stands: so far as their days tell. */
export function beginsAsEnds(one: InDoubt | undefined, other: InDoubt | undefined): boolean {
  return one?.beginsBy !== undefined && one.beginsBy === other?.endsBy
}

const BRIDGED: InDoubt = { isBridged: true }
const NONE: Doubt = { any: false, of: () => undefined, ofProvision: () => undefined }

/** By first days, as numbers, when texts have surely begun; by the days on which they end, when they have surely ended. */
interface ActInDoubt {
  readonly begins: ReadonlyMap<number, InDoubt>
  readonly ends: ReadonlyMap<number, InDoubt>
}

/** What is in doubt on a day in a language. */
export function doubtOn(
  db: DatabaseSync,
  language: TextLanguage,
  on: Day,
  { columns: { act, since, until }, ids }: Pick<Indexed, 'columns' | 'ids'>,
): Doubt {
  const rows = db
    .prepare(
      `select act, since, since_at_latest, version.until, act.until as act_until, act.until_at_latest as act_until_at_latest
       from version join act on act.id = act where language = :language and act in
         (select act from version where language = :language and since <= :on and since_at_latest > :on
          union all select id from act where until <= :on and until_at_latest > :on)
       order by act, since`,
    )
    .all({ language, on }) as VersionRow[]
  const bridged = bridgedOn(db, language, on)
  const ahead = aheadOn(db, language, on)
  if (rows.length + bridged.size + ahead.size === 0) return NONE
  const acts = new Map<number, ActInDoubt>()
  for (const [key, versions] of Map.groupBy(rows, (row) => row.act)) acts.set(key, inDoubt(versions, on))
  const at = (row: number, key: number, first: number, end: number | undefined): InDoubt | undefined => {
    const own = acts.get(key)
    const ends = end === undefined ? undefined : own?.ends.get(end)
    return ahead.get(row) ?? ends ?? (bridged.has(row) ? BRIDGED : own?.begins.get(first))
  }
  return {
    any: true,
    of: (text) =>
      at(
        text.passage,
        text.act,
        dayNumber(text.since),
        text.until === null ? undefined : dayNumber(text.until),
      ),
    ofProvision: (provision) =>
      at(
        ids[provision] as number,
        act[provision] as number,
        since[provision] as number,
        until[provision] as number,
      ),
  }
}

/** Rows of the texts that run ahead of their version, and of those in whose place they stand. */
function aheadOn(db: DatabaseSync, language: TextLanguage, on: Day): ReadonlyMap<number, InDoubt> {
  const rows = db
    .prepare(
      `select text.id, text.since_at_latest as by, old.id as before
       from passage as text join version on version.id = text.version left join passage as old
         on old.act = text.act and old.language = text.language and old.anchor = text.anchor and old.until = text.since
       where text.language = :language and text.since <= :on and text.since_at_latest > :on
         and (text.until is null or text.until > :on)
         and text.since_at_latest > coalesce(version.since_at_latest, '')`,
    )
    .all({ language, on }) as { readonly id: number; readonly by: Day; readonly before: number | null }[]
  const found = new Map<number, InDoubt>()
  for (const { id, by, before } of rows) {
    found.set(id, { beginsBy: by })
    if (before !== null) found.set(before, { endsBy: by })
  }
  return found
}

/** Rows of the texts that stand for a version which could not be read. */
function bridgedOn(db: DatabaseSync, language: TextLanguage, on: Day): ReadonlySet<number> {
  const rows = db
    .prepare('select id, unread from passage where language = ? and unread is not null')
    .all(language) as { readonly id: number; readonly unread: string }[]
  const isOn = ({ unread }: { readonly unread: string }) =>
    isBridged({ unread: JSON.parse(unread) as UnreadDays[] }, on)
  return new Set(rows.filter(isOn).map(({ id }) => id))
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
  if (last === undefined) return ends
  const { until, act_until, act_until_at_latest } = last
  let latest = (until !== null && until === act_until ? act_until_at_latest : undefined) ?? until ?? undefined
  // Of an act that has surely ended nothing lingers.
  if (latest !== undefined && latest <= on) return ends
  if (until !== null && until <= on && latest !== undefined) ends.set(dayNumber(until), { endsBy: latest })
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
