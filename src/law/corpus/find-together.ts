import type { AskedWord } from './asked-words.ts'
import { ListCursor, PAST, UnionCursor } from './list-cursor.ts'
import type { PhraseTables } from './phrase-tables.ts'
import { type OpenTables, provisionOf } from './provision-of.ts'

/** Finds the provisions that hold all of some words, with the places of each. */
export function findTogether(
  tables: OpenTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  isSought: (provision: number) => boolean,
  visit: (provision: number, places: readonly (readonly number[])[]) => boolean,
): void {
  const { provisionStarts } = tables
  const cursors = words.map((word) => cursorOf(tables, word))
  /** Words that stand in lists only: where one of them is not, the provision is passed by. */
  const rare = words
    .map((word, index) => ({ word, cursor: cursors[index] as UnionCursor }))
    .filter(({ word }) => word.frequent.length === 0)
    .sort((a, b) => a.word.bytes - b.word.bytes)
    .map(({ cursor }) => cursor)
  const gather = gatherer(tables, words, accepted, cursors)
  for (let provision = nextOf(rare, 0); provision >= 0; provision = nextOf(rare, provision + 1)) {
    if (!isSought(provision)) continue
    const places = gather(provision)
    if (places !== undefined && !visit(provision, places)) return
  }

  /** The first provision from one on that has all the rare words, or -1. */
  function nextOf(sought: readonly UnionCursor[], from: number): number {
    let provision = from
    settling: while (provision + 1 < provisionStarts.length) {
      for (const cursor of sought) {
        cursor.seek(provisionStarts[provision] as number)
        if (cursor.place === PAST) return -1
        const found = provisionOf(tables, cursor.place)
        if (found === provision) continue
        provision = found
        continue settling
      }
      return provision
    }
    return -1
  }
}

/** Gathers the places of each word in a provision; nothing where one has none. Provisions are asked in order. */
function gatherer(
  { codes, frequent, provisionStarts }: PhraseTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  cursors: readonly UnionCursor[],
): (provision: number) => number[][] | undefined {
  return (provision) => {
    const start = provisionStarts[provision] as number
    const end = provisionStarts[provision + 1] as number
    const places: number[][] = words.map(() => [])
    let missing = words.length
    for (let place = start; place < end; place++) {
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
        const own = places[index] as number[]
        if (own.length === 0) missing--
        own.push(place - start)
      }
    }
    return missing === 0 ? places : undefined
  }
}

function cursorOf(tables: PhraseTables, { lists }: AskedWord): UnionCursor {
  return new UnionCursor(lists.map((list) => new ListCursor(tables, list)))
}
