import type { BodyKind, Day, Law, StatementLanguage, TermUse, Trilingual } from '../law/law.ts'
import type { EarlierStatement } from './earlier.ts'
import type { BodyByName } from './language/bodies.ts'
import type { Field } from './language/offices.ts'
import type { Language } from './language.ts'
import type { Certainty, Evidence, Quote } from './reading.ts'
import type { WordsOfAll } from './scan/words-of-all.ts'
import type { Metadata } from './statement.ts'

/** A stretch of tokens in one sentence: `[from, to)`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A stretch that makes the check's move, as the trained model and the word lists see it. */
export interface Move extends Stretch {
  readonly sentence: SentenceView
  /** Log-odds that this is the move; raise from 0. */
  readonly score: number
}

/** One sentence as a check sees it. Everything here is looked up when asked, so a check pays for what it uses. */
export interface SentenceView extends Stretch {
  readonly n: number
  readonly language: StatementLanguage
  /** The words and forms of that language. */
  readonly spokenIn: Language
  /** What all languages know of words together. */
  readonly ofAll: WordsOfAll
  /** Hits of a list of this check (`growth`) or of the shared lexicon (`case-made`), in order; those that share a word with a stretch. */
  hits(list: string, meeting?: Stretch): readonly Stretch[]
  /** Whether any hit of the list lies within so many words of the stretch; anywhere in the sentence by default. */
  near(list: string, stretch: Stretch, words?: number): boolean
  /** Words in lower case without marks. */
  word(token: number): string
  /** Whether a mark (comma, dash, quotation mark) stands before the token. */
  parted(token: number): boolean
  /** Whether a mark before the token parts it from what stands there: those around a name do not. */
  partsClauses(token: number): boolean
  /** Whether it ends in a question mark. */
  readonly isQuestion: boolean
  /** Whether it opens by pointing back to an act that the sentence before tells of: «за него», "for such conduct". */
  readonly pointsBack: boolean
  /** Whether a figure stands in the sentence that measures something: a number with a share, a multiple or a unit. */
  figures(): readonly Figure[]
  /** References to law in the sentence. */
  citations(): readonly CitedWords[]
  /** Persons and organisations named in the sentence. */
  names(): readonly Name[]
  /** The quotation that words stand in, to the end of the sentence: it may have begun in an earlier one of the paragraph. */
  quotation(at: Stretch): Stretch | undefined
  /** Whether the stretch stands inside a quotation of words that are not the speaker's own. */
  quotesOthers(stretch: Stretch): boolean
  /** Whether the words of the stretch are denied («не», «нет», "no"). */
  negated(stretch: Stretch): boolean
  /** Whether the stretch says that the check's matter is not so: «мы не утверждаем, что …», or by the check's own list `denied`. */
  denied(stretch: Stretch): boolean
}

/** A number in the text. */
export interface Figure extends Stretch {
  readonly value: number
  /** `term-of-years` may be a penalty; an age («20-летний») and a span of time («25 лет назад») are none. */
  readonly kind: 'share' | 'multiple' | 'year' | 'date' | 'number' | 'term-of-years' | 'age' | 'span-of-years'
}

/** Words that refer to a provision: «ст. 274 УК РК». */
export interface CitedWords extends Stretch {
  readonly words: string
  /** The same as a name: «статье 174 УК» is «статья 174 УК». */
  readonly named: string
}

/** A person or an organisation by name. */
export interface Name extends Stretch {
  readonly kind: 'person' | 'organisation'
  /** Whether it is one word of initials and a surname: «С.Оразов». */
  readonly hasInitials?: boolean
}

