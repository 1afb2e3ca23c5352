import { beginningIn } from '../../law/corpus/beginnings/clause.ts'
import { type Beginnings, spanOf } from '../../law/corpus/beginnings/span.ts'
import type { Day } from '../../law/law.ts'
import { type Amendment, amendmentsIn } from './amendments.ts'

/** What is known of a version whose first day may be too early. */
export interface DatedVersion {
  /** First day as the corpus gives it. */
  readonly since: Day
  /** The amending act, where the corpus names it. */
  readonly cause?: { readonly number?: string; readonly adopted?: Day }
  /** The act's own adoption and the sentence on its own beginning: they date its first version. */
  readonly own?: { readonly adopted: Day; readonly clause: string }
  /** Notes of the editors from the whole text. */
  readonly notes: Iterable<string>
}

interface NewestLaw {
  readonly adopted: Day
  readonly clauses: Set<string>
}

/**
 * Between which days a version may have begun, or nothing where the corpus's day is as good as the notes. The corpus dates
 * a version by the *adoption* of the amending law where that law begins some days after its publication.
 */
export function beginsBetween(version: DatedVersion): Beginnings | undefined {
  for (const law of candidates(version)) {
    const beginnings = [...law.clauses].flatMap((clause) => beginningIn(clause) ?? [])
    const spans = beginnings.map((beginning) => spanOf(beginning, law.adopted))
    // A law that begins later only, and not dated by its adoption, did not make this version: notes run ahead.
    const isAhead = spans.length > 0 && spans.every(({ first }) => first > version.since)
    if (!version.cause?.number && isAhead && law.adopted !== version.since) continue
    if (spans.some(({ first, last }) => first <= version.since && version.since <= last)) return undefined
    return spans
      .filter(({ first }) => first > version.since)
      .sort((one, other) => (one.last < other.last ? -1 : 1))[0]
  }
  return undefined
}

/** The law that made the version where the corpus names it; else the laws of the notes, the newest first. */
function candidates({ since, cause, own, notes }: DatedVersion): readonly NewestLaw[] {
  const laws = new Map<string, NewestLaw>()
  const add = (key: string, { adopted, clause }: Pick<Amendment, 'adopted' | 'clause'>) => {
    const law = laws.get(key) ?? { adopted, clauses: new Set() }
    if (clause !== undefined) law.clauses.add(clause)
    laws.set(key, law)
  }
  for (const note of notes) {
    for (const amendment of amendmentsIn(note)) {
      const isCause = cause?.number === undefined || cause.number === amendment.number
      if (isCause && amendment.adopted <= since) add(`${amendment.adopted} ${amendment.number}`, amendment)
    }
  }
  if (own && cause?.number === undefined && own.adopted <= since) add('own', own)
  return [...laws.values()].sort((a, b) => (a.adopted < b.adopted ? 1 : -1))
}
