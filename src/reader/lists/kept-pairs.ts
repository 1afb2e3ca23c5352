import { widened } from '../tables/growing.ts'

/** Pairs that are kept at most, a power of two: those that a text says again and again soon stand there. */
const PLACES = 1 << 13
/** Numbers that tell of a pair: its two words, and where its nodes stand. */
const PLACE = 4
const SECOND = 1
const NODES_AT = 2
/** Numbers for all nodes together from which on all is forgotten: bounds what a text of made-up words leaves behind. */
const MOST = 1 << 18

/**
 * Which nodes phrases come to with two words beside each other, the first of which begins them, kept from one time to the next: "of the"
 * stands in every other sentence, and "of" begins a hundred phrases of which few go on with "the".
 */
export interface KeptPairs {
  /** Nodes of a pair: behind their number they stand in order. Replaced by a larger table when there is no more room. */
  numbers: Int32Array
  /** Where the nodes of a pair stand; words are told apart by the places of their records. */
  of(first: number, second: number): number
  /** Forgets all pairs, when the records have started anew. */
  forget(): void
}

/**
 * Makes room for pairs.
 * @param seek gives the nodes of a pair, in order
 */
export function keptPairs(
  seek: (first: number, second: number, take: (node: number) => void) => void,
): KeptPairs {
  const places = new Int32Array(PLACES * PLACE)
  let end = 0
  const pairs: KeptPairs = { numbers: new Int32Array(1 << 10), of, forget }
  return pairs

  function of(first: number, second: number): number {
    const place = ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 19) * PLACE
    if (places[place] === first && places[place + SECOND] === second)
      return places[place + NODES_AT] as number
    if (end > MOST) forget()
    const at = end
    put(0)
    seek(first, second, put)
    pairs.numbers[at] = end - at - 1
    places[place] = first
    places[place + SECOND] = second
    places[place + NODES_AT] = at
    return at
  }

  function put(number: number): void {
    if (end === pairs.numbers.length) pairs.numbers = widened(pairs.numbers, new Int32Array(end * 2))
    pairs.numbers[end++] = number
  }

  function forget(): void {
    places.fill(0)
    end = 0
  }
}
