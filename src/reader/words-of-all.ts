import type { ActWords } from './language/acts.ts'
import type { ArticleWords } from './language/articles.ts'
import type { ClauseWords } from './language/clauses.ts'
import type { FigureWords } from './language/figures.ts'
import type { LiabilityWords } from './language/liability.ts'
import type { PenaltyWords } from './language/penalties.ts'
import type { StatuteReferences } from './language/statutes.ts'
import type { TermWords } from './language/terms.ts'
import type { YearWords } from './language/years.ts'
import type { Language } from './language.ts'

/**
 * What all languages know together: a statement names acts, counts and tells years in the words of any of them, whatever language
 * its sentence is in («по ст. 274 ҚР ҚК»).
 */
export interface WordsOfAll {
  readonly acts: Together<ActWords>
  readonly articles: Together<ArticleWords>
  readonly clauses: Together<ClauseWords>
  readonly statutes: readonly StatuteReferences[]
  readonly figures: Together<FigureWords>
  readonly liability: Together<LiabilityWords>
  readonly penalties: Together<PenaltyWords>
  readonly terms: Together<TermWords>
  readonly years: Together<YearWords>
  /** Whether the name of an organisation may stand behind a word. */
  mayNameOrganisation(folded: string): boolean
}

/** One theme of all languages: each pattern with those of the same name in the others. */
export interface Together<Words> {
  /** Whether a pattern of any language holds; none that is global. */
  has(name: PatternOf<Words>, words: string): boolean
  /** A pattern of all languages; one that matches nothing where none has it. */
  pattern(name: PatternOf<Words>): RegExp
}

/** Names of the patterns of a theme, which may hold other things, too. */
type PatternOf<Words> = {
  [Name in keyof Words]-?: Words[Name] extends RegExp | undefined ? Name : never
}[keyof Words]

/** Puts together what languages know. A pattern is made when it is first asked for. */
export function wordsOfAll(languages: readonly Language[]): WordsOfAll {
  const names = together(languages.map((language) => language.names))
  return {
    acts: together(languages.map(({ acts }) => acts)),
    articles: together(languages.map(({ articles }) => articles)),
    clauses: together(languages.map(({ clauses }) => clauses)),
    statutes: languages.flatMap(({ statutes }) => statutes ?? []),
    figures: together(languages.map(({ figures }) => figures)),
    liability: together(languages.map(({ liability }) => liability)),
    penalties: together(languages.map(({ penalties }) => penalties)),
    terms: together(languages.map(({ terms }) => terms)),
    years: together(languages.map(({ years }) => years)),
    mayNameOrganisation: (folded) => names.has('organisation', folded),
  }
}

function together<Words>(each: readonly Words[]): Together<Words> {
  const made = new Map<keyof Words, RegExp>()
  const pattern = (name: PatternOf<Words>): RegExp => {
    const known = made.get(name)
    if (known !== undefined) return known
    const joined = either(each.map((words) => words[name]).filter((value) => value instanceof RegExp))
    made.set(name, joined)
    return joined
  }
  return { pattern, has: (name, words) => pattern(name).test(words) }
}

/** A pattern that matches what one of these does. */
function either(patterns: readonly RegExp[]): RegExp {
  const [first] = patterns
  if (first === undefined) return NOTHING
  return new RegExp(patterns.map(({ source }) => source).join('|'), first.flags)
}

const NOTHING = /(?!)/u
