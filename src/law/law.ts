import type { Currency, FineSign } from './amounts.ts'
import type { BodyKind } from './body-kinds.ts'
import type { Act, Citation, CitedFact } from './cited-fact.ts'
import type { ClockKind } from './clock/clock-data.ts'
import type { CountryNames } from './country-words.ts'
import type { Day } from './days/day.ts'
import type { KnownStatement } from './earlier.ts'
import type { FineUnit } from './fines.ts'
import type { Norm } from './norm.ts'
import type { StatementLanguage, Tag, Trilingual } from './tags.ts'
import type { TermAnswer } from './term-answer.ts'
import type { LawTexts, PeriodInLaw } from './texts.ts'
import type { Conduct, Topic } from './topic.ts'

export type { Act, Citation, CitedFact, Doubt, FactStatus, Period, Source } from './cited-fact.ts'
export type { Element, Norm, SaidTerm, Sanction } from './norm.ts'
export type { Searched, TermAnswer, TermUse } from './term-answer.ts'
export type { BodyKind, Conduct, Day, FineUnit, StatementLanguage, Tag, Topic, Trilingual }

/** The contract of a body of law that a reading may ask. Pure data and questions by date: no files, no clock. */

/** A form that a body's public act may take («обращение», «разъяснение закона» of a prosecutor). */
export interface LegalForm extends CitedFact {
  readonly name: Trilingual
  /** Whether addressees must obey it, in words. */
  readonly binding: Trilingual
}

/** A freedom of those who speak and publish that the law guarantees. */
export type Freedom = 'from-censorship' | 'spreading-information'

/** An act that a text names before its first day, and where. */
export interface ActToCome {
  readonly act: string
  /** No other act is called so. */
  readonly isOwn: boolean
  readonly start: number
  readonly end: number
}

/** What the law of any country settles somewhere: who counts as innocent, to whom moral harm is not compensated, how long one may sue. */
export type Matter = 'innocence' | 'moral-harm' | 'time-to-sue'

/**
 * Whether a place in law stands on a day. `unknown`: neither the pack nor a corpus can tell. An `approximate` day is known to the
 * month or year only.
 */
export type Standing =
  | { readonly kind: 'in-force' }
  /** `orLater`: it begins on no day before `since`, but may begin later; `textSince`: of which later day its first text is. */
  | {
      readonly kind: 'not-yet'
      readonly since: Day
      readonly approximate?: true
      readonly orLater?: true
      readonly textSince?: Day
    }
  /**
   * `orEarlier`: it was gone by `until`, nobody knows since when; `by`: what tells so, where something does; `movedTo`: the article
   * in which its text goes on since.
   */
  | {
      readonly kind: 'ended'
      readonly until: Day
      readonly approximate?: true
      readonly orEarlier?: true
      readonly by?: CitedFact
      readonly movedTo?: CitedFact
    }
  /** The act stands, but has no such provision. */
  | { readonly kind: 'no-such-provision' }
  | { readonly kind: 'unknown' }

/** Whether an article speaks of what was asked; where not, which other one does, and of which of the expressions. */
export type SpokenOf =
  | { readonly speaks: true }
  | { readonly speaks: false; readonly elsewhere: CitedFact; readonly saying: readonly string[] }

