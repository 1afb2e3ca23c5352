import { wordsOf } from './letters.ts'
import type { PhraseIndex } from './phrase-index.ts'
import type { ProvisionColumns } from './term-search.ts'

/** How close the words of a search stand: side by side in this order, a few words apart, or somewhere in the provision. */
export type Nearness = 'phrase' | 'near' | 'apart'

/** A provision that holds all the words. */
export interface Hit {
  readonly provision: number
  readonly nearness: Nearness
  /** Where the closest of the words stand, counted in words of the provision. */
  readonly places: readonly number[]
}

export interface Hits {
  /** All provisions and acts that hold the words. */
  readonly provisions: number
  readonly acts: number
  /** The best of them, the best first. */
  readonly shown: readonly Hit[]
}

const CLASSES: readonly Nearness[] = ['phrase', 'near', 'apart']
/** Words that may stand between those sought where these are near. */
const BETWEEN = 8
/** A search of more words is a quotation: its first words find it. */
const MOST_WORDS = 24

/**
 * Provisions in force on a day that hold all the words in any form: those with the phrase first, then those where the words
 * are near, then the rest; within each by rank of the act, then by how close the words are. All are counted; how close the words
 * stand is only looked at where the provision may be shown.
 */
export function searchProvisions(
  index: PhraseIndex,
  columns: ProvisionColumns,
  words: string,
  on: number,
  most: number,
): Hits {
  const { since, until, act, rank } = columns
  const asked = wordsOf(words).slice(0, MOST_WORDS)
  const distinct = [...new Set(asked)]
  const order = asked.map((word) => distinct.indexOf(word))
  const isSought = (provision: number) =>
    (since[provision] as number) <= on && (until[provision] as number) > on
  const withPhrase = firstWithPhrase(index, rank, asked, isSought, most)
  const acts = new Set<number>()
  const best: { hit: Hit; worth: readonly number[] }[] = []
  let provisions = 0
  index.together(distinct, isSought, (provision, placesOf) => {
    provisions++
    acts.add(act[provision] as number)
    const own = rank[provision] as number
    if (!withPhrase.has(provision)) {
      if (withPhrase.size === most) return true
      const last = best[most - 1]?.worth
      const atBest = [CLASSES.indexOf('near'), own, 0, provision]
      if (last !== undefined && !isBetter(atBest, last)) return true
    }
    const { nearness, window } = closest(placesOf(), order)
    const span = (window.at(-1) as number) - (window[0] as number)
    const worth = [CLASSES.indexOf(nearness), own, span, provision]
    let place = best.length
    while (place > 0 && isBetter(worth, best[place - 1]?.worth as readonly number[])) place--
    if (place === most) return true
    best.splice(place, 0, { hit: { provision, nearness, places: window }, worth })
    if (best.length > most) best.pop()
    return true
  })
  return { provisions, acts: acts.size, shown: best.map(({ hit }) => hit) }
}

/** The first provisions, by rank, that have all the words side by side in this order. */
function firstWithPhrase(
  index: PhraseIndex,
  rank: Uint8Array,
  asked: readonly string[],
  isSought: (provision: number) => boolean,
  most: number,
): ReadonlySet<number> {
  const first: number[] = []
  const isBefore = (one: number, other: number) =>
    rank[one] === rank[other] ? one < other : (rank[one] as number) < (rank[other] as number)
  index.find(asked, (provision) => {
    const last = first[most - 1]
    if (last !== undefined && !isBefore(provision, last)) return true
    if (!isSought(provision) || first.includes(provision)) return true
    let place = first.length
    while (place > 0 && isBefore(provision, first[place - 1] as number)) place--
    first.splice(place, 0, provision)
    if (first.length > most) first.pop()
    return true
  })
  return new Set(first)
}

function isBetter(worth: readonly number[], other: readonly number[]): boolean {
  for (const [index, value] of worth.entries())
    if (value !== other[index]) return value < (other[index] as number)
  return false
}

function closest(
  places: readonly (readonly number[])[],
  order: readonly number[],
): { nearness: Nearness; window: number[] } {
  const inOrder = phraseAt(places, order)
  if (inOrder !== undefined)
    return { nearness: 'phrase', window: Array.from({ length: order.length }, (_, index) => inOrder + index) }
  const window = smallestWindow(places)
  const between = (window.at(-1) as number) - (window[0] as number) + 1 - places.length
  return { nearness: between <= BETWEEN ? 'near' : 'apart', window }
}

/** First place where the words stand side by side. */
function phraseAt(places: readonly (readonly number[])[], order: readonly number[]): number | undefined {
  const sets = places.map((own) => new Set(own))
  return places[order[0] as number]?.find((start) =>
    order.every((word, index) => sets[word]?.has(start + index)),
  )
}

/** The places closest together that hold every word once, in order. */
function smallestWindow(places: readonly (readonly number[])[]): number[] {
  const at = places.map(() => 0)
  let best: number[] = []
  let span = Number.POSITIVE_INFINITY
  for (;;) {
    const here = places.map((own, word) => own[at[word] as number] as number)
    const first = Math.min(...here)
    const width = Math.max(...here) - first
    if (width < span) {
      span = width
      best = here
    }
    const behind = here.indexOf(first)
    at[behind] = (at[behind] as number) + 1
    if ((at[behind] as number) === places[behind]?.length) return [...new Set(best)].sort((a, b) => a - b)
  }
}
