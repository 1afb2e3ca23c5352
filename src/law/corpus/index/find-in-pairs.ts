import type { AskedWord } from './asked-words.ts'
import { PAST_UNITS, PairCursor } from './pair-cursor.ts'
import type { Go } from './phrase-index.ts'
import { isVery, MOST_WORDS } from './phrase-tables.ts'
import type { OpenTables } from './provision-of.ts'
import { OVERLAP, UnitFinder, unitOf } from './units.ts'

type Visit = (provision: number, exact: boolean) => Go

/** Finds the provisions in which all words of a phrase stand side by side in frequent forms. */
export function findInPairs(
  tables: OpenTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  visit: Visit,
): void {
  const { provisionStarts } = tables
  if (words.length === 1) {
    const look = looker(tables, words, accepted, 0, visit)
    for (let provision = 0; provision + 1 < provisionStarts.length; ) {
      const [from, to] = [provisionStarts[provision] as number, provisionStarts[provision + 1] as number]
      const go = look(provision, from, to)
      if (go === false) return
      provision = go === true ? provision + 1 : go
    }
    return
  }
  const { cursors, first, rarest } = window(tables, words)
  const look = looker(tables, words, accepted, rarest, visit)
  const finder = new UnitFinder(provisionStarts)
  /** A pair of forms that stands in the unit is the whole phrase. */
  const isWhole = words.length === 2 && words.every(({ frequent }) => frequent.length === 1)
  const isExact = words.every((word) => isVery(word.meaning, tables.frequent[word.frequent[0] as number]))
  let last = -1
  for (let unit = unitWithAll(cursors, 0); unit !== PAST_UNITS; ) {
    finder.find(unit)
    const { provision, from, to } = finder
    let go: Go = true
    if (!isWhole) go = look(provision, from - first, to - first)
    else if (provision !== last) go = visit(provision, isExact)
    if (go === false) return
    last = provision
    if (go === true) unit = unitWithAll(cursors, unit + 1)
    else if (go + 1 >= provisionStarts.length) return
    else unit = unitWithAll(cursors, unitOf(go, provisionStarts[go] as number))
  }
}

/** The first unit from one on that has all the pairs, or `PAST_UNITS`. */
function unitWithAll(cursors: readonly PairCursor[], from: number): number {
  let unit = from
  settling: for (;;) {
    for (const cursor of cursors) {
      cursor.seek(unit)
      if (cursor.unit === unit) continue
      unit = cursor.unit
      if (unit === PAST_UNITS) return unit
      continue settling
    }
    return unit
  }
}

/**
 * The pairs of a phrase that are looked for: the rarest and those around it, so many that a unit with the first must have
 * all of them.
 */
function window(
  tables: OpenTables,
  words: readonly AskedWord[],
): { cursors: readonly PairCursor[]; first: number; rarest: number } {
  const all = words
    .slice(1)
    .map((word, index) => new PairCursor(tables, (words[index] as AskedWord).frequent, word.frequent))
  const rarest = all.reduce((best, { bytes }, index) => (bytes < (all[best]?.bytes ?? 0) ? index : best), 0)
  const first = Math.max(0, Math.min(rarest, all.length - 1 - OVERLAP))
  return {
    cursors: all.slice(first, first + 1 + OVERLAP).sort((a, b) => a.bytes - b.bytes),
    first,
    rarest,
  }
}

/**
 * Looks through the codes of some places for phrases that begin there; visits their provision once, with the very words if it
 * can.
 * @param anchor the word that is looked for first
 */
function looker(
  { codes: table, frequent }: OpenTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  anchor: number,
  visit: Visit,
): (provision: number, from: number, to: number) => Go {
  const codes = table.bytes
  const count = words.length
  const bit = 1 << anchor
  const [only, ...others] = (words[anchor] as AskedWord).frequent
  const isOneForm = words.every((word) => word.frequent.length === 1)

  /** The first place from one on where the anchor may stand, or `to`. */
  function anchorFrom(from: number, to: number): number {
    let at = from
    // Nearly all words have one frequent form, and it is found in half the time.
    if (others.length === 0) while (at < to && codes[at] !== only) at++
    else while (at < to && ((accepted[codes[at] as number] as number) & bit) === 0) at++
    return at
  }

  function standsAt(place: number): boolean {
    for (let index = 0; index < count; index++) {
      const code = codes[place + index] as number
      if (((accepted[code] as number) & (1 << index)) === 0 || code >= frequent.length) return false
    }
    return true
  }

  function isExactAt(place: number): boolean {
    for (let index = 0; index < count; index++)
      if (!isVery((words[index] as AskedWord).meaning, frequent[codes[place + index] as number])) return false
    return true
  }

  return (provision, from, to) => {
    let found = false
    const end = to + anchor
    table.reach(from, to + MOST_WORDS)
    for (let at = anchorFrom(from + anchor, end); at < end; at = anchorFrom(at + 1, end)) {
      if (!standsAt(at - anchor)) continue
      if (isExactAt(at - anchor)) return visit(provision, true)
      found = true
      if (isOneForm) break
    }
    return found ? visit(provision, false) : true
  }
}
