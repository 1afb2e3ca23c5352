import type { Day } from '../law.ts'
import type { ProvisionUnit } from '../provision-name.ts'

/** Language of a text of law, as BCP 47 writes it: `ru`, `kk`, `en`, `de`. Corpora may hold languages that Saual does not speak. */
export type TextLanguage = string

/** What an importer tells of a corpus, in any order. A version that is told again replaces the one told before. */
export type Imported =
  | { readonly kind: 'version'; readonly version: ActVersion }
  | { readonly kind: 'end'; readonly end: ActEnd }
  /** A version that was told must not be taken after all. */
  | { readonly kind: 'withdrawn'; readonly version: Pick<ActVersion, 'act' | 'language' | 'since'> }
  /** An act, or a part of one, that could not be read; the build goes on without it and names it. */
  | { readonly kind: 'broken'; readonly place: string; readonly fault: Fault }

/** Why something could not be read: a code, and what fills the gaps of its words (`src/corpora/messages.json`, `fault.<code>`). */
export interface Fault {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

export type HowMuch = 'part' | 'whole'

/** The text of one act in one language from one day on, until the next version or the act's end. */
export interface ActVersion {
  /** Stable key of the act in its corpus: `81097`, `ZZ-2031-7`, `/akn/zz/act/2031-04-17/7-X`. */
  readonly act: string
  readonly language: TextLanguage
  readonly title: string
  /** Rank of the act, the highest first: 1 constitution, 2 constitutional law, 3 code, 4 law, 5 decree of the head of state, 6 act of the government, 7 of a ministry, 8 local; 9 unknown. */
  readonly rank: number
  readonly number?: string
  readonly adopted?: Day
  /** Day on which the act itself was first published, where the corpus tells it. */
  readonly firstPublished?: Day
  /** First day of this version as the corpus gives it. */
  readonly since: Day
  /** Nothing of the act was in force before: the corpus tells of all of its versions from its beginning on. */
  readonly isFirst?: true
  /** The version may begin as late as this day: the corpus dates it by adoption, and the act names a later beginning. */
  readonly sinceAtLatest?: Day
  /** Day of its official publication; alike with `since` only where nothing tells when it came into force. */
  readonly published?: Day
  /** The act that made this version. */
  readonly causedBy?: { readonly key?: string; readonly title: string }
  /** Address of the official text. */
  readonly source?: string
  /** Where the text was read: a path in the corpus, and the commit where it is a git corpus. */
  readonly path: string
  readonly commit?: string
  /**
   * How much of it could not be read: then `provisions` lacks that. The version is told all the same, since what stood before it
   * must not be taken for its text, nor what it lacks for words that it has not.
   */
  readonly unread?: HowMuch
  readonly provisions: readonly ProvisionText[]
  /** How it reads from later days on, as long as it stands: articles and items may begin or end on days of their own. */
  readonly later?: readonly LaterText[]
}

/** The whole of an act from a day on that its text names. */
export interface LaterText {
  readonly since: Day
  readonly provisions: readonly ProvisionText[]
}

/** An end of an act: it is in force on the day before `until`. */
export interface ActEnd {
  readonly act: string
  readonly until: Day
  /** It may have stood until this day: what ended it is dated by adoption, and may have begun as late. */
  readonly untilAtLatest?: Day
  /** Only its texts in this language end, as far as the corpus tells. */
  readonly language?: TextLanguage
  /** First day on which it is in force again; absent where it did not come back. */
  readonly back?: Day
  /** Key of the act that took its place. */
  readonly replacedBy?: string
}

/** A provision as it is written: an article, an annex, or what stands before the first article. */
export interface ProvisionText {
  /** Stable within the act and alike in all its languages: `st174`, `art_5`, `preamble`. */
  readonly anchor: string
  /** Number as citations give it: `174`, `456-2`; absent where there is none. */
  readonly number?: string
  /** What its number calls it, where the format gives the words of that; else its anchor tells. */
  readonly unit?: ProvisionUnit
  readonly heading: string
  /** Headings above it, the widest first: part, section, chapter. */
  readonly within: readonly string[]
  /**
   * `excluded`: only its number is left; `pending`: its text is not in force yet; `not-held`: it has begun, but the corpus still
   * has a line in place of its text.
   */
  readonly state: 'text' | 'excluded' | 'pending' | 'not-held'
  /** For a pending provision: the day it begins, where the text says so. */
  readonly begins?: Day
  /**
   * The law's own words: the heading is not repeated; one paragraph, part or point a line; Markdown marks are gone. Statutory
   * notes are part of it, editorial ones are not.
   */
  readonly text: string
  /** Notes of the editors: what was amended when. */
  readonly notes: readonly string[]
  /** Terms that the format itself marks as defined here. */
  readonly defines?: readonly string[]
  /** Laws that the notes name: where they begin later, a text may run ahead of its version. */
  readonly amendedBy?: readonly NamedLaw[]
}

/** A law that notes name, and the day from which it changes the provision, where they tell one. */
export interface NamedLaw {
  /** What tells it from others, however it is written: `2021-05-05 30-VII`. */
  readonly law: string
  readonly begins?: Day
}
