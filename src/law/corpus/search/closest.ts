/** How close the words of a search stand: side by side in this order, a few words apart, or somewhere in the provision. */
export type Nearness = 'phrase' | 'near' | 'apart'

/** Places of each word in a provision, in order. */
type Places = readonly (readonly number[])[]

/** Words that may stand between those sought where these are near. */
export const BETWEEN = 8

/**
 * How close some words stand, and the places where they are closest.
 * @param order the words as they were asked, by their place among `places`; left out where they surely stand nowhere so
 */
export function closest(
  places: Places,
  order: readonly number[] | undefined,
): { nearness: Nearness; window: readonly number[] } {
  const inOrder = order && phraseAt(places, order)
  if (order !== undefined && inOrder !== undefined)
    return { nearness: 'phrase', window: Array.from({ length: order.length }, (_, index) => inOrder + index) }
  const window = smallestWindow(places)
  const between = (window.at(-1) as number) - (window[0] as number) + 1 - places.length
  return { nearness: between <= BETWEEN ? 'near' : 'apart', window }
}

/** First place where the words stand side by side. */
export function phraseAt(places: Places, order: readonly number[]): number | undefined {
  return places[order[0] as number]?.find((start) =>
    order.every((word, index) => isAmong(places[word] as readonly number[], start + index)),
  )
}

function isAmong(ordered: readonly number[], sought: number): boolean {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] as number) < sought) low = middle + 1
    else high = middle
  }
  return ordered[low] === sought
}

/** The places closest together that hold every word once, in order. */
function smallestWindow(places: Places): number[] {
  const at = places.map(() => 0)
  const best = places.map(([first]) => first as number)
  let span = Number.POSITIVE_INFINITY
  for (;;) {
    let first = Number.POSITIVE_INFINITY
    let last = 0
    let behind = 0
    for (let word = 0; word < places.length; word++) {
      const place = places[word]?.[at[word] as number] as number
      if (place > last) last = place
      if (place >= first) continue
      first = place
      behind = word
    }
    if (last - first < span) {
      span = last - first
      for (let word = 0; word < places.length; word++)
        best[word] = places[word]?.[at[word] as number] as number
    }
    at[behind] = (at[behind] as number) + 1
    // Side by side is as close as can be, unless one word of the text is two of those sought.
    if ((span < places.length && !mayCoincide(places)) || (at[behind] as number) === places[behind]?.length)
      return [...new Set(best)].sort((a, b) => a - b)
  }
}

/** Whether a place is one of two words: both may be forms of one word. */
function mayCoincide(places: Places): boolean {
  const all = places.flat()
  return new Set(all).size < all.length
}
