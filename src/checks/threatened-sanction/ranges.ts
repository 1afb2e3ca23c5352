import type { Citation, Day, Law, Norm, Tag, Trilingual } from '../../law/law.ts'
import { areAllParts, carriedBy } from '../../law/pack/carried.ts'
import { inEach } from '../../law/tags.ts'
import { TELLING } from '../../law/telling-mark.ts'
import { longestTerm } from '../../reader/cited/offence.ts'
import { upToYears } from '../../reader/cited/stated.ts'
import { worded } from '../../reader/cited/words.ts'

/** «ст. 274 УК РК — до 7 лет», in three languages, for each norm; of one of which only parts are known, the part that carries it. */
export function rangesOf(norms: readonly Norm[]): Trilingual {
  return inEach((language) =>
    norms
      .map((norm) => checkedOf(norm)[language] + TELLING[language] + upToYears(longestTerm(norm), language))
      .join('; '),
  )
}

function checkedOf(norm: Norm): Trilingual {
  if (areAllParts(norm.sanctions)) return norm.label
  return norm.sanctions.find(({ maxYears }) => maxYears === longestTerm(norm))?.label ?? norm.label
}

/** «ст. 273 УК РК (до 5 лет лишения свободы)» */
export function withItsTerm(law: Law, on: Day, citation: Citation, label: Trilingual): Trilingual {
  const years = carriedBy(law, citation, on)?.years ?? 0
  if (years === 0) return label
  return inEach((tag) => `${label[tag]} (${termIn(years, tag)})`)
}

function termIn(years: number, tag: Tag): string {
  const upTo = upToYears(years, tag)
  return Number.isFinite(years) ? worded('cited.of-imprisonment', { term: upTo })[tag] : upTo
}
