import type { Chosen, Place } from './chosen.ts'

/** «По статье 274 …» where another place of the text says «ст. 274 УК». */
export function fromKnown(places: readonly Place[]): void {
  const known = new Map<string, Chosen | undefined>()
  for (const { construct, chosen } of places) {
    if (chosen === undefined || chosen.rows.length === 0) continue
    for (const { article } of construct.entries) {
      const other = known.get(article)
      known.set(article, known.has(article) && !isSame(other, chosen) ? undefined : chosen)
    }
  }
  for (const place of places) {
    if (place.chosen !== undefined) continue
    const [first] = place.construct.entries
    const chosen = first && known.get(first.article)
    if (chosen !== undefined && place.construct.entries.every(({ article }) => known.get(article) === chosen))
      place.chosen = chosen
  }
}

function isSame(one: Chosen | undefined, other: Chosen): boolean {
  return one?.rows === other.rows && one.own === other.own && one.age === other.age && one.year === other.year
}
