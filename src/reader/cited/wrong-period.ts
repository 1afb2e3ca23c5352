import { daysOf } from '../../law/amounts.ts'
import { daysTold } from '../../law/corpus/periods.ts'
import type { Day, Law } from '../../law/law.ts'
import { inEach, isTag } from '../../law/tags.ts'
import type { DaysToldOf, PeriodInLaw } from '../../law/texts.ts'
import type { SentenceView, Stretch, View } from '../check.ts'
import { provisions } from '../evidence.ts'
import type { Fault } from './faults.ts'
import { type CitedLaw, factsOf, onlyPlace } from './places.ts'
import { sentenceText } from './sentence-text.ts'

/** A period that the cited place does not set, and where it is told. */
export interface WrongPeriod extends Fault {
  readonly told: Stretch
}

/** Periods told in a question at most. */
const MOST_TOLD = 6

/**
 * «Согласно статье 11 … в течение пятнадцати рабочих дней»: the one place that is cited tells of days, and neither so many nor of that
 * kind. Nothing where it tells of none: another place may.
 */
export function wrongPeriod(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  cited: CitedLaw,
): WrongPeriod | undefined {
  const place = onlyPlace(cited)
  if (place === undefined) return undefined
  const placed = sentenceText(view, sentence)
  const tag = isTag(sentence.language) ? sentence.language : 'en'
  const told = daysTold(placed.text, tag).filter(({ isWithin }) => isWithin)
  if (told.length === 0) return undefined
  const byText = law.texts?.days(place.citation, on) ?? []
  const byPack = law.periods?.(place.citation, on) ?? []
  const known = unique([...byText, ...byPack])
  const wrong = told.find((one) => known.length > 0 && !known.some((other) => isSame(one, other)))
  if (wrong === undefined) return undefined
  const stated = daysOf(wrong)
  const carried = inEach((tag) =>
    nearestFirst(
      known.filter(({ isExtended }) => !isExtended),
      wrong,
    )
      .slice(0, MOST_TOLD)
      .map((one) => daysOf(one)[tag])
      .join(', '),
  )
  const texts = byText.length > 0 ? factsOf(law, place.citation, on) : []
  return {
    told: { from: placed.tokenAt(wrong.from), to: placed.tokenAt(wrong.to - 1) + 1 },
    places: [place],
    asks: 'no-such-period',
    fill: { article: place.label, stated, carried },
    missing: 'period',
    certainty: 'likely',
    topic: `no such period: ${place.label.en}, ${stated.en}`,
    evidence: provisions(texts.length > 0 ? texts : byPack),
  }
}

/** Days of which it is not said what days they are may be of either kind. */
function isSame(one: DaysToldOf, other: DaysToldOf): boolean {
  const isOfKind = one.kind === undefined || other.kind === undefined || one.kind === other.kind
  return one.days === other.days && isOfKind
}

/** What a text tells goes before what comes of an extension. */
function unique(all: readonly PeriodInLaw[]): readonly PeriodInLaw[] {
  return [
    ...new Map(all.toReversed().map((one) => [`${one.days} ${one.kind ?? ''}`, one])).values(),
  ].toReversed()
}

/** Those of the number that was told, only of another kind, before the others. */
function nearestFirst(all: readonly PeriodInLaw[], { days }: DaysToldOf): readonly PeriodInLaw[] {
  const distance = (one: DaysToldOf): number => Math.abs(one.days - days)
  return all.toSorted((one, other) => distance(one) - distance(other))
}
