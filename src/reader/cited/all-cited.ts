import type { Day, Law } from '../../law/law.ts'
import { onceOf } from '../../law/once.ts'
import type { View } from '../check.ts'
import type { Metadata } from '../statement.ts'
import { type CitedPlace, citedPlaces } from './places.ts'
import { punishingPlaces } from './punishing.ts'
import { notInForce } from './standing.ts'

/** All places that may punish, and stand on that day, of what the text cites in words of its own, each once. */
export function punishingInText(view: View, law: Law, on: Day): readonly CitedPlace[] {
  const byDay = placesByDay(view.metadata)
  const known = byDay.get(on)
  if (known !== undefined) return known
  const places = placesIn(view, law, on)
  byDay.set(on, places)
  return places
}

/** Asked by every threat and trend of a text; each reading has a statement of its own, and one that names no day has two. */
const placesByDay = onceOf((_: Metadata) => new Map<Day, readonly CitedPlace[]>())

function placesIn(view: View, law: Law, on: Day): readonly CitedPlace[] {
  const places = new Map<string, CitedPlace>()
  for (let n = 0; n < view.sentenceCount; n++) {
    const sentence = view.sentence(n)
    if (sentence.citations().length === 0) continue
    for (const place of punishingPlaces(law, on, citedPlaces(view, law, on, sentence))) {
      if (sentence.quotesOthers(place.at) || notInForce(law, on, place) !== undefined) continue
      places.set(place.label.en, place)
    }
  }
  return [...places.values()]
}
