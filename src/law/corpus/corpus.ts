import type { Day } from '../law.ts'
import type { TextLanguage } from './act.ts'
import type { OwnBeginning } from './beginnings/own-beginning.ts'
import type { Broken, CorpusBuild } from './build.ts'
import type { CorpusSearch } from './found.ts'
import type { CorpusAct, Edition, Passage, PassageAnswer, UnreadVersion } from './passage.ts'
import type { CorpusTerm, TermOptions } from './term.ts'

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
  /** What proves, if it can be in that language, that an act was not in force before its first text; nothing where it may have been. */
  ownBeginning(act: string, language: TextLanguage): OwnBeginning | undefined
  /** Provisions of that day that hold all the words, at most so many of them. */
  search(words: string, language: TextLanguage, on: Day, most: number): CorpusSearch
  /** Versions of which something could not be read, by act, language and day. */
  unread(): readonly UnreadVersion[]
  /** What the build left out, by name. */
  broken(): readonly Broken[]
  close(): void
}
