import { holds } from '../days/holds.ts'
import type { Day } from '../law.ts'
import type { HowMuch, ProvisionText, TextLanguage } from './act.ts'
import type { OwnBeginning } from './beginnings/own-beginning.ts'

/** An act as it is known on a day. */
export interface CorpusAct {
  readonly key: string
  readonly title: string
  readonly rank: number
  readonly number?: string
  readonly adopted?: Day
  /** Day of its first publication. */
  readonly published?: Day
  /** First day on which anything of it was in force, where the corpus tells that; else its first text may be one of later years. */
  readonly began?: Day
  /** First day that it is not in force any more. */
  readonly until?: Day
  /** It may have stood until this day. */
  readonly untilAtLatest?: Day
  readonly replacedBy?: string
}

/** Days whose version of an act could not be read, in whole or in part. */
export interface UnreadDays {
  readonly since: Day
  readonly until?: Day
}

/** A version, or several that follow each other, of which something could not be read. */
export interface UnreadVersion extends UnreadDays {
  readonly act: CorpusAct
  readonly language: TextLanguage
  readonly unread: HowMuch
}

/** The text of a provision that stood unchanged from one day to another. */
export interface Passage extends Omit<ProvisionText, 'defines' | 'amendedBy'> {
  readonly act: CorpusAct
  readonly language: TextLanguage
  readonly since: Day
  /** It may have begun as late as this day. */
  readonly sinceAtLatest?: Day
  /** Day of its publication; alike with `since` where nothing tells when it came into force. */
  readonly published?: Day
  readonly until?: Day
  /** It may have stood until this day: what took its place may have begun as late. */
  readonly untilAtLatest?: Day
  /**
   * Days on which it is not certain that this is the text: those inside the period were taken over from the version before, and
   * on those right before it this text may have stood already.
   */
  readonly unread?: readonly UnreadDays[]
  readonly source?: string
  readonly causedBy?: string
  /** It is no provision but the title of its act, as a place where words stand. */
  readonly isTitle?: true
}

/** An act in one language between two changes of it. */
export interface Edition {
  readonly act: CorpusAct
  readonly since: Day
  /** It may have begun as late as this day. */
  readonly sinceAtLatest?: Day
  /** Day of its publication; alike with `since` where nothing tells when it came into force. */
  readonly published?: Day
  readonly until?: Day
  /** As of a passage. */
  readonly untilAtLatest?: Day
  /** How much of it could not be read. */
  readonly lacking?: HowMuch
  readonly source?: string
  readonly causedBy?: string
}

/**
 * Answer to: what does this article provide on that day? `standsIn`: the languages in which the act stands that day, where it has no
 * text in the one asked: that says nothing of the provision.
 */
export type PassageAnswer =
  | {
      readonly kind: 'in-force'
      readonly passage: Passage
      readonly previous?: Passage
      readonly next?: Passage
      /** Others of that number on that day: numbers may begin anew in each chapter. */
      readonly namesakes?: readonly Passage[]
    }
  /**
   * `passage`: the line that stands in its place until it begins; `begins`: the day, where that is known; `ground`: what the act says
   * of its beginning, where that proves it.
   */
  | {
      readonly kind: 'not-yet'
      readonly ground?: OwnBeginning
      readonly passage?: Passage
      readonly next: Passage
      readonly begins?: Day
      readonly standsIn?: readonly TextLanguage[]
    }
  /** The corpus tells nothing of that day: its first text of the provision, `next`, is as old as that of the act, which may be older. */
  | {
      readonly kind: 'before-corpus'
      readonly passage?: never
      readonly next: Passage
      readonly standsIn?: readonly TextLanguage[]
    }
  /**
   * `passage`: the line that says that it is struck out; `on`: absent where the oldest text has that line already; `next`: it
   * stands again since.
   */
  | {
      readonly kind: 'repealed'
      readonly passage?: Passage
      readonly last: Passage
      readonly on?: Day
      readonly next?: Passage
      readonly standsIn?: readonly TextLanguage[]
    }
  /** The version of that day could not be read, and nothing before it tells of the provision. `next`: it may have begun by then. */
  | {
      readonly kind: 'unread'
      readonly passage?: never
      readonly unread: UnreadDays
      readonly next?: Passage
    }
  /** No act, or no such provision of it, in this build at any time. */
  | { readonly kind: 'unknown'; readonly what: 'act' | 'provision' }

/** Whether the version of a day could not be read, so that the text before stands for it. */
export function isBridged({ unread }: Pick<Passage, 'unread'>, on: Day): boolean {
  return unread?.some((days) => holds(days, on)) ?? false
}

/** What stands in an act in the place of a provision: its text, or the line that says that it is gone or has not begun. */
export function lineOf(answer: PassageAnswer): Passage | undefined {
  return answer.kind === 'unknown' || answer.kind === 'unread' ? undefined : answer.passage
}
