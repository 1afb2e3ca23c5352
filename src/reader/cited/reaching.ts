import type { Citation, CitedFact, Day, Law, Sanction, Trilingual } from '../../law/law.ts'
import { isSameArticle } from '../../law/place.ts'
import { inEach } from '../../law/tags.ts'
import { labelsOf } from '../evidence.ts'
import { longestByText } from './said-terms.ts'
import { type StatedPenalty, upToYears, yearsIn } from './stated.ts'
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
  told: ToldTerm,
  asked: readonly Citation[] = [],
): Reaching | undefined {
  const isAsked = ({ citation }: CitedFact): boolean => asked.some((one) => isSameArticle(one, citation))
  const parts = law
    .norms(on)
    .filter((norm) => norm.speech)
    .flatMap((norm) => norm.sanctions.filter((part) => carriesTerm(part, told.size)))
  if (parts.length <= MOST_PARTS) return { facts: parts, words: inWords(parts, told.size) }
  const own = partsCarrying(parts.filter(isAsked), told)
  return own.length === 0 || own.length > MOST_PARTS
    ? undefined
    : { facts: own, words: inOwnWords(own, told) }
}

/** A term as it is told: as a limit, as a range or by itself. */
export type ToldTerm = Pick<StatedPenalty, 'size' | 'from' | 'isUpTo'>

/** «До 3 лет» is said of a part that goes up to 3 years, and not of one from 3 to 7, where there is such a part. */
export function partsCarrying(parts: readonly Sanction[], told: ToldTerm): readonly Sanction[] {
  const upTo = parts.filter((part) => isLimitOf(part, told))
  return upTo.length > 0 ? upTo : parts.filter((part) => carriesTerm(part, told.size))
}

/** Whether a term is told as the most that a part of an article carries. */
export function isLimitOf({ maxYears, terms }: Sanction, { size, from, isUpTo }: ToldTerm): boolean {
  return isUpTo === true && from === undefined && size === (longestByText(terms) ?? maxYears)
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
function inOwnWords(parts: readonly Sanction[], told: ToldTerm): Trilingual {
  const areUpTo = parts.every((part) => isLimitOf(part, told))
  const years = areUpTo ? inEach((tag) => upToYears(told.size, tag)) : yearsIn(told.size)
  return worded('cited.reaching-own', { years, parts: labelsOf(parts) })
}