/** What a check reads: the statement as sentences and moves, its metadata, and the law of its day. */
export interface View {
  readonly metadata: Metadata
  readonly language: StatementLanguage
  /** The statement's day, where known. */
  readonly on: Day | undefined
  /** The law of the statement's jurisdiction, where one is known. */
  readonly law: Law | undefined
  /** The law where only the day is not known: for what its acts are called, and nothing else. */
  readonly undated: Law | undefined
  /** Why law cannot be asked, in words, where `law` or `on` is missing. */
  readonly lawNotChecked: Trilingual | undefined
  readonly body: BodyKind | undefined
  /** Whether the body's name, in any language, says that it is one of these. */
  bodyIsAmong(kind: BodyByName): boolean
  /** What the office of whoever else the n-th sentence names as its source is about; nothing where it names none. */
  fieldsOfSource(n: number): ReadonlySet<Field> | undefined
  readonly sentenceCount: number
  /** The n-th sentence, from 0. */
  sentence(n: number): SentenceView
  readonly earlier: readonly EarlierStatement[]
  /**
   * Stretches that make this check's move with at least this score (0 by default), in the order of speech.
   * @param isMeant what else they must be; asked of a whole sentence first, so it must hold there where it holds for a stretch
   */
  moves(least?: number, isMeant?: (move: Move) => boolean): readonly Move[]
  /**
   * How strongly most of a stretch speaks for another check, as log-odds; very low where they do not at all. Only checks that this
   * one says it hears may be asked for.
   */
  speaksFor(check: string, stretch: Stretch): number
  /** Whether the model, where it was taught this check, hears it in a sentence at all, however faintly. */
  hearsIn(n: number): boolean
  /** Whether any sentence has a phrase of the list, the check's own or a shared one, apart from sentences that are only hypothetical. */
  says(list: string): boolean
  /** Whether any sentence has a phrase of the list. */
  mentions(list: string): boolean
  /** Sentences that have a phrase of the list. */
  with(list: string): readonly SentenceView[]
  /** The numbers of these, where not each of them need be looked at. */
  numbersWith(list: string): readonly number[]
  /** Whether the n-th sentence has a phrase of the list. */
  holds(n: number, list: string): boolean
  quote(stretch: Stretch): Quote
  text(stretch: Stretch): string
  /** The words of a move that speak for it most, in order. */
  strongest(move: Move): readonly Stretch[]
}

/** A finding in the making; `asks` and `missing` are ids of the check's sheets. */
export interface Raise {
  readonly at: Stretch
  readonly trigger?: readonly Stretch[]
  readonly asks: string
  /** Values for the question and for what is missing; `quote` is always filled in. */
  readonly fill?: Readonly<Record<string, string | Trilingual>>
  /** The words of a term as the question puts them, in their base form, where the quote has another. */
  readonly term?: string
  readonly missing: string
  readonly certainty: Certainty
  readonly evidence: readonly Evidence[]
  /** What is quoted is a phrase of a clause that itself says another thing: the question puts no more of it. */
  readonly isPhrase?: boolean
  /** A check that asks better: where it finds something in the same sentence, this is not asked. */
  readonly unlessAsks?: string
  /**
   * A check whose question in the same sentence asks for this too, or one question of it («misstated-element element»): the finding
   * then stands without a question of its own.
   */
  readonly askedWith?: string
  /**
   * A question of the same check that asks for this too, more plainly: where it is put to the same addressee about the same matter, the
   * finding goes with it.
   */
  readonly askedByPlainer?: string
  /** Another check by name, and what is asked in place of `asks` where that one finds something in the sentence and asks the rest. */
  readonly briefly?: { readonly beside: string; readonly asks: string }
  /**
   * Another check by name, and what is asked behind its question, in the same breath, where that one asks about the same words: one
   * accusation is put once, with all that is asked of it.
   */
  readonly behind?: { readonly beside: string; readonly asks: string }
  /** How many facts the words tell that the question is about: of uses with one question the weightiest carries it. Default: 0. */
  readonly weight?: number
  /** Which of several moves that the check hears it is: what is said of one repeats none of another. Default: they are one. */
  readonly sort?: string
  /** Findings with the same topic ask once, and the others point there. Default: the check. */
  readonly topic?: string
  /** Name of a question that several checks put, or one check in several forms: it is asked once a text, and the others point there. */
  readonly question?: string
  /** What or whom within a topic they are about: those that have none of it in common each ask for themselves. Default: any. */
  readonly matters?: readonly string[]
  /**
   * What it says of whom, by names: words that have none of it in common are no paler repetition of each other, though one question is
   * put to both. Default: any.
   */
  readonly says?: readonly string[]
}

