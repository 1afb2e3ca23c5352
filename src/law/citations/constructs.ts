import { anchored, before } from './anchored.ts'
import { actBehind, bareAt, bracketed } from './bare.ts'
import { unitsAt } from './chain.ts'
import type { Construct, Page } from './construct.ts'
import { kazakhAt, kazakhListAt } from './kazakh.ts'
import { isNumber, text } from './look.ts'
import { type Piece, places } from './pieces.ts'
import { withTail } from './tail.ts'
import { unitAt } from './units.ts'
import * as words from './words.ts'

/** Every place where articles are named with their numbers. */
export function findConstructs(page: Page): Construct[] {
  const { tokens, starting } = page
  const found: Construct[] = []
  let last: Construct | undefined
  for (let index = 0; index < tokens.length; ) {
    const first = starting.has(index) ? undefined : constructAt(page, index, last)
    if (first === undefined) {
      index++
      continue
    }
    const all = withTail(page, first)
    found.push(...all)
    last = all.at(-1)
    index = Math.max(index + 1, last?.end ?? 0)
  }
  return found
}

/** @param last what stands before it */
function constructAt(page: Page, index: number, last: Construct | undefined): Construct | undefined {
  const { tokens } = page
  const token = tokens[index]
  if (token === undefined || token.kind === 'end') return undefined
  if (words.ANCHOR.test(token.text)) return anchored(page, index, index, [])
  if (token.kind === 'number') {
    const read =
      kazakhAt(page, index, last) ??
      before(page, index, index, []) ??
      bracketed(page, index) ??
      bareAt(page, index)
    if (read !== undefined) return read
  }
  const list = kazakhListAt(page, index)
  if (list !== undefined) return list
  const section = sectionAt(page, index)
  if (section !== undefined) return section
  const isUnit =
    token.kind === 'number' || words.rankOf(token.text) || words.ordinal(token.text) || token.text === 'sub'
  return isUnit ? behindUnits(page, index) : undefined
}

/** «ч. 3 ст. 174», «вторая часть 274-й статьи», "Part 3, Article 174". */
function behindUnits(page: Page, from: number): Construct | undefined {
  const { tokens } = page
  if (unitAt(tokens, from, 'none') === undefined) return undefined
  const { units, end } = unitsAt(tokens, from)
  let at = end
  if (text(tokens, at) === ',') at++
  while (/^(?:of|the|к)$/.test(text(tokens, at))) at++
  const pieces = places(units, true)
  if (words.ANCHOR.test(text(tokens, at))) return anchored(page, from, at, pieces)
  return isNumber(tokens, at) ? before(page, from, at, pieces) : undefined
}

/** More sections than an act has: «section 194» of a code is an article. */
const MOST_SECTIONS = 30

/** "Section 274 of the Penal Code", "subsection (2) of section 274 of the Penal Code", as other countries call an article. */
function sectionAt(page: Page, from: number): Construct | undefined {
  const { tokens } = page
  let at = from
  let ahead: readonly Piece[] = []
  if (/^subsections?$/.test(text(tokens, at))) {
    const unit = unitAt(tokens, at, 'none')
    if (unit === undefined || text(tokens, unit.end) !== 'of') return undefined
    ahead = unit.values.map((part) => ({ part }))
    at = unit.end + 1
  }
  if (!words.SECTION.test(text(tokens, at))) return undefined
  const read = anchored(page, from, at, ahead)
  const rows = read && actBehind(page, read.end)?.rows
  if (read === undefined || rows === undefined || rows.length === 0) return undefined
  if (rows.some(({ bySections }) => bySections)) return read
  const isArticle = read.entries.every(
    ({ article, pieces }) => pieces.length > 0 || Number.parseInt(article, 10) > MOST_SECTIONS,
  )
  return isArticle ? read : undefined
}
