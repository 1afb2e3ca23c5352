import { dayBefore } from '../../law/days/day-beside.ts'
import type { Day, Law, Sanction } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { isForPublishing } from '../../reader/cited/circumstances.ts'
import { begun } from '../../reader/cited/named.ts'
import { type CitedLaw, onlyPlace } from '../../reader/cited/places.ts'
import { notInForce } from '../../reader/cited/standing.ts'
import { whenApplied } from '../../reader/cited/when-applied.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { termsSaid } from './around.ts'
import type { Asked } from './forms.ts'

/**
 * «Статья 456-1 КоАП: штраф за размещение ложной информации в СМИ»: the article stands, and its part for what is published was struck
 * out before that day.
 */
export function askedOfStruckPart(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  cited: CitedLaw,
): Asked | undefined {
  const place = onlyPlace(cited)
  if (place === undefined || place.citation.part !== undefined) return undefined
  const norm = law.norm(place.citation, on)
  if (norm === undefined || !termsSaid(view, sentence, []).isPublished) return undefined
  const topics = ownTopics(sentence)
  if (!norm.topics.some((topic) => topics.includes(topic)) || norm.sanctions.some(isForPublishing))
    return undefined
  for (const number of missingIn(norm.sanctions)) {
    const citation = { ...place.citation, part: String(number) }
    const stands = law.stands(citation, on)
    if (stands.kind !== 'ended') continue
    const before = law.norm(place.citation, dayBefore(stands.until))
    const struck = before?.sanctions.find((part) => part.citation.part === citation.part)
    const gone = notInForce(law, on, { citation })
    if (struck === undefined || gone === undefined || !isForPublishing(struck)) continue
    const named = inEach((tag) => `${struck.label[tag]} (${whenApplied(struck, tag)})`)
    return {
      asks: 'not-in-force',
      fill: { article: begun(named), state: gone.state },
      missing: 'article',
      certainty: 'likely',
      topic: `not in force: ${struck.label.en}`,
      evidence: gone.evidence,
    }
  }
  return undefined
}

/** Numbers of parts that are missing between the first and the last. */
function missingIn(sanctions: readonly Sanction[]): readonly number[] {
  const numbers = sanctions.map(({ citation }) => Number(citation.part))
  const last = Math.max(0, ...numbers)
  return Number.isInteger(last)
    ? Array.from({ length: last }, (_, index) => index + 1).filter((number) => !numbers.includes(number))
    : []
}
