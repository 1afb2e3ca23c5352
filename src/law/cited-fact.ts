import type { Day } from './days/day.ts'
import type { Tag, Trilingual } from './tags.ts'
import type { Basis } from './texts.ts'

/**
 * How well a fact is established.
 * `V`: read in the law and confirmed in a second place; `V1`: read in the law, one version; `S`: one secondary source.
 * An `S` fact is always shown as unverified.
 */
export type FactStatus = 'V' | 'V1' | 'S'

/** Where a fact was read. */
export interface Source {
  /** Human-readable source: act and version, page, report. */
  readonly text: string
  /** First day of the version of the text that was read. */
  readonly version?: Day
  /** It is the text of the very act that the fact is about. */
  readonly isText?: true
  /** First and last day between which the words read are known to have stood. */
  readonly stood?: { readonly since: Day; readonly until: Day }
  readonly url?: string
}

/** From (inclusive) and to (exclusive) days; open where absent. `approximate` days are known to the month or year only. */
export interface Period {
  readonly since?: Day
  readonly until?: Day
  readonly approximate?: boolean
  /** `since` is only the day from which a corpus has the text: it may have stood before. */
  readonly orEarlier?: true
}

/** A place in law: `{act: 'PC', article: '274', part: '2'}`. */
export interface Citation {
  readonly act: string
  readonly article?: string
  readonly part?: string
  readonly point?: string
}

/** An act of law, with the names by which texts cite it. */
export interface Act {
  readonly id: string
  readonly title: Trilingual
  /** Short names used in citations: «УК РК», «ҚК», "Criminal Code"; matched without regard to case. */
  readonly shortNames: Readonly<Record<Tag, readonly string[]>>
  readonly adopted: Day
  readonly number: string
  readonly inForce: Period
  readonly status: FactStatus
  readonly sources: readonly Source[]
}

/** A citation as a reader is shown it. */
export interface CitedFact {
  readonly citation: Citation
  /** Ready to print, e.g. «ст. 274 УК РК» / «ҚР ҚК 274-бабы» / "art. 274 of the Criminal Code". */
  readonly label: Trilingual
  /** What it provides, in our own words. */
  readonly says: Trilingual
  readonly inForce: Period
  /** Set for figures: `inForce.since` is then the day on which they were published. */
  readonly isReport?: true
  /** Set where it tells that the place was struck out of the act: it is gone since `inForce.since`. */
  readonly isExclusion?: true
  /** It was read in the version of this day, and whether earlier versions said the same was not checked: it is not told of them. */
  readonly read?: Day
  readonly status: FactStatus
  readonly sources: readonly Source[]
  /** Addresses of the official text of the act, by the language of a reader. */
  readonly official?: Trilingual
  /** What was read is the text of other days: whether it was the same on the statement's day was not checked. */
  readonly isOfOtherDay?: true
  /** Told where a corpus was asked too; without it, everything rests on the pack. */
  readonly basis?: Basis
  /** Set where it is not certain that it stood so on the day asked. */
  readonly doubt?: Doubt
}

/** What is not certain of a place on a day. */
export type Doubt = DoubtOfDays | Noted

/** By notes of the editors of its text a place is suspended on that day, though it stands in the act, or has words that they do not give. */
export interface Noted {
  readonly kind: 'suspended' | 'reworded'
  /** Their words, by the language of the text. */
  readonly told: Readonly<Partial<Record<Tag, string>>>
}

/**
 * What is not certain of a place on a day: by the days of a corpus it began, got its text or ended on none before `from`, and by
 * `to` surely.
 */
export interface DoubtOfDays {
  readonly kind: 'begins' | 'changes' | 'ends'
  readonly from: Day
  readonly to: Day
  /** When it did so by the pack. */
  readonly byPack?: { readonly day: Day; readonly isApproximate: boolean }
  /** The words that may have stood before, by their languages. */
  readonly before?: Readonly<Partial<Record<Tag, string>>>
}
