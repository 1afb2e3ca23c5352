/** A piece of text as it lies on a page: origin at the bottom left, sizes in points. */
export interface Piece {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
  readonly hasEOL: boolean
}

/** A line of a page. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly fontSize: number
}

/** The lines of a page, in the order in which the file draws them, without its number. */
export function pageLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let open: Piece[] = []
  const end = (): void => {
    const line = lineOf(open)
    if (line) lines.push(line)
    open = []
  }
  for (const piece of pieces) {
    const last = open.findLast(({ str }) => str.trim() !== '')
    if (
      last &&
      piece.str.trim() !== '' &&
      Math.abs(piece.y - last.y) > 0.5 * Math.max(piece.fontSize, last.fontSize, 1)
    )
      end()
    open.push(piece)
    if (piece.hasEOL) end()
  }
  end()
  return withoutPageNumber(lines)
}

function lineOf(pieces: readonly Piece[]): Line | undefined {
  const text = pieces
    .map(({ str }) => str)
    .join('')
    .trim()
  const inked = pieces.filter(({ str }) => str.trim() !== '')
  if (text === '' || inked.length === 0) return undefined
  return {
    text,
    left: Math.min(...inked.map(({ x }) => x)),
    right: Math.max(...inked.map(({ x, width }) => x + width)),
    y: (inked[0] as Piece).y,
    fontSize: Math.max(...inked.map(({ fontSize }) => fontSize)),
  }
}

/** A number alone at the head or the foot would cut the sentence that runs over the page. */
function withoutPageNumber(lines: Line[]): Line[] {
  if (lines.length < 3) return lines
  const isNumber = (line: Line | undefined): boolean => /^[-–— ]*\d{1,4}[-–— ]*$/u.test(line?.text ?? '')
  const from = isNumber(lines[0]) ? 1 : 0
  const to = isNumber(lines.at(-1)) ? lines.length - 1 : lines.length
  return lines.slice(from, to)
}
