import type { CorpusAct, Edition, Passage } from '../../law/corpus/corpus.ts'

/** A row of a passage, an edition or an act, with what its act and its version tell. */
export type PassageRow = {
  readonly act_key: string
  readonly rank: number
  readonly act_number: string | null
  readonly adopted: string | null
  readonly published: string | null
  readonly act_until: string | null
  readonly replaced_by: string | null
  readonly title: string
  readonly source: string | null
  readonly caused_by: string | null
  readonly language: string
  readonly anchor: string
  readonly number: string | null
  readonly heading: string
  readonly within: string
  readonly state: Passage['state']
  readonly begins: string | null
  readonly text: string
  readonly notes: string
  readonly since: string
  readonly since_at_latest: string | null
  readonly until: string | null
}

/** Selects passages; a condition follows. */
export const PASSAGES = `
select act.key as act_key, rank, act.number as act_number, adopted, act.published, act.until as act_until, replaced_by, title, source,
  caused_by, passage.language, anchor, passage.number, heading, within, state, begins, text, notes, passage.since,
  passage.since_at_latest, passage.until
from passage join act on act.id = passage.act join version on version.id = passage.version`

export function actOf(row: PassageRow): CorpusAct {
  return {
    key: row.act_key,
    title: row.title,
    rank: row.rank,
    ...(row.act_number === null ? {} : { number: row.act_number }),
    ...(row.adopted === null ? {} : { adopted: row.adopted }),
    ...(row.published === null ? {} : { published: row.published }),
    ...(row.act_until === null ? {} : { until: row.act_until }),
    ...(row.replaced_by === null ? {} : { replacedBy: row.replaced_by }),
  }
}

export function editionOf(row: PassageRow): Edition {
  return { act: actOf(row), ...heldOf(row) }
}

export function passageOf(row: PassageRow): Passage {
  return {
    act: actOf(row),
    language: row.language,
    anchor: row.anchor,
    ...(row.number === null ? {} : { number: row.number }),
    heading: row.heading,
    within: JSON.parse(row.within) as string[],
    state: row.state,
    ...(row.begins === null ? {} : { begins: row.begins }),
    text: row.text,
    notes: JSON.parse(row.notes) as string[],
    ...heldOf(row),
  }
}

/** From when to when a text stood, and where it comes from. */
function heldOf(row: PassageRow): Omit<Edition, 'act'> {
  return {
    since: row.since,
    ...(row.since_at_latest === null ? {} : { sinceAtLatest: row.since_at_latest }),
    ...(row.until === null ? {} : { until: row.until }),
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.caused_by === null ? {} : { causedBy: (JSON.parse(row.caused_by) as { title: string }).title }),
  }
}
