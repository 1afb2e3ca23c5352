import { dayBefore } from '../../law/days/day-beside.ts'
import type { Day, Law, Sanction } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { begun } from '../../reader/cited/named.ts'
import { type CitedLaw, onlyPlace } from '../../reader/cited/places.ts'
import { notInForce } from '../../reader/cited/standing.ts'
import { whenApplied } from '../../reader/cited/when-applied.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { termsSaid } from './around.ts'
import type { Asked } from './forms.ts'

/** Parts behind the last that stands of which some may have been struck out. */
const FURTHER = 5

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
  if (
    !norm.topics.some((topic) => topics.includes(topic)) ||
    norm.sanctions.some(({ isFor }) => isFor === 'publishing')
  )
    return undefined
  const kept = partsKept(norm.sanctions)
  const last = Math.max(0, ...kept)
  for (let number = 1; number <= last + FURTHER; number++) {
    if (kept.has(number)) continue
    const citation = { ...place.citation, part: String(number) }
    const stands = law.stands(citation, on)
    if (stands.kind !== 'ended') continue
    const before = law.norm(place.citation, dayBefore(stands.until))
    const struck = before?.sanctions.find((part) => part.citation.part === citation.part)
    const gone = notInForce(law, on, { citation })
    if (struck === undefined || gone === undefined || struck.isFor !== 'publishing') continue
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

/** Numbers of the parts that stand; one that was put between two («1-1») has none of its own. */
function partsKept(sanctions: readonly Sanction[]): ReadonlySet<number> {
  return new Set(sanctions.map(({ citation }) => Number(citation.part)).filter(Number.isInteger))
}
