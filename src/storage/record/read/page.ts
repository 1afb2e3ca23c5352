/** A part of a list, newest first. */
export interface Page {
  /** How many at most. */
  readonly limit: number
  /** Only what stands before this place: `next` of the page before. */
  readonly before?: number
}

/** One page of a list; `next` is there where the list goes on. */
export interface Paged<Row> {
  readonly rows: readonly Row[]
  readonly next?: number
}

/** Asks for one row more than a page holds, to tell whether the list goes on. */
export function paged<Row>(rows: readonly Row[], { limit }: Page, placeOf: (row: Row) => number): Paged<Row> {
  if (rows.length <= limit) return { rows }
  const shown = rows.slice(0, limit)
  return { rows: shown, next: placeOf(shown.at(-1) as Row) }
}
