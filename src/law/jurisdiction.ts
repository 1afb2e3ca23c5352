import type { Calendar } from './clock/calendar.ts'
import type { Clocks } from './clock/clock.ts'
import type { Law, StatementLanguage, Trilingual } from './law.ts'

/** Loads the law of a jurisdiction; `keys` gives the dictionary forms of a word in a language. */
export interface Jurisdiction {
  readonly code: string
  readonly name: Trilingual
  /** Names of the country and of its bodies by which a statement's `body` tells the jurisdiction. */
  readonly recognises: (body: string) => boolean
  /** Languages in which officials of hardly any other country speak. */
  readonly ownLanguages?: readonly StatementLanguage[]
  /** Whether the name of a body shows no country at all, and the text names this one more often than all others. */
  readonly isHome?: (body: string, text: string) => boolean
  /** Whether neither the name of a body nor a text names another country. */
  readonly namesNoOther?: (body: string, text: string) => boolean
  /** Whether a text cites the law of this country by the country's name. */
  readonly citesOwnLaw?: (text: string) => boolean
  /** Whether a text turns to this country's people as such, or is dated from a place in it. */
  readonly isToItsPeople?: (text: string) => boolean
  /** A git repository that holds the text of its law, and the keys of the pack's acts in it. */
  readonly corpus?: { readonly address: string; readonly acts: Readonly<Record<string, string>> }
  readonly law: (keys: (word: string, language: StatementLanguage) => readonly string[]) => Law
  /** The time zone by which its officials tell the time, where it has one: its name in the IANA database. */
  readonly timeZone?: string
  /** Working days and holidays, and the clocks that its laws set to officials. */
  readonly calendar?: Calendar
  readonly clocks?: Clocks
  /** Set for an invented country that shows how a pack is written: it is offered to nobody. */
  readonly isExample?: true
}