/** Law of one jurisdiction, answered by date. All look-ups are total: an unknown thing is an empty list. */
export interface Law {
  /** Lower-case ISO 3166 code, e.g. `kz`. */
  readonly jurisdiction: string
  /** Name and version of the pack, printed with every answer, e.g. `kz 2026-11-24`. */
  readonly build: string
  /** Names by which texts tell its acts from those of other countries. */
  readonly country: CountryNames
  /** The texts of a corpus, where one stands ready. */
  readonly texts?: LawTexts
  /** An act by its id, or by the id of its family (`CONST`, `PRO`): the one in force on that day, the newest without a day. */
  act(id: string, on?: Day): Act | undefined
  acts(on: Day): readonly Act[]
  /** Whether `expression` (any inflected form, in `language`) is a term on that day. */
  term(expression: string, language: StatementLanguage, on: Day): TermAnswer
  /** Acts that the words name without an article, adopted by that day and not in force on it. */
  actsToCome(words: string, on: Day): readonly ActToCome[]
  /** Norms in force on that day about any of the topics, most to the point first; all of them when `topics` is omitted. */
  norms(on: Day, topics?: readonly Topic[]): readonly Norm[]
  /** The norm of an article in force on that day. */
  norm(citation: Citation, on: Day): Norm | undefined
  /** Whether an article, or a part of it, stands on that day: a statement may cite one that is not there yet, or no more. */
  stands(citation: Citation, on: Day): Standing
  /**
   * Whether what the pack says of an article holds all words of one of the expressions, in any form. That it does not is told only
   * where the pack says something of the article, and says those things of another article of the same act.
   */
  speaksOf(
    citation: Citation,
    expressions: readonly string[],
    language: StatementLanguage,
    on: Day,
  ): SpokenOf | undefined
  /** An article in words, as its act is cited. */
  labelOf(citation: Citation, on: Day): Trilingual | undefined
  /**
   * Everything that the pack knows of a place in law on that day, in our own words; broader places match narrower ones. Without a
   * day, of all days.
   */
  provisions(citation: Citation, on?: Day): readonly CitedFact[]
  /** Who may claim a right (`honour`, `privacy`), with the provisions, most to the point first. */
  standing(right: 'honour' | 'privacy', on: Day): readonly CitedFact[]
  /** Guarantees of a freedom, in force on that day. */
  guarantees(of: Freedom, on: Day): readonly CitedFact[]
  /** Provisions that settle a matter, in force on that day. */
  settling(matter: Matter, on: Day): readonly CitedFact[]
  /** Nuances on an authority's power to act in such matters (a prosecutor may open an administrative case). */
  powers(kind: BodyKind, topic: Topic, on: Day): readonly CitedFact[]
  /** Powers of bodies in cases under an article. */
  powersUnder(article: Citation, on: Day): readonly CitedFact[]
  /** Legal forms that such a body's public act may take on that day; the forms of any body where it has none of its own. */
  forms(kind: BodyKind, on: Day): readonly LegalForm[]
  /** Provisions that make a body keep or publish the figures asked for. */
  statistics(kind: BodyKind, on: Day): readonly CitedFact[]
  /** Official figures about a topic that were public on that day; `inForce.since` is the day of publication. */
  figures(topic: Topic, on: Day): readonly CitedFact[]
  /** Official statements made before that day, newest first. */
  earlier(on: Day): readonly KnownStatement[]
  /** Times in days that the pack knows the law to set at a place on that day, where it keeps such; it need not know all of them. */
  periods?(citation: Citation, on: Day): readonly (CitedFact & PeriodInLaw)[]
  /** The clocks of a kind that a pack keeps, in force on that day; those that a question for information starts, where only these are wanted. */
  clocks?(kind: ClockKind, on: Day, startedBy?: 'question'): readonly CitedFact[]
  /** How the unit of fines is written beside a number. */
  readonly fineSign: FineSign
  readonly currency: Currency
  /** How a case begins by the procedure of the country, as the end of a question: «какие досудебные расследования начаты». */
  readonly proceedings?: Trilingual
  /** The unit of fines on that day, where the pack knows it. */
  fineUnit(on: Day): FineUnit | undefined
  /** Legal words in the three languages. */
  glossary(): readonly Trilingual[]
  /** A name of a body or an office, or a word of the glossary, in the three languages. */
  named(name: string): Trilingual | undefined
  /** Whether this is exactly a name of a body, or of its press service, in any of the three languages: an office is none. */
  isBody(name: string): boolean
  /** Kind of a body by its name as written in a statement, in any of the three languages. */
  bodyKind(name: string): BodyKind | undefined
  /**
   * Reads the first citation of this jurisdiction out of a statement's words («ч. 3 ст. 174 УК», "Art. 174(3) of the Criminal
   * Code"). An act is needed. With a day, an act of a family is the one of that day; without, it is the family (`CONST`).
   */
  cite(words: string, language: Tag, on?: Day): Citation | undefined
  /** All citations in the words, in order. */
  citations(words: string, language: StatementLanguage, on?: Day): readonly Citation[]
}
