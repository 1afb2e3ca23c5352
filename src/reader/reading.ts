import type { CitedFact, TermUse, Trilingual } from '../law/law.ts'
import type { LawBuild } from '../law/texts.ts'
import type { Statement } from './statement.ts'

/** An exact stretch of the statement: `statement.text.slice(start, end) === text`, always. UTF-16 units. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Milliseconds into the recording, where the statement has cues. */
  readonly time?: { readonly from: number; readonly to: number }
}

/** One quoted passage, numbered in the order of speech. */
export interface Claim {
  readonly n: number
  readonly quote: Quote
}

/** `certain`: the statement's own words suffice; `likely`: it depends on context that the words leave open. */
export type Certainty = 'certain' | 'likely'

/** What a finding rests on. */
export type Evidence =
  /** Words of the statement: the trigger, or the words that make it worse. */
  | { readonly kind: 'words'; readonly quote: Quote; readonly note: Trilingual }
  /** A provision or norm, as it stood on the statement's day. */
  | { readonly kind: 'provision'; readonly fact: CitedFact | TermUse; readonly note?: Trilingual }
  /** A negative, never said without naming what was searched. */
  | { readonly kind: 'absence'; readonly searched: Trilingual; readonly note: Trilingual }
  /** An earlier statement in which the same wording stood. */
  | {
      readonly kind: 'earlier'
      readonly id: string
      readonly speaker?: string
      readonly date?: string
      readonly quote: string
      readonly note: Trilingual
    }
  /** No law could be asked, and why. */
  | { readonly kind: 'not-checked'; readonly why: Trilingual }

/** A check's result on one claim. */
export interface Finding {
  readonly id: string
  readonly check: string
  /** Number of the claim. */
  readonly claim: number
  readonly quote: Quote
  /** The words that its question puts, where they are not the quote's own: the whole clauses, or a term in its base form. */
  readonly asked?: string
  /** The words that raised it, in order; each is an exact stretch of the statement. */
  readonly trigger: readonly Quote[]
  readonly certainty: Certainty
  readonly evidence: readonly Evidence[]
  readonly missing: Trilingual
}

/** A finding turned into a question to a named addressee. */
export interface Question {
  /** Id of the finding. */
  readonly finding: string
  readonly claim: number
  readonly to: Trilingual
  readonly text: Trilingual
  /**
   * Set where the question is asked at an earlier claim (until reader 0.32.0 at a later one, too): its number; `text` then points there. A
   * finding that another one of its claim, or plainer words of a later one, ask for has no question of its own.
   */
  readonly askedAt?: number
  /** Set with `askedAt` from reader 0.12.0 on: id of the finding whose question is asked there. */
  readonly repeats?: string
}

/** A term that the statement uses and the law of that day defines: shown instead of a question. */
export interface DefinitionCard {
  readonly claim: number | null
  readonly quote: Quote
  readonly term: Trilingual
  readonly uses: readonly TermUse[]
}

/** What kind of act of speech the statement is, and the words that show it. */
export interface Genre {
  readonly kind: 'appeal' | 'warning' | 'denial' | 'report' | 'answer'
  readonly grounds: readonly Quote[]
}

/** Statement, claims, findings and questions: the same for the same input, byte for byte. */
export interface Reading {
  readonly schema: 'https://saual.org/schemas/reading-1.json'
  readonly reader: string
  /** Build of the law asked, or null where none was. */
  readonly law: string | null
  /** The corpus whose texts were asked besides the pack. */
  readonly corpus?: LawBuild
  readonly statement: Statement
  /** Set where nobody named the language and the text, or a part of it, seems to be in none that we read. */
  readonly languageNote?: Trilingual
  /** Passages that seem to be in no language that we read: nothing was asked of them. Absent where there are none. */
  readonly leftOut?: readonly Quote[]
  /** Set where the checks do not know the statement's language, or the way in which it is written: that none asked says nothing. */
  readonly notChecked?: Trilingual
  readonly genre: Genre
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
  readonly cards: readonly DefinitionCard[]
}
