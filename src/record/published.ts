import type { Tag, Trilingual } from '../law/law.ts'
import type { DefinitionCard, Finding, Quote, Reading } from '../reader/reading.ts'
import type { Metadata } from '../reader/statement.ts'
import type { InLanguages } from './facts/values.ts'
import type { VersionState } from './state/opinion.ts'
import type { BodyState, OfficeState, PersonState } from './state/people.ts'
import type { StatementState } from './state/statement.ts'

/** Words in those of the languages in which there are any; a language that is not there has not been written yet. */
export type Words = Partial<Trilingual>

/** Who said a statement, as far as the record knows them. */
export interface SaidBy {
  readonly person?: PersonState
  readonly office?: OfficeState
  readonly body?: BodyState
}

/** A place in a text, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The same statement in another language, and which of its sentences say the same. */
export interface PublishedTranslation {
  readonly id: string
  readonly language: Tag
  readonly text: string
  readonly metadata?: Metadata
  /** `here` in the statement, `there` in the translation, in the statement's order. */
  readonly pairs: readonly { readonly here: Stretch; readonly there: Stretch }[]
}

/** A statement as the public may see it. */
export interface PublishedStatement {
  readonly id: string
  readonly sha256: string
  readonly text: string
  readonly language: Tag
  readonly metadata: Metadata
  readonly saidBy: SaidBy
  readonly provenance: StatementState['provenance']
  readonly endorsed: StatementState['endorsed']
  readonly republished: StatementState['republished']
  /** Statements that say the same in other languages and that the public may see. */
  readonly translations: readonly PublishedTranslation[]
  /** Ids of all that say the same, of those too that the public may not see, or not yet. */
  readonly linked: readonly string[]
  readonly withdrawn?: StatementState['withdrawn']
}

/** A question as it was published. */
export interface PublishedQuestion {
  /** Id of the finding, or of the question that the author added. */
  readonly id: string
  /** `reader`: as the method words it; `edited`: of the method, in the author's words; `author`: the author's own. */
  readonly by: 'reader' | 'edited' | 'author'
  /** Exact words of the statement that it is put to. */
  readonly quote: Quote
  readonly text: Words
  /** The words that it is put to, in each language in which a linked translation has them: those that `text` quotes there. */
  readonly quoted?: Words
  /** What the method found; absent where the question is the author's own. */
  readonly finding?: Finding
  readonly to?: Trilingual
  /** Number of the claim at which the same is asked. */
  readonly askedAt?: number
}

/** A quoted passage with what was put to it. */
export interface PublishedClaim {
  /**
   * Its number: that of the reading; behind the last of these for a passage that only the author asks about. Numbers stay when
   * a claim before is no longer shown, so that addresses with `#claim-3` keep what they mean.
   */
  readonly n: number
  readonly quote: Quote
  readonly questions: readonly PublishedQuestion[]
  /** The author's comment, in Markdown. */
  readonly comment: Words
  readonly cards: readonly DefinitionCard[]
}

/** A version of an opinion, whole: all that is needed to show it, in every form. */
export interface PublishedOpinion {
  readonly id: string
  readonly slug: string
  readonly version: number
  /** When the opinion was first published. */
  readonly publishedAt: string
  /** When this version was published. */
  readonly at: string
  readonly author: Words
  /** Languages in which it is published, the one it was written in first. */
  readonly languages: readonly Tag[]
  readonly title: Words
  /** These are in Markdown. */
  readonly summary: Words
  readonly introduction: Words
  readonly conclusion: Words
  readonly statement: PublishedStatement
  /** In the order of speech. */
  readonly claims: readonly PublishedClaim[]
  /** Definitions of terms outside all claims. */
  readonly cards: readonly DefinitionCard[]
  /** All versions so far; those behind the first say what was corrected. */
  readonly versions: readonly Pick<VersionState, 'version' | 'at' | 'note'>[]
  readonly withdrawn?: { readonly reason: InLanguages; readonly at: string }
  /** What it rests on, as it was made. */
  readonly reading: Reading
}

/** Whether a question only points to the claim at which it is asked; one in the author's own words is asked where it stands. */
export function onlyPoints(
  question: PublishedQuestion,
): question is PublishedQuestion & Required<Pick<PublishedQuestion, 'askedAt'>> {
  return question.askedAt !== undefined && question.by !== 'edited'
}

/** The words in a language, or in the first of the others that has them; nothing where no language has. */
export function wordsIn(
  words: Words,
  language: Tag,
  others: readonly Tag[] = ['kk', 'ru', 'en'],
): { readonly text: string; readonly language: Tag } | undefined {
  for (const tag of [language, ...others]) {
    const text = words[tag]
    if (text !== undefined) return { text, language: tag }
  }
  return undefined
}
