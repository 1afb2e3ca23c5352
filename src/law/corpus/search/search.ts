import { wordsOf } from '../index/letters.ts'
import { NEXT_RUN, type PhraseIndex } from '../index/phrase-index.ts'
import { ActCount } from './act-count.ts'
import { among, distinctOf, findPhraseOfAnyLength, togetherOfAnyCount } from './any-length.ts'
import { BestHits, type Hit } from './best-hits.ts'
import { closest } from './closest.ts'
import { joinedWordsOf } from './hyphened.ts'
import { partedSearches } from './parted-search.ts'
import { type AskHyphens, type IsSought, lookedAt, type ProvisionColumns } from './term-search.ts'

export interface Hits {
  /** Provisions and acts that hold the words; those of the first in rank where there are more. */
  readonly provisions: number
  readonly acts: number
  /** Whether more provisions hold the words than were counted. */
  readonly more: boolean
  /** The best of them, the best first. */
  readonly shown: readonly Hit[]
}

/** How a search is made. */
export interface SearchOptions {
  /** Provisions that are shown. */
  readonly most: number
  /** Provisions that are counted: a search that finds more does no more work for that. */
  readonly mostCounted?: number
}

/** Nobody reads more, and a law ten times as large is searched in the same time. */
const MOST_COUNTED = 1000

/**
 * Provisions that hold all the words in any form: those with the phrase first, then those where the words are near, then the
 * rest; within each by rank of the act, then by how close the words are. Phrases are found wherever they stand; of provisions
 * without one the first in rank are looked at. How close the words stand is only looked at where the provision may be shown.
 * Where nothing holds all the words, those typed with a hyphen are sought as one, and a word that the corpus lacks in two parts
 * with a hyphen between them.
 */
export function searchProvisions(
  index: PhraseIndex,
  columns: ProvisionColumns,
  words: string,
  isSought: IsSought,
  hasHyphens: AskHyphens,
  options: SearchOptions,
): Hits {
  const asked = wordsOf(words)
  const hits = withAll(index, columns, asked, isSought, options)
  if (hits.provisions > 0) return hits
  const joined = joinedWordsOf(words)
  const whole = joined === undefined ? hits : withAll(index, columns, joined, isSought, options)
  if (whole.provisions > 0) return whole
  const standing = sideBySide(index)
  for (const wording of joined === undefined ? [asked] : [asked, joined])
    for (const { words: inParts, parted } of partedSearches(index, wording)) {
      const isHeld = parted.map((one) => lookedAt(hasHyphens(one)))
      const found = withAll(index, columns, inParts, isSought, options, {
        within: parted.map((one) => standing(one.words)),
        isHeld: (provision) => isHeld.every((isThere) => isThere(provision)),
      })
      if (found.provisions > 0) return found
    }
  return hits
}

/** What provisions must have besides the words. */
interface Demand {
  /** Provisions that each list must have, in order. */
  readonly within: readonly (readonly number[])[]
  /** Asked last, since it takes the most time. */
  readonly isHeld: IsSought
}

const NOTHING_MORE: Demand = { within: [], isHeld: () => true }

function withAll(
  index: PhraseIndex,
  { actStarts, rank }: ProvisionColumns,
  asked: readonly string[],
  isSought: IsSought,
  { most, mostCounted = MOST_COUNTED }: SearchOptions,
  { within, isHeld }: Demand = NOTHING_MORE,
): Hits {
  const { distinct, order } = distinctOf(asked)
  const withPhrase = firstWithPhrase(index, asked, (one) => isSought(one) && isHeld(one), most)
  const counted = new ActCount(actStarts)
  const best = new BestHits(most)
  let provisions = 0
  let more = false

  function inForceFrom(from: number): number {
    // When enough are counted, those with the phrase are shown for all that.
    if (more) return withPhrase.find((provision) => provision >= from) ?? index.provisions
    let provision = from
    while (provision < index.provisions && !isSought(provision)) provision++
    return provision
  }

  let soughtFrom = inForceFrom
  for (const list of within) soughtFrom = among(list, soughtFrom, index.provisions)
  togetherOfAnyCount(index, distinct, soughtFrom, (provision, placesOf) => {
    if (!isHeld(provision)) return true
    if (provisions === mostCounted) more = true
    const hasPhrase = withPhrase.includes(provision)
    if (more && !hasPhrase) return true
    if (!more) {
      provisions++
      counted.add(provision)
    }
    const own = rank[provision] as number
    // One with the phrase is shown in any case, and before all others.
    if (!hasPhrase && withPhrase.length === most) return true
    const reach = hasPhrase ? undefined : best.reach(own, distinct.length)
    if (reach !== undefined && reach < 0) return true
    const places = placesOf(reach)
    if (places.some((of) => of.length === 0)) return true
    const { nearness, window } = closest(places, hasPhrase ? order : undefined)
    best.take({ provision, nearness, places: window }, own)
    return true
  })
  return { provisions, acts: counted.acts, more, shown: best.hits }
}

/** Tells the provisions in which some words stand side by side, in order. */
function sideBySide(index: PhraseIndex): (words: readonly string[]) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (words) =>
    known.getOrInsertComputed(words.join(' '), () => {
      const found = new Set<number>()
      findPhraseOfAnyLength(index, words, (provision) => {
        found.add(provision)
        return true
      })
      return [...found].sort((a, b) => a - b)
    })
}

/** The first provisions that have all the words side by side in this order, in order. */
function firstWithPhrase(
  index: PhraseIndex,
  asked: readonly string[],
  isSought: (provision: number) => boolean,
  most: number,
): readonly number[] {
  const first: number[] = []
  findPhraseOfAnyLength(index, asked, (provision) => {
    if (first.length === most && provision >= (first[most - 1] as number)) return NEXT_RUN
    if (!isSought(provision) || first.includes(provision)) return true
    let place = first.length
    while (place > 0 && provision < (first[place - 1] as number)) place--
    first.splice(place, 0, provision)
    if (first.length > most) first.pop()
    return true
  })
  return first
}
