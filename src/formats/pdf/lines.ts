import { superscript } from '../superscript.ts'

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
  /** Whether there is white between its words as between the cells of a table. */
  readonly isRow?: boolean
  /** Whether its words stand equally far apart, as those do that are set to the width of a narrow column. */
  readonly isEven?: boolean
  /** Whether it has two words and no more: set to the width of a narrow column they look like the cells of a table. */
  readonly isPair?: boolean
}

/** White between two cells, in sizes of their letters: words seldom stand so far apart. */
const BETWEEN_CELLS = 2
/** White between two words at least, and between any two of a line more than between others, in sizes of their letters. */
const BETWEEN_WORDS = 0.15
const UNEVEN = 0.1

/** So many words, most of them of one letter, are no words. */
const FEWEST_SPACED = 5
const SPACED_SHARE = 0.75

/** The lines of a page, in the order in which the file draws them. */
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
  return lines
}

function lineOf(pieces: readonly Piece[]): Line | undefined {
  const inked = pieces.filter(({ str }) => str.trim() !== '')
  if (inked.length === 0) return undefined
  const fontSize = Math.max(...inked.map(({ fontSize }) => fontSize))
  const base = inked.find((piece) => piece.fontSize === fontSize) as Piece
  return {
    ...(isRow(inked, fontSize)
      ? { isRow: true, isEven: isEven(inked, fontSize), isPair: isPair(inked) }
      : {}),
    text: wordsOf(pieces.map((piece) => (isRaised(piece, base) ? superscript(piece.str) : piece.str))),
    left: Math.min(...inked.map(({ x }) => x)),
    right: Math.max(...inked.map(({ x, width }) => x + width)),
    y: base.y,
    fontSize,
  }
}

function isRow(inked: readonly Piece[], fontSize: number): boolean {
  return inked.some((piece, index) => {
    const before = inked[index - 1]
    if (before === undefined || (index === 1 && isMark(before.str))) return false
    return piece.x - (before.x + before.width) > BETWEEN_CELLS * fontSize
  })
}

function isEven(inked: readonly Piece[], fontSize: number): boolean {
  const gaps = inked
    .slice(1)
    .map(({ x }, index) => x - (inked[index] as Piece).x - (inked[index] as Piece).width)
    .filter((gap) => gap > BETWEEN_WORDS * fontSize)
  return gaps.length > 1 && Math.max(...gaps) - Math.min(...gaps) < UNEVEN * fontSize
}

function isPair(inked: readonly Piece[]): boolean {
  return inked.length === 2 && inked.every(({ str }) => /\p{L}/u.test(str) && !/\p{N}|\S\s+\S/u.test(str))
}

/** Whether a line begins as an item of a list. */
export function isItem(text: string): boolean {
  return /^(?:[•–—-]|\d{1,3}[.)](?!\d))/u.test(text)
}

/** Whether it is the mark of an item, which often stands far before its words. */
function isMark(text: string): boolean {
  return isItem(text) && !/\p{L}/u.test(text)
}

/** "Article 147" with a small raised 1 is another article than 1471, and the mark of a footnote is no number. */
function isRaised(piece: Piece, base: Piece): boolean {
  const isSmall = piece.fontSize < 0.88 * base.fontSize && piece.y - base.y > 0.15 * base.fontSize
  return isSmall && /^\d{1,3}$/u.test(piece.str)
}

/** Letters set apart from each other come with a space between any two; between words stands a piece of its own. */
function wordsOf(strings: readonly string[]): string {
  const text = strings.join('').trim()
  const words = text.split(' ')
  const single = words.filter((word) => /^\p{L}[.,:;!?]?$/u.test(word)).length
  if (words.length < FEWEST_SPACED || single < SPACED_SHARE * words.length) return text
  return strings
    .map((string) => (string.trim() === '' ? string : string.replace(/(?<! ) (?! )/gu, '')))
    .join('')
    .replace(/ {2,}/gu, ' ')
    .trim()
}
