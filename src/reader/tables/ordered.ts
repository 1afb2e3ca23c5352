/**
 * Scattered whole numbers in rising order, each at the place that it asks for or soon behind. Some four places of five are
 * taken, so that a table is short to read at a start; and a look ends where a later number stands, which it does soon for most
 * numbers that are not there.
 */
export interface Ordered {
  /** A free place is `FREE`, and so is the last. */
  readonly keys: Int32Array
  /** Keys ask for so many 32nds of two to the power of `bits` places; behind these are a few for the last ones. */
  readonly shares: number
  readonly bits: number
}

/** Behind all keys; one that is the same number finds its own place, or, where it has none, a free one. */
const FREE = 0x7fffffff
const MOST_TAKEN = 0.8

/** Lays keys out, and answers the place of each. */
export function layOrdered(keys: readonly number[]): Ordered & { readonly places: Int32Array } {
  const homes = keys.length / MOST_TAKEN
  const bits = Math.max(5, Math.ceil(Math.log2(homes)))
  const shares = Math.max(1, Math.ceil(homes / 2 ** (bits - 5)))
  const places = new Int32Array(keys.length)
  let end = 0
  for (const index of [...keys.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number))) {
    const place = Math.max(end, homeOf(keys[index] as number, shares, bits))
    places[index] = place
    end = place + 1
  }
  const laid = new Int32Array(Math.max(end, shares * 2 ** (bits - 5)) + 1).fill(FREE)
  for (const [index, place] of places.entries()) laid[place] = keys[index] as number
  return { keys: laid, shares, bits, places }
}

/** Place of a key, or where a later one or none stands. */
export function placeOf({ keys, shares, bits }: Ordered, key: number): number {
  let place = homeOf(key, shares, bits)
  // Most searches end within three places, and in a text not seen before no processor can guess where: adding is cheaper.
  place += Number((keys[place] as number) < key)
  place += Number((keys[place] as number) < key)
  while ((keys[place] as number) < key) place++
  return place
}

/** Makes numbers that are like each other a key each that is far from the others. */
export function scattered(number: number): number {
  return Math.imul(number, 0x9e3779b1)
}

function homeOf(key: number, shares: number, bits: number): number {
  return Math.imul((key ^ (1 << 31)) >>> (27 - bits), shares) >>> 10
}
