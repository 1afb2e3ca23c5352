import type { Line } from './lines.ts'

/** Lines of a document, page by page, as paragraphs: each is the list of its lines. */
export function paragraphs(pages: readonly (readonly Line[])[]): string[][] {
  const found: string[][] = []
  let before: Line | undefined
  for (const lines of pages) {
    const page = measure(lines)
    for (const [index, line] of lines.entries()) {
      const isNew =
        before === undefined || (index === 0 ? !runsOn(before, line) : breaksAt(before, line, page))
      if (isNew) found.push([line.text])
      else (found.at(-1) as string[]).push(line.text)
      before = line
    }
  }
  return found
}

interface Measures {
  readonly left: number
  readonly right: number
  readonly gap: number
}

function measure(lines: readonly Line[]): Measures {
  const gaps = lines.slice(1).map((line, index) => (lines[index] as Line).y - line.y)
  return {
    left: lowest(lines.map(({ left }) => left)),
    right: Math.max(0, ...lines.map(({ right }) => right)),
    gap: median(gaps.filter((gap) => gap > 0)),
  }
}

/** White space, another size of letters, an indent, or a short line that ends a sentence begin a new paragraph. */
function breaksAt(before: Line, line: Line, { left, right, gap }: Measures): boolean {
  const drop = before.y - line.y
  const size = Math.max(before.fontSize, line.fontSize, 1)
  if (drop < -size || drop > 1.35 * Math.max(gap, size)) return true
  if (Math.abs(before.fontSize - line.fontSize) > 0.15 * size) return true
  const isIndented = line.left - left > 0.9 * size && line.left - before.left > 0.5 * size
  if (isIndented) return true
  const isShort = before.right < left + 0.75 * (right - left)
  return isShort && endsSentence(before.text)
}

/** Whether a sentence goes on over the page. */
function runsOn(before: Line, line: Line): boolean {
  return !endsSentence(before.text) && !/^[\p{Lu}\d«"“•–—-]/u.test(line.text)
}

function endsSentence(text: string): boolean {
  return /[.!?…:;][»"”)\]]*$/u.test(text)
}

/** The margin: the smallest of the usual left edges, since a stray mark may stand outside. */
function lowest(lefts: readonly number[]): number {
  const sorted = [...lefts].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length * 0.05)] ?? 0
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
