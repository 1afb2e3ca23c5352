import type { Currency, FineSign } from './amounts.ts'
import type { BodyKind } from './body-kinds.ts'
import type { CountryWords } from './country-words.ts'
import type { KnownStatement } from './earlier.ts'
import type { Fine, FineUnit } from './fines.ts'
import type { Basis, LawTexts, PeriodInLaw } from './texts.ts'
import type { Topic } from './topic.ts'

export type { BodyKind, FineUnit, Topic }

/** The contract of a body of law that a reading may ask. Pure data and questions by date: no files, no clock. */

/** A calendar day as `YYYY-MM-DD`. ISO days compare as strings, which keeps look-ups by date cheap and total. */
export type Day = string

/** Languages of our own words, and of what a pack says of law. */
export type Tag = 'kk' | 'ru' | 'en'

/** A language that statements are read in, by the name of its folder in `src/languages`; there may be others than our own. */
export type StatementLanguage = string

/** The same words in the three languages. */
export type Trilingual = Readonly<Record<Tag, string>>

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

/**
 * What is not certain of a place on a day: by the days of a corpus it began, got its text or ended on none before `from`, and by
 * `to` surely.
 */
export interface Doubt {
  readonly kind: 'begins' | 'changes' | 'ends'
  readonly from: Day
  readonly to: Day
  /** When it did so by the pack. */
  readonly byPack?: { readonly day: Day; readonly isApproximate: boolean }
  /** The words that may have stood before, by their languages. */
  readonly before?: Readonly<Partial<Record<Tag, string>>>
}

/** Longest imprisonment in years and the other sanctions of one part of an article. */
export interface Sanction extends CitedFact {
  /** 0 when the part carries no imprisonment. */
  readonly minYears: number
  readonly maxYears: number
  /** Life imprisonment is among its penalties. */
  readonly life?: true
  /** What each source says of the longest imprisonment, where they differ. */
  readonly terms?: readonly SaidTerm[]
  /** Highest fine in units of fines, where the pack knows one. */
  readonly maxFine?: number
  /** Its fines, of whatever person; absent where the pack does not know all of them. */
  readonly fines?: readonly Fine[]
  /** Longest arrest in days, 0 where there surely is none; absent where that is not known. */
  readonly maxArrest?: number
  /** What it lists beside imprisonment, in words: «штраф до 1000 МРП либо …»; absent where that is nothing, or it carries no imprisonment. */
  readonly milder?: Trilingual
}

/** The longest imprisonment in years by one source, infinite where it may be for life. */
export interface SaidTerm {
  /** The pack, or the text of the law in a language. */
  readonly by: 'pack' | Tag
  readonly years: number
}

/** A rule about conduct: the article that may carry the sanction an official reminds of. */
export interface Norm extends CitedFact {
  readonly id: string
  readonly kind: 'criminal' | 'administrative' | 'civil'
  /** Whether the norm punishes speech or publication; the set that "which speech article carries 20 years" searches. */
  readonly speech: boolean
  /** Topics that a statement's words are mapped to: see `Topic`. */
  readonly topics: readonly Topic[]
  /** Sanctions in force on the day asked. Empty means that the pack does not know them, not that there are none. */
  readonly sanctions: readonly Sanction[]
  /** Some of its sanctions were read in a later version only: what it carried on the day asked was not checked in full. */
  readonly notChecked?: true
  /** Who may bring it. */
  readonly standing: Trilingual
  /** Elements of the offence that officials tend to drop, e.g. `knowingly`, `danger`, `indecent-form`. */
  readonly elements: readonly Element[]
}

/** An element of an offence, without which the article does not apply. */
export interface Element {
  readonly id: string
  readonly name: Trilingual
}

/** An expression of law, and where it stands. */
export interface TermUse extends CitedFact {
  readonly kind: 'defined' | 'used'
  /** `says` tells by itself whether the term is defined there; otherwise it has to be said before it. */
  readonly tellsKind?: true
}

/** A corpus that an answer rests on, and how many acts of it hold the expression. */
export interface Searched {
  readonly build: string
  readonly acts: number
}

