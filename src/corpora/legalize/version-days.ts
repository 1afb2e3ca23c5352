import type { Day } from '../../law/law.ts'
import type { LawFile } from './law-file.ts'
import type { CommitNote } from './trailers.ts'

/**
 * First day of the text in a file, as far as the file and its commit tell. `Source-Date` is a day of publication, so it
 * comes after whatever tells of force: `Effective-Date`, then `last_updated`, which for a text as of a point in time is the
 * day on which it took effect.
 */
export function firstDay(law: LawFile, note?: CommitNote): Day | undefined {
  // Amendments do not change the words of a text as enacted.
  if (law.textState === 'as_enacted') return law.published ?? law.lastUpdated ?? note?.sourceDate
  const stated = note?.effectiveDate ?? law.lastUpdated ?? note?.sourceDate ?? law.published
  // The last words of an act that has ended were there before its end.
  return note === undefined && law.ended !== undefined ? (law.published ?? stated) : stated
}

/** The day on which an act ended: of the commit that says so or, without history, the last one that the file names. */
export function endDay(law: LawFile, note?: CommitNote): Day | undefined {
  return note?.effectiveDate ?? note?.sourceDate ?? law.lastUpdated
}
