import type { Go, PhraseIndex, PlacesOf } from '../index/phrase-index.ts'
import { MOST_WORDS } from '../index/phrase-tables.ts'
import { phraseAt } from './closest.ts'

/** Finds a phrase however many words it has; one of more words than the index takes is told once in each provision. */
export function findPhraseOfAnyLength(
  index: PhraseIndex,
  words: readonly string[],
  visit: (provision: number, exact: boolean) => Go,
): void {
  if (words.length <= MOST_WORDS) {
    index.find(words, visit)
    return
  }
  let found: Map<number, boolean> | undefined
  for (const run of runsOf(words)) {
    const held = provisionsOf(index, run, found)
    if (held.size === 0) return
    found = held
  }
  // Each run stands there, but not for certain one behind the other.
  const { distinct, order } = distinctOf(words)
  for (const [provision, exact] of [...(found ?? [])].sort(([one], [other]) => one - other)) {
    if (phraseAt(placesIn(index, distinct, provision), order) === undefined) continue
    if (visit(provision, exact) !== true) return
  }
}

/** Does what `together` of the index does, however many words there are. */
export function togetherOfAnyCount(
  index: PhraseIndex,
  words: readonly string[],
  soughtFrom: (provision: number) => number,
  visit: (provision: number, placesOf: PlacesOf) => boolean,
): void {
  const [lead = [], ...others] = partsOf(words)
  let from = soughtFrom
  for (const part of others) from = among(provisionsWithAll(index, part, from), soughtFrom, index.provisions)
  index.together(lead, from, (provision, placesOf) => {
    const ofAll: PlacesOf = () => [
      ...placesOf(),
      ...others.flatMap((part) => placesIn(index, part, provision)),
    ]
    return visit(provision, others.length === 0 ? placesOf : ofAll)
  })
}

/** Words asked, each once, and which of these each was. */
export function distinctOf(words: readonly string[]): {
  distinct: readonly string[]
  order: readonly number[]
} {
  const numbers = new Map<string, number>()
  const order = words.map((word) => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  })
  return { distinct: [...numbers.keys()], order }
}

/** The words in runs that the index takes; the last overlaps the one before, so that a short rest costs no long list. */
function runsOf(words: readonly string[]): (readonly string[])[] {
  return partsOf(words).map((part, index) =>
    part.length < MOST_WORDS && index > 0 ? words.slice(-MOST_WORDS) : part,
  )
}

function partsOf(words: readonly string[]): (readonly string[])[] {
  const parts: (readonly string[])[] = []
  for (let at = 0; at < words.length; at += MOST_WORDS) parts.push(words.slice(at, at + MOST_WORDS))
  return parts
}

/** Provisions with a run, of some or of all, and whether the very words stand there. */
function provisionsOf(
  index: PhraseIndex,
  run: readonly string[],
  within: ReadonlyMap<number, boolean> | undefined,
): Map<number, boolean> {
  const held = new Map<number, boolean>()
  index.find(run, (provision, exact) => {
    const before = within === undefined ? true : within.get(provision)
    if (before !== undefined) held.set(provision, (held.get(provision) ?? false) || (exact && before))
    return true
  })
  return held
}

function provisionsWithAll(
  index: PhraseIndex,
  words: readonly string[],
  soughtFrom: (provision: number) => number,
): number[] {
  const found: number[] = []
  index.together(words, soughtFrom, (provision) => found.push(provision) > 0)
  return found
}

/** What comes next among some provisions, in order, of those that are sought. Asked in order. */
export function among(
  some: readonly number[],
  soughtFrom: (provision: number) => number,
  end: number,
): (provision: number) => number {
  let at = 0
  return (provision) => {
    for (let sought = soughtFrom(provision); ; ) {
      while (at < some.length && (some[at] as number) < sought) at++
      const next = some[at]
      if (next === undefined) return end
      sought = soughtFrom(next)
      if (sought === next) return next
    }
  }
}

/** Places of words in one provision, counted from its first. */
function placesIn(
  index: PhraseIndex,
  words: readonly string[],
  provision: number,
): readonly (readonly number[])[] {
  return partsOf(words).flatMap((part) => {
    let places: readonly (readonly number[])[] = part.map(() => [])
    index.together(
      part,
      (from) => (from <= provision ? provision : index.provisions),
      (found, placesOf) => {
        if (found === provision) places = placesOf()
        return false
      },
    )
    return places
  })
}
