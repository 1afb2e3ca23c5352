import { HIGHEST, HIGHEST_LISTED, MOST } from './bounds.ts'
import { jointAt } from './joints.ts'
import { isNumber, type Read, text } from './look.ts'
import { range, rangeMark } from './ranges.ts'
import type { Unit } from './units.ts'
import { type Numbers, valueAt } from './values.ts'

/** A place below an article. */
export interface Piece {
  readonly part?: string
  readonly point?: string
}

interface Group {
  part?: readonly string[]
  paragraph?: readonly string[]
  point?: readonly string[]
  /** How many units deep a paragraph within a paragraph stands. */
  inner?: readonly string[]
}

/** The places that units name together: «п. 1 и 2 ч. 3» are two. `isBefore`: they stand before their article. */
export function places(units: readonly Unit[], isBefore: boolean): Piece[] {
  const groups = grouped(units, isBefore)
  const ordered = isBefore ? groups.toReversed() : groups
  let above: Group = {}
  for (const group of ordered) {
    if (!group.part && above.part && (group.paragraph ? above.paragraph : group.point))
      group.part = above.part
    if (!group.part && !group.paragraph && group.point && above.paragraph) group.paragraph = above.paragraph
    above = group
  }
  return groups.flatMap(placesOf)
}

function grouped(units: readonly Unit[], isBefore: boolean): Group[] {
  const groups: Group[] = []
  for (const { rank, joint, values } of units) {
    if (rank === 'minor') continue
    const last = groups.at(-1)
    const isNested = joint === 'none' && rank === 'paragraph' && last?.paragraph !== undefined && !last.inner
    if (last && isNested) {
      last.inner = isBefore ? (last.paragraph ?? []) : values
      if (isBefore) last.paragraph = values
    } else if (last === undefined || joint === 'and' || last[rank] !== undefined)
      groups.push({ [rank]: values })
    else last[rank] = values
  }
  return groups
}

function placesOf({ part, paragraph, point, inner }: Group): Piece[] {
  const wholes = part ?? paragraph ?? []
  const points = point ?? (part === undefined ? inner : paragraph) ?? []
  if (wholes.length === 0) return points.map((each) => ({ point: each }))
  if (points.length === 0) return wholes.map((each) => ({ part: each }))
  return wholes.flatMap((whole) => points.map((each) => ({ part: whole, point: each })))
}

/** «п. 2 ч. 3», "subparagraph 3 of paragraph 2": from the small to the large, as units stand before their article. */
export function isAscending([first, second]: readonly Unit[]): boolean {
  return (
    (first?.rank === 'point' && second !== undefined && second.rank !== 'point') ||
    (first?.rank === 'paragraph' && second?.rank === 'part')
  )
}

/** "174(3)", "77(3)(1)", "274(2) and (3)", "20.1". */
export function brackets(
  tokens: Read,
  from: number,
): { readonly pieces: readonly Piece[]; readonly end: number } {
  const decimal = decimals(tokens, from)
  if (decimal !== undefined) return decimal
  const pieces: Piece[] = []
  let end = from
  for (let at = from; pieces.length < MOST; ) {
    const part = bracket(tokens, at)
    if (part === undefined) break
    const point = bracket(tokens, part.end) ?? closedNumber(tokens, part.end)
    for (const value of part.values)
      pieces.push(
        ...(point?.values ?? [undefined]).map((each) => ({ part: value, ...(each ? { point: each } : {}) })),
      )
    end = point?.end ?? part.end
    const dash = text(tokens, end) === '-' ? end + 1 : rangeMark(tokens, end, true)
    const last = dash === undefined ? undefined : bracket(tokens, dash)
    const within = last && range(part.values[0] ?? '', last.values[0] ?? '')
    if (last && within) {
      pieces.splice(-1, 1, ...within.map((each) => ({ part: each })))
      end = last.end
    }
    at = jointAt(tokens, end).end
    if (at === end) break
  }
  return { pieces, end }
}

/** The «3)» of "8(2)3)". */
function closedNumber(tokens: Read, at: number): Numbers | undefined {
  if (!isNumber(tokens, at) || text(tokens, at + 1) !== ')') return undefined
  return Number.parseInt(text(tokens, at), 10) > HIGHEST
    ? undefined
    : { values: [text(tokens, at)], end: at + 2 }
}

/** «(3)», «(2, 3)». */
function bracket(tokens: Read, from: number): Numbers | undefined {
  if (text(tokens, from) !== '(' || !isNumber(tokens, from + 1)) return undefined
  const values: string[] = []
  for (let at = from + 1; values.length < MOST; ) {
    const one = valueAt(tokens, at, true, false)
    if (one === undefined || Number.parseInt(one.values[0] ?? '', 10) > HIGHEST_LISTED) return undefined
    values.push(...one.values)
    // The closing bracket was taken for that of a value: «1)».
    if (text(tokens, one.end - 1) === ')') return { values, end: one.end }
    const next = jointAt(tokens, one.end)
    if (next.joint === 'none') return undefined
    at = next.end
  }
  return undefined
}

function decimals(tokens: Read, from: number) {
  const [part, point] = [decimal(tokens, from), decimal(tokens, from + 2)]
  if (part === undefined) return undefined
  return {
    pieces: [{ part, ...(point === undefined ? {} : { point }) }],
    end: from + (point === undefined ? 2 : 4),
  }
}

function decimal(tokens: Read, at: number): string | undefined {
  const [stop, number] = [tokens[at], tokens[at + 1]]
  return stop?.text === '.' && stop.glued && number?.kind === 'number' && number.glued
    ? number.text
    : undefined
}
