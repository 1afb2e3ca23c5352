import { isItem, type Line } from './lines.ts'
import { hasOtherSize, isFar, type Measures, measure } from './measures.ts'

/** A paragraph under way. */
interface Paragraph {
  readonly lines: string[]
  readonly fontSize: number
  last: Line
  /** How the lines lie in the column of its last line. */
  column: Measures
}

/** An indent of the first line of a paragraph is narrower, in sizes of its letters; the last cell of a table begins farther right. */
const WIDEST_INDENT = 8

/** How much wider than the least distance between lines one is that parts. */
const APART = 1.2

/** Footnotes at the foot of a page stand between the two halves of a sentence that runs over it. */
const MOST_FOOTNOTES = 20

/** Lines of a document, page by page, as paragraphs. */
export function paragraphs(pages: readonly (readonly Line[])[]): Pick<Paragraph, 'lines' | 'fontSize'>[] {
  const found: Paragraph[] = []
  let open: Paragraph | undefined
  for (const lines of pages.flatMap(columns)) {
    const column = measure(lines)
    for (const [index, line] of lines.entries()) {
      if (index === 0) open = goesOn(found, line, column)
      else if (open && breaksAt(open, line, column)) open = undefined
      if (open) {
        open.lines.push(line.text)
        Object.assign(open, { last: line, column })
      } else {
        open = { lines: [line.text], fontSize: line.fontSize, last: line, column }
        found.push(open)
      }
    }
  }
  return found
}

/** The lines of a page from one jump upward to the next: columns, boxes, what was drawn later. */
function columns(lines: readonly Line[]): Line[][] {
  const found: Line[][] = []
  let before: Line | undefined
  for (const line of lines) {
    if (before && line.y - before.y <= Math.max(before.fontSize, line.fontSize, 1)) found.at(-1)?.push(line)
    else found.push([line])
    before = line
  }
  return found
}

/** White space, another size of letters, an indent, a row of a table, or a short line that ends a sentence begin a new paragraph. */
function breaksAt({ lines, last: before }: Paragraph, line: Line, column: Measures): boolean {
  if (isFar(before, line, column) || hasOtherSize(before, line)) return true
  if ((isRow(before, column) || isRow(line, column)) && !isOneSentence(before, line, column)) return true
  const size = Math.max(before.fontSize, line.fontSize, 1)
  if (isFarLeft(before, line, size)) return true
  const isFull = fills(before, column, 0.75)
  const [isEnd, isBeginning] = [endsSentence(before.text), isItem(line.text)]
  if (line.left - column.left > 0.9 * size && line.left - before.left > 0.5 * size) {
    // Lines of an item hang under its words, and those of a heading are centred.
    const goesOn = isItem(lines[0] as string) || areCentred(before, line, size)
    return !(goesOn && isFull && !isEnd && !isBeginning)
  }
  if ((isEnd || hadRoom(before, line, column)) && isSetApart(before, line, column)) return true
  return isFull ? isEnd && isBeginning : isEnd || isBeginning
}

/** Whether some more white than between other lines stands before a line that begins anew. */
function isSetApart(before: Line, line: Line, { leastGap }: Measures): boolean {
  return before.y - line.y > APART * leastGap && /^["«“(]?[\p{Lu}№]/u.test(line.text)
}

/** Whether the first word of a line had stood on the line before, had its writer not begun anew: «PRESS RELEASE», «А. Ахметов». */
function hadRoom(before: Line, line: Line, { right }: Measures): boolean {
  const letter = (line.right - line.left) / Math.max(line.text.length, 1)
  return right - before.right > letter * (line.text.split(' ', 1)[0] as string).length + before.fontSize
}

/** Whether a line is a row of a table, and no line of words that are set to the width of its column. */
function isRow(line: Line, column: Measures): boolean {
  const isSet = line.isEven && line.left - column.left < line.fontSize && fills(line, column, 0.95)
  return line.isRow === true && !isSet
}

/** Whether a sentence goes on from one line to the next, of which one has only two words that are set to the width of its column. */
function isOneSentence(before: Line, line: Line, column: Measures): boolean {
  const rows = [before, line].filter((one) => isRow(one, column))
  if (!column.isText || !rows.every((row) => isSetPair(row, column))) return false
  if (!/\p{L}[,»”"]?$|[-‐\u00AD]$/u.test(before.text)) return false
  if (/^["«“(]?\p{Ll}/u.test(line.text)) return true
  return rows.length === 1 && /^["«“(]?\p{Lu}/u.test(line.text) && fills(before, column, 0.95)
}

function isSetPair(line: Line, { left, right }: Measures): boolean {
  return line.isPair === true && line.left - left < line.fontSize && right - line.right < 1
}

/** Whether a line begins so far left of the one before that this one was the cell of a table; lines that end alike are set to the right. */
function isFarLeft(before: Line, line: Line, size: number): boolean {
  if (before.left - line.left <= WIDEST_INDENT * size) return false
  return !areCentred(before, line, size) && Math.abs(before.right - line.right) >= size
}

function areCentred(one: Line, other: Line, size: number): boolean {
  return Math.abs(one.left + one.right - other.left - other.right) < size
}

/** The paragraph that goes on at the head of a page or column. */
function goesOn(found: readonly Paragraph[], line: Line, column: Measures): Paragraph | undefined {
  const last = found.at(-1)
  const isFootnote = last && hasOtherSize(last.last, line) && last.last.fontSize < line.fontSize
  const before = isFootnote
    ? found.slice(-MOST_FOOTNOTES).findLast((one) => !hasOtherSize(one.last, line))
    : last
  return before && runsOn(before, line, column) ? before : undefined
}

/** Whether a sentence goes on over the page or into the next column. */
function runsOn({ last, column }: Paragraph, line: Line, next: Measures): boolean {
  if (/\p{L}[-‐\u00AD]$/u.test(last.text)) return /^\p{L}/u.test(line.text)
  if (endsSentence(last.text) || hasOtherSize(last, line) || isItem(line.text)) return false
  if (!/^[\p{Lu}\d«"“]/u.test(line.text)) return true
  const isIndented = line.left - next.left > 0.5 * line.fontSize
  return !isIndented && column.lines > 2 && fills(last, column, /^\d/u.test(line.text) ? 0.6 : 0.85)
}

/** Whether a line takes this share of the width of its column. */
function fills(line: Line, { left, right }: Measures, share: number): boolean {
  return line.right >= left + share * (right - left)
}

function endsSentence(text: string): boolean {
  return /[.!?…:;][»"”)\]]*$/u.test(text)
}
