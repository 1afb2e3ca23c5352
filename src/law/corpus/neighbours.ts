import { neighbourBit } from './phrase-tables.ts'

/** Lists of fewer bytes are short enough to be gone through: no table is needed to deny that two of them meet. */
const SHORT = 2000
/** Frequent lists at most: their square of bits stays small beside the lists. */
const MOST = 2048
/** Places that are looked at together. */
const WINDOW = 1 << 20

/**
 * Which of the most frequent lists have places side by side. Two words like "of" and "law" have hundreds of thousands of
 * places each; without this a search that finds nothing would have to go through them all.
 */
export function neighboursOf(
  lists: Int32Array,
  places: Uint8Array,
  end: number,
): { frequent: Int32Array; neighbours: Int32Array } {
  const bytes = (list: number): number => (lists[list + 1] as number) - (lists[list] as number)
  const frequent = Int32Array.from(
    Array.from({ length: lists.length - 1 }, (_, list) => list)
      .filter((list) => bytes(list) > SHORT)
      .sort((a, b) => bytes(b) - bytes(a) || a - b)
      .slice(0, MOST)
      .sort((a, b) => a - b),
  )
  const count = frequent.length
  const neighbours = new Int32Array((count * count + 31) >> 5)
  const at = Int32Array.from(frequent, (list) => lists[list] as number)
  const place = new Int32Array(count)
  // One place more than a window, so that a pair across its edge is seen.
  const stands = new Int16Array(WINDOW + 1)
  const held = new Int32Array(count).fill(-1)
  for (let from = 0; from < end; from += WINDOW) {
    stands[0] = stands[WINDOW] as number
    stands.fill(0, 1)
    for (let number = 0; number < count; number++) {
      const last = lists[(frequent[number] as number) + 1] as number
      let next = held[number] as number
      let byteAt = at[number] as number
      for (;;) {
        if (next < 0) {
          if (byteAt >= last) break
          let byte = places[byteAt++] as number
          let value = byte & 0x7f
          for (let shift = 7; byte >= 0x80; shift += 7) {
            byte = places[byteAt++] as number
            value |= (byte & 0x7f) << shift
          }
          if (value & 1) while ((places[byteAt++] as number) >= 0x80);
          next = (place[number] as number) + (value >>> 1)
          place[number] = next
        }
        if (next >= from + WINDOW) break
        stands[next - from + 1] = number + 1
        next = -1
      }
      held[number] = next
      at[number] = byteAt
    }
    for (let index = 1; index <= WINDOW; index++) {
      const second = stands[index] as number
      const first = stands[index - 1] as number
      if (first === 0 || second === 0) continue
      const bit = neighbourBit(first - 1, second - 1, count)
      neighbours[bit >> 5] = (neighbours[bit >> 5] as number) | (1 << (bit & 31))
    }
  }
  return { frequent, neighbours }
}
