import type { CitedFact, Day, Law, Topic } from '../../law/law.ts'
import { isSameArticle } from '../../law/place.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { punishingInText } from '../../reader/cited/all-cited.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

/** Figures published in so many calendar years, the statement's own the last, stand beside a trend. */
const FRESH_YEARS = 2

/**
 * Confirmed figures that were public on that day and are not years old: of the articles that the text cites, where it cites any,
 * else of the conduct that the sentence names.
 */
export function publishedFigures(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
): readonly CitedFact[] {
  const topics: readonly Topic[] = ownTopics(sentence)
  const figures = new Set(topics.flatMap((topic) => law.figures(topic, on)))
  const fresh = [...figures].filter((figure) => figure.status !== 'S' && isFresh(figure, on))
  if (fresh.length === 0) return fresh
  const cited = punishingInText(view, law, on)
  if (cited.length === 0) return fresh
  return fresh.filter((figure) => cited.some(({ citation }) => isSameArticle(citation, figure.citation)))
}

/** What was published longer ago says nothing of a growth told of today. */
function isFresh({ inForce: { since } }: CitedFact, on: Day): boolean {
  return since === undefined || Number(on.slice(0, 4)) - Number(since.slice(0, 4)) < FRESH_YEARS
}
