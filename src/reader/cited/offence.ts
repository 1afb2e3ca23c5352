import type { Day, Law, Norm } from '../../law/law.ts'
import type { SentenceView, View } from '../check.ts'
import { ownTopics } from '../for-checks/topics.ts'
import { meet } from '../stretch.ts'
import { clauseOf } from './clause.ts'
import type { CitedPlace } from './places.ts'
import { aboutIt, punishing } from './punishing.ts'
import type { PlacedPenalty } from './stated.ts'

/** Norms that a term of imprisonment belongs to, where those cited carry none. */
export interface OffenceNamed {
  /** Most to the point first. */
  readonly norms: readonly Norm[]
  /** The longest term that any norm about the offence carries. */
  readonly longest: number
}

/**
 * «Ложная информация – до 7 лет, а по ст. 456-2 КоАП – арест»: where no cited article carries imprisonment, a term belongs to the
 * offence that the sentence itself names, if the law knows one that does. An article about that offence in the same act was cited
 * for it: «оскорбление представителя власти (ст. 378 УК) – до 5 лет» is said of article 378.
 */
export function offenceNamed(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  cited: readonly Norm[],
): OffenceNamed | undefined {
  if (cited.length === 0 || cited.some((norm) => longestTerm(norm) > 0)) return undefined
  const topics = ownTopics(sentence)
  const isCitedFor = ({ citation }: Norm): boolean =>
    cited.some(
      (one) => one.citation.act === citation.act && one.topics.some((topic) => topics.includes(topic)),
    )
  const norms = punishing(view, law, on, sentence, topics).filter(
    (norm) => longestTerm(norm) > 0 && !isCitedFor(norm),
  )
  if (norms.length === 0) return undefined
  return { norms, longest: Math.max(...aboutIt(view, law, on, sentence, topics, '').map(longestTerm)) }
}

/** Whether each term is told in the clause of an article that is cited: «статья 456-2 предусматривает до 3 лет» says it of that one. */
export function isSaidOfCited(
  view: View,
  sentence: SentenceView,
  places: readonly CitedPlace[],
  terms: readonly PlacedPenalty[],
): boolean {
  return terms.every(({ at }) => {
    const clause = clauseOf(view, sentence, places, at)
    return places.some((place) => meet(place.at, clause))
  })
}

/** Longest imprisonment that any part of a norm carries, in years. */
export function longestTerm({ sanctions }: Norm): number {
  return sanctions.reduce((most, { maxYears }) => Math.max(most, maxYears), 0)
}
