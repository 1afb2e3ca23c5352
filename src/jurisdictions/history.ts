import { sources } from '../law/fact-sources.ts'
import { label } from '../law/label.ts'
import type { Citation, Day, FactStatus, Source, Trilingual } from '../law/law.ts'
import type { ActRow, SourceRow } from '../law/pack/data.ts'
import { place, touches } from '../law/place.ts'

/** Something that befell a place in law; in our own words. */
interface EventRow {
  readonly cite: string
  readonly approximate?: boolean
  readonly says: Trilingual
  readonly status: FactStatus
  readonly sources: readonly SourceRow[]
}

/** A law that changed a place in another law. */
export interface ChangeRow extends EventRow {
  /** Number of the changing law, where it is known. */
  readonly law?: string
  readonly adopted: Day
  /** The day on which the change came into force, where it is known. */
  readonly since?: Day
}

/** How a norm was applied once: a case, not a rule. */
export interface AppliedRow extends EventRow {
  readonly on?: Day
}

type Shown<Row extends EventRow> = Omit<Row, 'cite' | 'sources'> & {
  readonly citation: Citation
  readonly label: Trilingual
  readonly sources: readonly Source[]
}
export type Change = Shown<ChangeRow>
export type Applied = Shown<AppliedRow>

/** What befell the law of a jurisdiction, and how it was applied. */
export interface History {
  /** Changes of a place that came into force (or else were adopted) after one day and up to another, newest first. */
  changes(citation: Citation, after: Day, until: Day): readonly Change[]
  /** Cases known by that day in which a place was applied, newest first; those of an unknown day are the last. */
  applied(citation: Citation, until: Day): readonly Applied[]
}

export function createHistory(
  rows: { readonly changes: readonly ChangeRow[]; readonly applied: readonly AppliedRow[] },
  acts: readonly ActRow[],
): History {
  function shown<Row extends EventRow>(row: Row): Shown<Row> {
    const citation = place(row.cite)
    const act = acts.find(({ id }) => id === citation.act)
    if (act === undefined)
      throw new Error(`The history cites an act that the pack does not have: ${row.cite}`)
    const { cite: _, sources: texts, ...rest } = row
    return { ...rest, citation, label: label(citation, act), sources: sources(texts) }
  }

  return {
    changes: (citation, after, until) =>
      rows.changes
        .filter((row) => touches(place(row.cite), citation) && day(row) > after && day(row) <= until)
        .sort((one, other) => (day(one) < day(other) ? 1 : -1))
        .map(shown),
    applied: (citation, until) =>
      rows.applied
        .filter((row) => touches(place(row.cite), citation) && (row.on ?? '') <= until)
        .sort((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1))
        .map(shown),
  }
}

function day({ since, adopted }: ChangeRow): Day {
  return since ?? adopted
}
