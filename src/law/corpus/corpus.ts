import type { Day } from '../law.ts'
import type { Fault, HowMuch, ProvisionText, TextLanguage } from './act.ts'
import type { Nearness } from './closest.ts'
import type { Extract } from './extract.ts'

/** What a build of a corpus is made of; printed with every answer that rests on it. */
export interface CorpusBuild {
  /** Name that people gave the corpus: `kz`. */
  readonly name: string
  /** Where it was read from. */
  readonly source: string
  /** Commit that was read, of a corpus in git. */
  readonly revision?: string
  /** It holds only the newest text of each act. */
  readonly current?: true
  /** Newest day on which a version of it begins. */
  readonly newest: Day
  readonly acts: number
  readonly versions: number
  readonly languages: readonly TextLanguage[]
  /** Acts that could not be read and are left out. */
  readonly broken: number
  /** SHA-256 of all its texts in order. */
  readonly hash: string
}

/** An act as it is known on a day. */
export interface CorpusAct {
  readonly key: string
  readonly title: string
  readonly rank: number
  readonly number?: string
  readonly adopted?: Day
  /** Day of its first publication. */
  readonly published?: Day
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
export interface Passage extends Omit<ProvisionText, 'defines'> {
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
  /** `passage`: the line that stands in its place until it begins; `begins`: the day, where that is known. */
  | {
      readonly kind: 'not-yet'
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
  return unread?.some(({ since, until }) => since <= on && (until === undefined || on < until)) ?? false
}

/** What stands in an act in the place of a provision: its text, or the line that says that it is gone or has not begun. */
export function lineOf(answer: PassageAnswer): Passage | undefined {
  return answer.kind === 'unknown' || answer.kind === 'unread' ? undefined : answer.passage
}

/** Where an expression stands. */
export interface TermPlace extends InDoubt {
  readonly passage: Passage
  /** The very words, or other forms of them. */
  readonly exact: boolean
}

/** What is not certain of a text on the day asked: a version may begin later than the corpus dates it, or could not be read. */
export interface InDoubt {
  /** By the days of the corpus it has begun; by this day it surely has. */
  readonly beginsBy?: Day
  /** By the days of the corpus it has ended; by this day it surely has. */
  readonly endsBy?: Day
  /** The version of that day could not be read: it is the text before. */
  readonly isBridged?: true
}

export function isInDoubt({ beginsBy, endsBy, isBridged }: InDoubt): boolean {
  return beginsBy !== undefined || endsBy !== undefined || isBridged === true
}

/** Nothing was found in all that was searched. */
export interface Absent {
  readonly kind: 'absent'
  /** Acts in force that day that were searched. */
  readonly acts: number
  /** Acts in force that day that do not count as searched, since not all of their text of then could be read. */
  readonly unread?: readonly CorpusAct[]
}

/** `unread`: of no act could the text of that day be read in whole. */
export interface NotChecked {
  readonly kind: 'not-checked'
  readonly why: 'language' | 'day' | 'unread'
}

/** A definition of an expression, with its scope in the words of the law. It is in doubt only where another text says otherwise. */
export interface Definition extends InDoubt {
  readonly passage: Passage
  readonly term: string
  /** The defining sentence. */
  readonly says: string
  readonly scope: 'act' | 'chapter' | 'article' | 'other'
}

/** Answer to: is this expression in the law in force on that day? Three kinds of negative are never mixed. */
export type CorpusTerm =
  | {
      readonly kind: 'defined'
      /** Where the day of an amendment is not certain, what it ended beside what it began. */
      readonly definitions: readonly Definition[]
      /** Acts in force that day that use it. */
      readonly acts: number
      /** There are more: so many were counted. */
      readonly more?: true
      readonly places: readonly TermPlace[]
    }
  | {
      readonly kind: 'used'
      /** Acts in force that day that use it. */
      readonly acts: number
      /** There are more: so many were counted. */
      readonly more?: true
      /** Some places, those of the highest rank first. */
      readonly places: readonly TermPlace[]
      /** Definitions that may have held that day, and may not. */
      readonly definitions?: readonly Definition[]
    }
  /** No text that surely stands that day has it; some do that may have. */
  | {
      readonly kind: 'perhaps'
      /** Acts with such texts. */
      readonly acts: number
      readonly places: readonly TermPlace[]
      readonly definitions?: readonly Definition[]
    }
  | Absent
  | NotChecked

/** How an expression is looked up. */
export interface TermOptions {
  /**
   * Acts that are counted at most, 1 at least and 200 where it is left out: a law ten times as large is then asked in the same
   * time. Where more use the expression, all places shown are still of the highest rank.
   */
  readonly mostCounted?: number
}

/** A provision that holds the words of a search. */
export interface SearchPlace extends InDoubt {
  readonly passage: Passage
  readonly nearness: Nearness
  readonly extract: Extract
}

/** Answer to: which provisions in force on that day hold all these words, in any form? */
export type CorpusSearch =
  | {
      readonly kind: 'found'
      readonly provisions: number
      readonly acts: number
      /** There are more of both: so many were counted, those of the highest rank. */
      readonly more?: true
      /** The best of them, the best first; then those that have ended by the days of the corpus and may still have stood. */
      readonly places: readonly SearchPlace[]
    }
  /** No text that surely stands that day holds them; some do that may have. */
  | {
      readonly kind: 'perhaps'
      readonly provisions: number
      readonly acts: number
      readonly more?: true
      readonly places: readonly SearchPlace[]
    }
  | Absent
  | NotChecked

/** What could not be read and is left out of a build. */
export interface Broken {
  readonly place: string
  readonly fault: Fault
}

/** One build of a corpus, asked by day. */
export interface Corpus {
  readonly build: CorpusBuild
  /** Whether the expression is defined or used in the law of that day. */
  term(expression: string, language: TextLanguage, on: Day, options?: TermOptions): CorpusTerm
  /**
   * The text of a provision, by its number or anchor. Where several have the number, the first of those that stand is meant.
   * @param meantOn the day by which it is told which is meant, `on` where it is left out
   */
  passage(act: string, provision: string, language: TextLanguage, on: Day, meantOn?: Day): PassageAnswer
  /**
   * All texts of a provision, the oldest first.
   * @param meantOn as in `passage`; the first of the act is meant where it is left out
   */
  history(act: string, provision: string, language: TextLanguage, meantOn?: Day): readonly Passage[]
  /** Provisions of an act in force on a day, in order. */
  contents(act: string, language: TextLanguage, on: Day): readonly Passage[]
  acts(on: Day, language: TextLanguage): readonly CorpusAct[]
  /** Acts that it holds at any time, each by every title that it bore. */
  everyAct(language: TextLanguage): readonly CorpusAct[]
  /** All editions of an act, the oldest first; none where the corpus does not hold it in that language. */
  editions(act: string, language: TextLanguage): readonly Edition[]
  /** Provisions of that day that hold all the words, at most so many of them. */
  search(words: string, language: TextLanguage, on: Day, most: number): CorpusSearch
  /** Versions of which something could not be read, by act, language and day. */
  unread(): readonly UnreadVersion[]
  /** What the build left out, by name. */
  broken(): readonly Broken[]
  close(): void
}
