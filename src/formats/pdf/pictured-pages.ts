import type { Piece } from './lines.ts'

/** A page with no more letters than this may be a scan with a stamp, a head or a number as its only text. */
const FEW_LETTERS = 100
/** What a scanned page has at least, in dots, and how wide its strips are: more than a coat of arms or a signature. */
const SCANNED_PAGE = 400_000
const NARROWEST_STRIP = 600
/** How far around its kind the dictionary of a picture reaches, in bytes. */
const DICTIONARY = 1000
const WIDTH = /\/Width\s+(\d{1,6})\b/u
const HEIGHT = /\/Height\s+(\d{1,6})\b/u

/**
 * Numbers of the pages that hold hardly a letter in a file whose pictures are as large as scanned pages: what those say is not read.
 * @param pages the pieces of text of each page
 * @param dots of all wide pictures of the file
 */
export function picturedPages(pages: readonly (readonly Piece[])[], dots: number): readonly number[] {
  const sparse = pages.flatMap((pieces, index) => (lettersIn(pieces) > FEW_LETTERS ? [] : [index + 1]))
  return sparse.length > 0 && dots >= SCANNED_PAGE * sparse.length ? sparse : []
}

function lettersIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { str }) => sum + (str.match(/\p{L}/gu)?.length ?? 0), 0)
}

/** Dots of all wide pictures of a PDF. Their dictionaries are never packed, so that no page has to be drawn. */
export function pictureDots(bytes: Uint8Array): number {
  const source = new TextDecoder('latin1').decode(bytes)
  let dots = 0
  for (const { index } of source.matchAll(/\/Subtype\s{0,9}\/Image\b/gu)) {
    const before = source.slice(Math.max(0, index - DICTIONARY), index)
    const after = source.slice(index, index + DICTIONARY)
    const own = `${before.slice(before.lastIndexOf('obj') + 1)}${after.split('stream', 1)[0]}`
    const [width, height] = [WIDTH, HEIGHT].map((side) => Number(side.exec(own)?.[1] ?? 0)) as [
      number,
      number,
    ]
    if (width >= NARROWEST_STRIP) dots += width * height
  }
  return dots
}

/** Numbers of pages as people write them: 1, 3–5. */
export function pageNumbers(pages: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const page of pages) {
    const run = runs.at(-1)
    if (run && run[1] === page - 1) run[1] = page
    else runs.push([page, page])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}
