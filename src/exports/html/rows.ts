import type { Claim } from '../../reader/reading.ts'

/** A stretch of the statement, marked where it belongs to a claim. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly claim: number | null
  /** Whether the claim begins here; a claim that runs over a paragraph has a second piece. */
  readonly opens: boolean
}

/** The part of a paragraph that stands beside the questions of one claim. */
export interface Row {
  readonly pieces: Piece[]
  claim: number | null
}

/** Parts a statement into paragraphs and each paragraph into rows: a row ends where the next claim begins. */
export function rowsOf(text: string, claims: readonly Claim[]): Row[][] {
  const paragraphs: Row[][] = []
  let next = 0
  for (const { start, end } of paragraphsOf(text)) {
    while (next < claims.length && (claims[next] as Claim).quote.end <= start) next++
    let row: Row = { pieces: [], claim: null }
    const rows = [row]
    let cursor = start
    for (let index = next; index < claims.length; index++) {
      const { n, quote } = claims[index] as Claim
      if (quote.start >= end) break
      const from = Math.max(quote.start, cursor)
      const to = Math.min(quote.end, end)
      if (from >= to) continue
      if (from > cursor) row.pieces.push({ start: cursor, end: from, claim: null, opens: false })
      if (row.claim !== null) {
        row = { pieces: [], claim: null }
        rows.push(row)
      }
      const opens = quote.start >= start
      row.pieces.push({ start: from, end: to, claim: n, opens })
      if (opens) row.claim = n
      cursor = to
    }
    if (cursor < end) row.pieces.push({ start: cursor, end, claim: null, opens: false })
    paragraphs.push(rows)
  }
  return paragraphs
}

function* paragraphsOf(text: string): Iterable<{ start: number; end: number }> {
  let start = 0
  for (const { 0: gap, index } of text.matchAll(/\n{2,}/gu)) {
    if (index > start) yield { start, end: index }
    start = index + gap.length
  }
  if (start < text.length) yield { start, end: text.length }
}