/** A term that the law of that day defines. */
export interface Card {
  readonly at: Stretch
  readonly term: Trilingual
  readonly uses: readonly TermUse[]
}

/**
 * A check: one question that the method always asks. Pure: no state between statements, no clock, no I/O; it asks by id,
 * never in words. One folder in `src/checks/` each, found by its folder.
 */
export type Check = Asking & Traits

type Asking = (view: View) => Iterable<Raise | { readonly card: Card }>

/** What others must know of a check without running it. */
export interface Traits {
  /** Every question of its sheets that it may ask, apart from `again`, which each sheet has. A sheet that lacks one is refused. */
  readonly asks?: readonly string[]
  /** Every entry of its sheets that it may name as missing. */
  readonly missing?: readonly string[]
  /** Other checks by name that it asks for or gives way to. A name that no check has is refused when checks are loaded. */
  readonly hears?: readonly string[]
  /** What it quotes is a term: never put by a whole sentence; where the law defines the term, it shows a card. */
  readonly isOfTerms?: true
  /** What it quotes are words that stand for themselves, as a reference to law does, not what a clause says. */
  readonly quotesWords?: true
  /**
   * Of what else its clause tells it quotes nothing: only what a call asks for of its matter, with the call or the conduct alone, the
   * purpose, or the deed without its purpose.
   */
  readonly quotes?: 'call' | 'conduct' | 'purpose' | 'deed'
  /**
   * What a text says again less plainly it does not ask again: a repetition is the same claim, and quotes of it only tire. In log-odds,
   * by how much another stretch must say it more plainly.
   */
  readonly asksWherePlainest?: number
  /** It asks about what is punished: where its sentence only points back to an act («за это»), it puts the one before, too. */
  readonly asksOfAct?: true
  /** It asks about the act of speech itself: «полиция предупреждает, что …» stays whole. */
  readonly asksOfSpeech?: true
  /** It asks about a deed, whoever did it: what a report tells behind all that anybody says, and of no office, is the reporter's own. */
  readonly asksOfDeed?: true
}

/** A check with its traits. What it asks and what it calls missing must be told: its sheets are held against it. */
export function withTraits(
  traits: Traits & Required<Pick<Traits, 'asks' | 'missing'>>,
  asking: Asking,
): Check {
  return Object.assign(asking, traits)
}

/** @throws Error where a check asks, or calls missing, what it does not say it does: no sheet was looked through for it */
export function refuseUntold(check: string, { asks, missing }: Traits, raise: Raise): void {
  if (asks?.includes(raise.asks) === false) throw untold(check, 'asks', asks, raise.asks)
  if (missing?.includes(raise.missing) === false) throw untold(check, 'missing', missing, raise.missing)
}

function untold(check: string, trait: string, told: readonly string[], id: string): Error {
  return new Error(`The check “${check}” has “${id}” in no list “${trait}” of its traits: ${told.join(', ')}`)
}

/**
 * @param heard a check, or one of its questions
 * @throws Error where a check asks for another that it does not say it hears
 */
export function refuseUnheard(check: string, hears: readonly string[], heard: string): void {
  if (!hears.some((name) => heard === name || heard.startsWith(`${name} `)))
    throw new Error(`The check “${check}” does not say that it hears “${heard}”`)
}

/**
 * Sees to it that no check hears one that is not there: a check that was renamed would go unheard without a word.
 * @throws Error that names both
 */
export function refuseUnknownNames(checks: ReadonlyMap<string, Check>): void {
  for (const [name, { hears = [] }] of checks)
    for (const heard of hears)
      if (!checks.has(heard))
        throw new Error(
          `The check “${name}” hears “${heard}”, but no check has this name: ${[...checks.keys()].join(', ')}`,
        )
}
