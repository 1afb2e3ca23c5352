import type { StatementLanguage } from '../law/law.ts'
import type { ActWords } from './language/acts.ts'
import type { ArticleWords } from './language/articles.ts'
import type { BaseForms } from './language/base-forms.ts'
import type { BodyWords } from './language/bodies.ts'
import type { ClauseWords } from './language/clauses.ts'
import type { ConsequenceWords } from './language/consequences.ts'
import type { DeedWords } from './language/deeds.ts'
import type { FigureWords } from './language/figures.ts'
import type { FinedWords } from './language/fined.ts'
import type { LetterRuns } from './language/letters.ts'
import type { LiabilityWords } from './language/liability.ts'
import type { MotiveWords } from './language/motives.ts'
import type { NameWords } from './language/names.ts'
import type { OfficeWords } from './language/offices.ts'
import type { OwnVoiceWords } from './language/own-voice.ts'
import type { PenaltyWords } from './language/penalties.ts'
import type { PredicateWords } from './language/predicates.ts'
import type { RecognitionWords } from './language/recognition.ts'
import type { SentenceEndWords } from './language/sentence-ends.ts'
import type { SlightWords } from './language/slights.ts'
import type { SpeechWords } from './language/speech.ts'
import type { StatuteReferences } from './language/statutes.ts'
import type { TermWords } from './language/terms.ts'
import type { TrendWords } from './language/trends.ts'
import type { YearWords } from './language/years.ts'

/**
 * A language that statements are read in. One folder in `src/languages/` each, with a file for each theme; found by its folder.
 * What a theme asks for stands in `src/reader/language/`.
 */
export interface Language {
  readonly tag: StatementLanguage
  /** The language's name in itself. */
  readonly name: string
  /** Quotation marks for our own sentences. */
  readonly quotationMarks: readonly [string, string]
  /**
   * Letters of which each pattern that all languages are asked for together (`WordsOfAll`) needs one, so that words in plain Latin
   * letters and figures are not asked of it.
   */
  readonly alphabet?: 'Cyrillic'

  // How a text is taken apart.
  /** Without them no text is ever taken for one in another language. */
  readonly letters?: LetterRuns
  readonly recognition: RecognitionWords
  readonly sentenceEnds: SentenceEndWords
  readonly clauses: ClauseWords
  readonly predicates: PredicateWords
  /**
   * Light keys of a word: two words with a common key are forms of one word, as far as suffixes tell. No dictionary, so
   * that a cold start stays cheap; the folder's `dictionary.ts` knows more, where there is one.
   */
  readonly keys: (folded: string) => readonly string[]

  // Who speaks, of whom, and in which terms.
  readonly speech: SpeechWords
  readonly names: NameWords
  readonly bodies: BodyWords
  readonly offices: OfficeWords
  /** Without them a text that names nobody is of whoever signs it. */
  readonly ownVoice?: OwnVoiceWords
  /** Where names are inflected. */
  readonly baseForms?: BaseForms
  readonly terms: TermWords
  /** Folded words that tell nobody why they were taken for a move, however much they weigh: shown alone they say nothing. */
  readonly generalWords: ReadonlySet<string>
  /** Whether a folded word only ties sentences, or tells a day: two that share it tell of no common matter. */
  readonly isLinkWord?: (word: string) => boolean

  // What is cited, counted and threatened.
  readonly acts: ActWords
  readonly articles: ArticleWords
  /** Where it cites statutes in ways of its own: "section 1 of the Food Act". */
  readonly statutes?: StatuteReferences
  readonly figures: FigureWords
  readonly years: YearWords
  readonly liability: LiabilityWords
  readonly penalties: PenaltyWords
  readonly fined: FinedWords

  // What others are said to be moved by.
  /** Without them a question asks for the purpose, whatever is told of. */
  readonly motives?: MotiveWords

  // What they are said to have done.
  /** Without them a question asks what was done, though the words may say it. */
  readonly deeds?: DeedWords
  /** Without them it is asked what follows, though the next sentence may say it. */
  readonly consequences?: ConsequenceWords
  readonly slights?: SlightWords
  readonly trends?: TrendWords
}
