import type { Norm, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { longestTerm } from '../../reader/cited/offence.ts'
import { upToYears } from '../../reader/cited/stated.ts'

/** «ст. 274 УК РК — до 7 лет», in three languages, for each norm. */
export function rangesOf(norms: readonly Norm[]): Trilingual {
  return inEach((language) =>
    norms.map((norm) => `${norm.label[language]} — ${upToYears(longestTerm(norm), language)}`).join('; '),
  )
}
