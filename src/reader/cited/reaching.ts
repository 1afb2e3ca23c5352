import type { Citation, CitedFact, Day, Law, Sanction, Trilingual } from '../../law/law.ts'
import { isSameArticle } from '../../law/place.ts'
import { labelsOf } from '../evidence.ts'
import { longestByText } from './said-terms.ts'
import { yearsIn } from './stated.ts'
import { worded } from './words.ts'

/** Where more parts carry a term, naming them tells nothing. */
const MOST_PARTS = 3

/** Which of the norms about speech carry a term of imprisonment. */
export interface Reaching {
  readonly facts: readonly CitedFact[]
  /** One sentence. */
  readonly words: Trilingual
}

/**
 * Parts of speech norms, as far as they were checked, whose range holds so many years; where they are many, those of the articles
 * asked about. Nothing where these are many too, or none.
 */
export function reaching(
  law: Law,
  on: Day,
  term: number,
  asked: readonly Citation[] = [],
): Reaching | undefined {
  const isAsked = ({ citation }: CitedFact): boolean => asked.some((one) => isSameArticle(one, citation))
  const parts = law
    .norms(on)
    .filter((norm) => norm.speech)
    .flatMap((norm) => norm.sanctions.filter((part) => carriesTerm(part, term)))
  if (parts.length <= MOST_PARTS) return { facts: parts, words: inWords(parts, term) }
  const own = parts.filter(isAsked)
  return own.length === 0 || own.length > MOST_PARTS
    ? undefined
    : { facts: own, words: inOwnWords(own, term) }
}

/** Whether so many years lie within what a part of an article carries. */
export function carriesTerm({ minYears, maxYears, life, terms }: Sanction, term: number): boolean {
  if (term === Number.POSITIVE_INFINITY) return life === true
  return minYears <= term && term <= (longestByText(terms) ?? maxYears)
}

function inWords(facts: readonly CitedFact[], term: number): Trilingual {
  const filled = { years: yearsIn(term), parts: labelsOf(facts) }
  if (facts.length === 0) return worded('cited.reaching-none', filled)
  return worded(facts.length > 1 ? 'cited.reaching-several' : 'cited.reaching-one', filled)
}

/** Other articles carry it too; of the article asked about, these parts do. */
function inOwnWords(facts: readonly CitedFact[], term: number): Trilingual {
  return worded('cited.reaching-own', { years: yearsIn(term), parts: labelsOf(facts) })
}
