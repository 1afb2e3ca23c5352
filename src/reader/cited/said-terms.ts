import type { SaidTerm, Tag } from '../../law/law.ts'
import { upToYears } from './stated.ts'
import { worded } from './words.ts'

/** The longest imprisonment by the text of the law in any language, where the sources differ and it has one. */
export function longestByText(terms: readonly SaidTerm[] = []): number | undefined {
  const years = terms.filter(({ by }) => by !== 'pack').map((one) => one.years)
  return years.length === 0 ? undefined : Math.max(...years)
}

/** The shortest by the texts of the law, where those of its languages differ. */
export function shortestByText(terms: readonly SaidTerm[] = []): number | undefined {
  const years = terms.filter(({ by }) => by !== 'pack').map((one) => one.years)
  return years.length === 0 ? undefined : Math.min(...years)
}

/** « (в наборе норм — до 3 лет)»: what sources say that differ from the number told; nothing where none does. */
export function otherTerms(terms: readonly SaidTerm[] = [], told: number, language: Tag): string {
  const others = terms
    .filter(({ years }) => years !== told)
    .map(({ by, years }) => worded(`cited.term-${by}`, { years: upToYears(years, language) })[language])
  return others.length === 0 ? '' : ` (${others.join('; ')})`
}
