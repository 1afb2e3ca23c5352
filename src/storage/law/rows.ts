import type { HowMuch } from '../../law/corpus/act.ts'
import type { CorpusAct, Edition, Passage, UnreadDays } from '../../law/corpus/passage.ts'

/** A row of a passage, an edition or an act, with what its act and its version tell. */
export type PassageRow = {
  readonly act_key: string
  readonly rank: number
  readonly act_number: string | null
  readonly adopted: string | null
  readonly published: string | null
  readonly began: string | null
  readonly act_until: string | null
  readonly act_until_at_latest: string | null
  readonly replaced_by: string | null
  readonly title: string
  readonly source: string | null
  readonly caused_by: string | null
  readonly language: string
  readonly anchor: string
  readonly number: string | null
  readonly unit: Passage['unit'] | null
  readonly heading: string
  readonly within: string
  readonly state: Passage['state']
  readonly begins: string | null
  readonly text: string
  readonly notes: string
  readonly since: string
  readonly since_at_latest: string | null
  readonly text_published?: string | null
  readonly until: string | null
  readonly until_at_latest?: string | null
  readonly until_ahead?: string | null
  /** Of a passage: days as JSON. */
  readonly unread?: string | null
  /** Of a version: how much of it could not be read. */
  readonly how_much?: HowMuch | null
}

/** What of an act makes the `actOf` of a row. */
export const ACT_COLUMNS =
  'act.key as act_key, rank, act.number as act_number, adopted, act.published, act.began, ' +
  'act.until as act_until, act.until_at_latest as act_until_at_latest, replaced_by'

/**
 * The day until which a text may have stood where the version that ended it may begin later than the corpus dates it: by then that
 * one or one behind it has surely begun.
 * @param table whose row ends: `passage` or `version`
 */
export function untilAtLatest(table: 'passage' | 'version'): string {
  const behind = `later.act = ${table}.act and later.language = ${table}.language and later.since`
  return `case when ${table}.until is not null and exists (select 1 from version as later where ${behind} = ${table}.until) then
    (select min(coalesce(later.since_at_latest, later.since)) from version as later where ${behind} >= ${table}.until) end as until_at_latest`
}

/** The same where one text that took the place of a passage runs ahead of its version. */
const UNTIL_AHEAD = `(select max(next.since_at_latest) from passage as next join version as newer on newer.id = next.version
  where next.act = passage.act and next.language = passage.language and next.anchor = passage.anchor and next.since = passage.until
    and next.since_at_latest > coalesce(newer.since_at_latest, ''))`

/** Selects passages; a condition follows. */
export const PASSAGES = `
select ${ACT_COLUMNS}, title, source,
  caused_by, passage.language, anchor, passage.number, unit, heading, within, state, begins, text, notes, passage.since,
  passage.since_at_latest, passage.until, version.published as text_published, passage.unread,
  ${untilAtLatest('passage')}, ${UNTIL_AHEAD} as until_ahead
from passage join act on act.id = passage.act join version on version.id = passage.version`

export function actOf(row: PassageRow): CorpusAct {
  return {
    key: row.act_key,
    title: row.title,
    rank: row.rank,
    ...(row.act_number === null ? {} : { number: row.act_number }),
    ...(row.adopted === null ? {} : { adopted: row.adopted }),
    ...(row.published === null ? {} : { published: row.published }),
    ...(row.began === null ? {} : { began: row.began }),
    ...(row.act_until === null ? {} : { until: row.act_until }),
    ...(row.act_until_at_latest === null ? {} : { untilAtLatest: row.act_until_at_latest }),
    ...(row.replaced_by === null ? {} : { replacedBy: row.replaced_by }),
  }
}

export function editionOf(row: PassageRow): Edition {
  return { act: actOf(row), ...heldOf(row), ...(row.how_much ? { lacking: row.how_much } : {}) }
}

export function passageOf(row: PassageRow): Passage {
  return {
    act: actOf(row),
    language: row.language,
    anchor: row.anchor,
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.unit ? { unit: row.unit } : {}),
    heading: row.heading,
    within: JSON.parse(row.within) as string[],
    state: row.state,
    ...(row.begins === null ? {} : { begins: row.begins }),
    text: row.text,
    notes: JSON.parse(row.notes) as string[],
    ...heldOf(row),
    ...(row.unread ? { unread: JSON.parse(row.unread) as UnreadDays[] } : {}),
  }
}

/** From when to when a text stood, and where it comes from. */
function heldOf(row: PassageRow): Omit<Edition, 'act' | 'lacking'> {
  return {
    since: row.since,
    ...(row.since_at_latest === null ? {} : { sinceAtLatest: row.since_at_latest }),
    ...(row.text_published ? { published: row.text_published } : {}),
    ...(row.until === null ? {} : { until: row.until }),
    ...lingersOf(row),
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.caused_by === null ? {} : { causedBy: (JSON.parse(row.caused_by) as { title: string }).title }),
  }
}

/** An act that ends earlier ends all its texts. */
function lingersOf({
  until,
  until_at_latest: latest,
  until_ahead: ahead,
  act_until: end,
  act_until_at_latest: endAtLatest,
}: PassageRow): Pick<Edition, 'untilAtLatest'> {
  if (until === null) return {}
  const surelyEnded = endAtLatest ?? end
  const lingers = ahead ?? latest ?? (until === end ? surelyEnded : null)
  if (lingers === null) return {}
  const by = surelyEnded !== null && surelyEnded < lingers ? surelyEnded : lingers
  return by > until ? { untilAtLatest: by } : {}
}
