import type { AskedWord } from './asked-words.ts'
import { ListCursor, PAST } from './list-cursor.ts'
import type { PlacesOf } from './phrase-index.ts'
import { type OpenTables, provisionOf } from './provision-of.ts'
import { CodeCursor, UnionCursor } from './union-cursor.ts'

/** Finds the provisions that hold all of some words; the places of each are gathered where the visitor asks for them. */
export function findTogether(
  tables: OpenTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  soughtFrom: (provision: number) => number,
  visit: (provision: number, placesOf: PlacesOf) => boolean,
): void {
  const { provisionStarts } = tables
  const leads = leadsOf(tables, words)
  const gather = gatherer(tables, words, accepted, leads[0])
  for (let provision = next(0); provision >= 0; provision = next(provision + 1))
    if (!visit(provision, (reach) => gather(provision, reach))) return

  /** The first provision from one on that is sought and has all the words, or -1. */
  function next(from: number): number {
    let provision = soughtFrom(from)
    settling: while (provision + 1 < provisionStarts.length) {
      for (const cursor of leads) {
        cursor.seek(provisionStarts[provision] as number)
        if (cursor.place === PAST) return -1
        if (cursor.place < (provisionStarts[provision + 1] as number)) continue
        provision = soughtFrom(provisionOf(tables, cursor.place))
        continue settling
      }
      return provision
    }
    return -1
  }
}

/**
 * The places of each word, those of the rarest first: where one word does not stand in a provision, the next place of that word
 * tells which provision to look at next.
 */
function leadsOf(tables: OpenTables, words: readonly AskedWord[]): UnionCursor[] {
  const often = ({ frequent, bytes }: AskedWord): number =>
    frequent.reduce((sum, code) => sum + (tables.frequentPlaces[code] as number), bytes)
  return words
    .toSorted((a, b) => often(a) - often(b))
    .map(({ frequent, lists }) => {
      const codes = frequent.map((code) => new CodeCursor(tables.codes, code))
      return new UnionCursor([...codes, ...lists.map((list) => new ListCursor(tables, list))])
    })
}

/**
 * Gathers the places of each word in a provision. Provisions are asked in order, each once.
 * @param rarest goes through the places of the rarest word
 */
function gatherer(
  tables: OpenTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  rarest: UnionCursor | undefined,
): (provision: number, reach?: number) => ReturnType<PlacesOf> {
  const { frequent, provisionStarts } = tables
  const codes = tables.codes.bytes
  const cursors = words.map((word) => cursorOf(tables, word))

  function look(from: number, to: number, start: number, places: readonly number[][]): void {
    tables.codes.reach(from, to)
    for (let place = from; place < to; place++) {
      const code = codes[place] as number
      const may = accepted[code] as number
      if (may === 0) continue
      for (let index = 0; index < words.length; index++) {
        if ((may & (1 << index)) === 0) continue
        if (code >= frequent.length) {
          const cursor = cursors[index] as UnionCursor
          cursor.seek(place)
          if (cursor.place !== place) continue
        }
        places[index]?.push(place - start)
      }
    }
  }

  return (provision, reach = Number.POSITIVE_INFINITY) => {
    const start = provisionStarts[provision] as number
    const end = provisionStarts[provision + 1] as number
    const places: number[][] = words.map(() => [])
    if (rarest === undefined || reach >= end - start) look(start, end, start, places)
    else
      for (let [seen, place] = [start, rarest.place]; place < end; place = rarest.place) {
        const to = Math.min(end, place + reach + 1)
        look(Math.max(seen, place - reach), to, start, places)
        seen = to
        rarest.seek(place + 1)
      }
    return places
  }
}

function cursorOf(tables: OpenTables, { lists }: AskedWord): UnionCursor {
  return new UnionCursor(lists.map((list) => new ListCursor(tables, list)))
}
