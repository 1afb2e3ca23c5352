import type { Raised } from '../quotes/raised.ts'
import type { SeenCard } from './cards.ts'

/** What the checks see in a statement on one day, or without any law. */
export interface Seen {
  readonly raised: readonly Raised[]
  readonly cards: readonly SeenCard[]
}

/**
 * What holds whatever the day was: what is seen alike by the law of the first and of the last day. Where these differ, what is
 * seen without law.
 */
export function overSpan(first: Seen, last: Seen, withoutLaw: () => Seen): Seen {
  const [one, other] = [byPlace(first.raised), byPlace(last.raised)]
  const differing = new Set<string>()
  for (const place of new Set([...one.keys(), ...other.keys()]))
    if (JSON.stringify(one.get(place)) !== JSON.stringify(other.get(place))) differing.add(place)
  const shown = new Set(last.cards.map((card) => JSON.stringify(card)))
  const cards = first.cards.filter((card) => shown.has(JSON.stringify(card)))
  if (differing.size === 0) return { raised: first.raised, cards }
  const instead = withoutLaw().raised.filter((raise) => differing.has(placeOf(raise)))
  return { raised: [...first.raised.filter((raise) => !differing.has(placeOf(raise))), ...instead], cards }
}

function byPlace(raised: readonly Raised[]): Map<string, Raised[]> {
  const places = new Map<string, Raised[]>()
  for (const raise of raised) {
    const place = placeOf(raise)
    const known = places.get(place)
    if (known) known.push(raise)
    else places.set(place, [raise])
  }
  return places
}

function placeOf({ check, quote }: Raised): string {
  return `${check} ${quote.start} ${quote.end}`
}
