import type { Joint } from './joints.ts'
import { isNumber, type Read, text } from './look.ts'
import { marker, rankAt } from './unit-words.ts'
import { hasValue, valuesAt } from './values.ts'
import * as words from './words.ts'

export interface Unit {
  readonly start: number
  readonly end: number
  readonly rank: words.Rank
  readonly values: readonly string[]
  /** What stands before it, between it and the unit before. */
  readonly joint: Joint
}

/** A unit with its values, after it or before it: «ч. 2», «вторая часть», «2-бөлігі». */
export function unitAt(tokens: Read, from: number, joint: Joint): Unit | undefined {
  const rank = rankAt(tokens, from)
  if (rank !== undefined) {
    const { end, isPlural } = marker(tokens, from)
    // «Части с 1 по 3».
    const isFrom = words.FROM.test(text(tokens, end))
    const at = isFrom ? (text(tokens, end + 1) === 'the' ? end + 2 : end + 1) : end
    const read = words.KAZAKH_UNIT.test(text(tokens, from)) ? undefined : valuesAt(tokens, at, isPlural, rank)
    if (isFrom && (read?.values.length ?? 0) < 2) return undefined
    return read && { start: from, rank: ranked(tokens, from, rank, read.end), joint, ...read }
  }
  const read = valuesAt(tokens, from, true)
  if (read === undefined) return undefined
  let at = read.end
  if (text(tokens, at) === '-') at++
  const after = rankAt(tokens, at)
  if (after === undefined) return undefined
  const isKazakh = words.KAZAKH_UNIT.test(text(tokens, at)) || after === 'minor'
  if (!isKazakh && at !== read.end) return undefined
  // «часть» with a value of its own behind it does not need the one before it.
  if (!isKazakh && isNumber(tokens, read.end - 1) && hasValue(tokens, at)) return undefined
  const place = ranked(tokens, from, after, read.end)
  return { start: from, end: marker(tokens, at).end, rank: place, joint, values: read.values }
}

/** How far before a unit a bracket may be open. */
const OPEN = 12

/** «Пункт 3)»: what is numbered with a bracket is a point, whatever it is called; not so in «(пункт 3)». */
function ranked(tokens: Read, from: number, rank: words.Rank, end: number): words.Rank {
  if (rank !== 'paragraph' || text(tokens, end - 1) !== ')') return rank
  for (let at = end - 2; at >= 0 && at > from - OPEN; at--) {
    if (text(tokens, at) === '(') return rank
    if (at < from && text(tokens, at) === ')') break
  }
  return 'point'
}
