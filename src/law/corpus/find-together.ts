import type { AskedWord } from './asked-words.ts'
import { ListCursor, PAST } from './list-cursor.ts'
import type { PhraseTables } from './phrase-tables.ts'
import { type OpenTables, provisionOf } from './provision-of.ts'
import { CodeCursor, UnionCursor } from './union-cursor.ts'

/** Places of each word in a provision, counted from its first. */
type Places = readonly (readonly number[])[]

/** Finds the provisions that hold all of some words; the places of each are gathered where the visitor asks for them. */
export function findTogether(
  tables: OpenTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  soughtFrom: (provision: number) => number,
  visit: (provision: number, places: () => Places) => boolean,
): void {
  const { provisionStarts } = tables
  const leads = leadsOf(tables, words)
  const holds = holder(tables, words, accepted)
  const gather = gatherer(tables, words, accepted)
  for (let provision = next(0); provision >= 0; provision = next(provision + 1))
    if (holds(provision) && !visit(provision, () => gather(provision))) return

  /** The first provision from one on that is sought and has all the leads, or -1. */
  function next(from: number): number {
    let provision = soughtFrom(from)
    settling: while (provision + 1 < provisionStarts.length) {
      for (const cursor of leads) {
        cursor.seek(provisionStarts[provision] as number)
        if (cursor.place === PAST) return -1
        const found = provisionOf(tables, cursor.place)
        if (found === provision) continue
        provision = soughtFrom(found)
        continue settling
      }
      return provision
    }
    return -1
  }
}

/**
 * Words whose places are gone through; where one of them is not, a provision is passed by. They are those that stand in lists
 * only; where there are none, the one whose frequent forms are the rarest.
 */
function leadsOf(tables: OpenTables, words: readonly AskedWord[]): UnionCursor[] {
  const rare = words.filter(({ frequent }) => frequent.length === 0).sort((a, b) => a.bytes - b.bytes)
  if (rare.length > 0) return rare.map((word) => cursorOf(tables, word))
  const often = words.map(({ frequent }) =>
    frequent.reduce((sum, code) => sum + (tables.codeShares[code] as number), 0),
  )
  const lead = words[often.indexOf(Math.min(...often))]
  if (lead === undefined) return []
  const codes = lead.frequent.map((code) => new CodeCursor(tables.codes, code))
  return [new UnionCursor([...lead.lists.map((list) => new ListCursor(tables, list)), ...codes])]
}

/**
 * Tells whether a provision that has the leads has the other words, too. Provisions are asked in order; nothing is gathered,
 * and what stands behind the last word found is not looked at.
 */
function holder(
  tables: PhraseTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
): (provision: number) => boolean {
  const { codes, frequent, provisionStarts } = tables
  const cursors = words.map((word) => cursorOf(tables, word))
  let sought = 0
  for (const [index, word] of words.entries()) if (word.frequent.length > 0) sought |= 1 << index
  return (provision) => {
    let missing = sought
    const end = provisionStarts[provision + 1] as number
    for (let place = provisionStarts[provision] as number; missing !== 0 && place < end; place++) {
      const code = codes[place] as number
      const may = (accepted[code] as number) & missing
      if (may === 0) continue
      if (code < frequent.length) missing &= ~may
      else
        for (const [index, cursor] of cursors.entries()) {
          if ((may & (1 << index)) === 0) continue
          cursor.seek(place)
          if (cursor.place === place) missing &= ~(1 << index)
        }
    }
    return missing === 0
  }
}

/** Gathers the places of each word in a provision. Provisions are asked in order, each once. */
function gatherer(
  tables: PhraseTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
): (provision: number) => Places {
  const { codes, frequent, provisionStarts } = tables
  const cursors = words.map((word) => cursorOf(tables, word))
  return (provision) => {
    const start = provisionStarts[provision] as number
    const end = provisionStarts[provision + 1] as number
    const places: number[][] = words.map(() => [])
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
        places[index]?.push(place - start)
      }
    }
    return places
  }
}

function cursorOf(tables: PhraseTables, { lists }: AskedWord): UnionCursor {
  return new UnionCursor(lists.map((list) => new ListCursor(tables, list)))
}
