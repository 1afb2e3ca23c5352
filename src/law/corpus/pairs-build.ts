import { isInOverlap, unitOf } from './units.ts'

/** Units of each pair of frequent forms that stand side by side. */
export function pairsOf(
  codes: Uint8Array,
  starts: Int32Array,
  frequent: number,
): { pairs: Uint8Array; pairStarts: Int32Array } {
  const pairStarts = new Int32Array(frequent * frequent + 1)
  // Once to know how long each list becomes, once to write it.
  eachUnitOfPair(codes, starts, frequent, (pair, distance) => {
    let bytes = 1
    for (let rest = distance; rest >= 0x80; rest >>>= 7) bytes++
    pairStarts[pair + 1] = (pairStarts[pair + 1] as number) + bytes
  })
  for (let pair = 1; pair < pairStarts.length; pair++)
    pairStarts[pair] = (pairStarts[pair] as number) + (pairStarts[pair - 1] as number)
  const pairs = new Uint8Array(pairStarts.at(-1) as number)
  const ends = pairStarts.slice(0, -1)
  eachUnitOfPair(codes, starts, frequent, (pair, distance) => {
    let end = ends[pair] as number
    let rest = distance
    for (; rest >= 0x80; rest >>>= 7) pairs[end++] = (rest & 0x7f) | 0x80
    pairs[end++] = rest
    ends[pair] = end
  })
  return { pairs, pairStarts }
}

/** Calls `visit` for each pair and unit that has it, with how far the unit is from the pair's last, at least 1. */
function eachUnitOfPair(
  codes: Uint8Array,
  starts: Int32Array,
  frequent: number,
  visit: (pair: number, distance: number) => void,
): void {
  // Units are counted from 1 here, so that 0 is none.
  const last = new Int32Array(frequent * frequent)
  for (let provision = 0; provision + 1 < starts.length; provision++) {
    const start = starts[provision] as number
    const end = starts[provision + 1] as number
    let before = 0
    for (let place = start; place < end; place++) {
      const code = codes[place] as number
      if (code === 0 || code >= frequent) {
        before = 0
        continue
      }
      if (before !== 0) {
        const pair = before * frequent + code
        const unit = unitOf(provision, place - 1) + 1
        const known = last[pair] as number
        if (known < unit) {
          const isOverlap = known < unit - 1 && isInOverlap(place - 1, start)
          if (isOverlap) visit(pair, unit - 1 - known)
          visit(pair, isOverlap ? 1 : unit - known)
          last[pair] = unit
        }
      }
      before = code
    }
  }
}