/**
 * Is this expression a term of the law on that day?
 * `not-in-pack` is not "absent from the law": only a corpus can say that, and `absent` names it.
 */
export type TermAnswer =
  | {
      readonly kind: 'defined'
      readonly term: Trilingual
      readonly uses: readonly TermUse[]
      readonly corpus?: Searched
    }
  | {
      readonly kind: 'used'
      readonly term: Trilingual
      readonly uses: readonly TermUse[]
      /** Where it was defined after that day. */
      readonly later?: readonly TermUse[]
      readonly corpus?: Searched
    }
  /** In none of the acts of the build that were in force that day. */
  | {
      readonly kind: 'absent'
      readonly build: string
      /** Acts searched. */
      readonly acts: number
      /** The build lacks acts that the pack knows as in force that day: it answers for itself, not for the law. */
      readonly isPartial?: true
      readonly later?: readonly TermUse[]
      readonly near?: readonly TermUse[]
    }
  /** `later`: it became a term after that day. `near`: the only places where the law of that day has a related word. */
  | { readonly kind: 'not-in-pack'; readonly later?: readonly TermUse[]; readonly near?: readonly TermUse[] }
  | { readonly kind: 'not-checked'; readonly why: 'no-jurisdiction' | 'no-date' }

/** A form that a body's public act may take («обращение», «разъяснение закона» of a prosecutor). */
export interface LegalForm extends CitedFact {
  readonly name: Trilingual
  /** Whether addressees must obey it, in words. */
  readonly binding: Trilingual
}

/** A freedom of those who speak and publish that the law guarantees. */
export type Freedom = 'from-censorship' | 'spreading-information'

/**
 * Whether a place in law stands on a day. `unknown`: neither the pack nor a corpus can tell. An `approximate` day is known to the
 * month or year only.
 */
export type Standing =
  | { readonly kind: 'in-force' }
  /** `orLater`: it begins on no day before `since`, but may begin later. */
  | { readonly kind: 'not-yet'; readonly since: Day; readonly approximate?: true; readonly orLater?: true }
  /** `orEarlier`: it was gone by `until`, nobody knows since when; `by`: what tells so, where something does. */
  | {
      readonly kind: 'ended'
      readonly until: Day
      readonly approximate?: true
      readonly orEarlier?: true
      readonly by?: CitedFact
    }
  /** The act stands, but has no such provision. */
  | { readonly kind: 'no-such-provision' }
  | { readonly kind: 'unknown' }

/** Law of one jurisdiction, answered by date. All look-ups are total: an unknown thing is an empty list. */
export interface Law {
  /** Lower-case ISO 3166 code, e.g. `kz`. */
  readonly jurisdiction: string
  /** Name and version of the pack, printed with every answer, e.g. `kz 2026-11-24`. */
  readonly build: string
  /** Words that name the country in the names of its acts. */
  readonly country: CountryWords
  /** The texts of a corpus, where one stands ready. */
  readonly texts?: LawTexts
  /** An act by its id, or by the id of its family (`CONST`, `PRO`): the one in force on that day, the newest without a day. */
  act(id: string, on?: Day): Act | undefined
  acts(on: Day): readonly Act[]
  /** Whether `expression` (any inflected form, in `language`) is a term on that day. */
  term(expression: string, language: StatementLanguage, on: Day): TermAnswer
  /** Norms in force on that day about any of the topics, most to the point first; all of them when `topics` is omitted. */
  norms(on: Day, topics?: readonly Topic[]): readonly Norm[]
  /** The norm of an article in force on that day. */
  norm(citation: Citation, on: Day): Norm | undefined
  /** Whether an article, or a part of it, stands on that day: a statement may cite one that is not there yet, or no more. */
  stands(citation: Citation, on: Day): Standing
  /**
   * Whether what the pack says of an article holds all words of one of the expressions, in any form. `false` only where it says
   * something of the article, and says those things of another article of the same act.
   */
  speaksOf(
    citation: Citation,
    expressions: readonly string[],
    language: StatementLanguage,
    on: Day,
  ): { readonly speaks: boolean; readonly elsewhere?: CitedFact } | undefined
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
