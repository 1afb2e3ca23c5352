import { once } from '../../law/once.ts'
import type { ActWords } from '../language/acts.ts'
import type { ArticleWords } from '../language/articles.ts'
import type { ClauseWords } from '../language/clauses.ts'
import type { FigureWords } from '../language/figures.ts'
import type { LiabilityWords } from '../language/liability.ts'
import type { PenaltyWords } from '../language/penalties.ts'
import type { StatuteReferences } from '../language/statutes.ts'
import type { TermWords } from '../language/terms.ts'
import type { YearWords } from '../language/years.ts'
import type { Language } from '../language.ts'

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
  /** The same, as far as it can hold for these words: the themes of languages in other letters need not be loaded for them. */
  patternFor(name: PatternOf<Words>, words: string): RegExp
}

/** Names of the patterns of a theme, which may hold other things, too. */
type PatternOf<Words> = {
  [Name in keyof Words]-?: Words[Name] extends RegExp | undefined ? Name : never
}[keyof Words]

/** Puts together what languages know. A theme is asked for, and a pattern made, when it is first needed. */
export function wordsOfAll(languages: readonly Language[]): WordsOfAll {
  const together = <Words>(theme: (language: Language) => Words) => themeOf(languages, theme)
  const bodies = together((language) => language.bodies)
  const statutes = once(() => languages.flatMap((language) => language.statutes ?? []))
  return {
    acts: together(({ acts }) => acts),
    articles: together(({ articles }) => articles),
    clauses: together(({ clauses }) => clauses),
    get statutes() {
      return statutes()
    },
    figures: together(({ figures }) => figures),
    liability: together(({ liability }) => liability),
    penalties: together(({ penalties }) => penalties),
    terms: together(({ terms }) => terms),
    years: together(({ years }) => years),
    mayNameOrganisation: (folded) => bodies.has('organisation', folded),
  }
}

function themeOf<Words>(
  languages: readonly Language[],
  theme: (language: Language) => Words,
): Together<Words> {
  const pattern = patternsOf(languages, theme)
  const ofLatin = patternsOf(
    languages.filter(({ alphabet }) => alphabet !== 'Cyrillic'),
    theme,
  )
  const patternFor = (name: PatternOf<Words>, words: string) =>
    (PLAIN_LATIN.test(words) ? ofLatin : pattern)(name)
  return { pattern, patternFor, has: (name, words) => patternFor(name, words).test(words) }
}

/** The patterns of a theme of these languages, each made when it is first needed. */
function patternsOf<Words>(
  languages: readonly Language[],
  theme: (language: Language) => Words,
): (name: PatternOf<Words>) => RegExp {
  const made = new Map<keyof Words, RegExp>()
  return (name) => {
    const known = made.get(name)
    if (known !== undefined) return known
    const patterns = languages.map((language) => theme(language)[name])
    const joined = either(patterns.filter((value) => value instanceof RegExp))
    made.set(name, joined)
    return joined
  }
}

/** A pattern that matches what one of these does. */
function either(patterns: readonly RegExp[]): RegExp {
  const [first] = patterns
  if (first === undefined) return NOTHING
  return new RegExp(patterns.map(({ source }) => source).join('|'), first.flags)
}

const NOTHING = /(?!)/u

/** What no language in other letters has a pattern for. Words that begin with a mark are asked of all. */
const PLAIN_LATIN = /^[0-9A-Za-z][ -~]*$/u
