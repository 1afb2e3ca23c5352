import type { Line } from './lines.ts'

/** How much of its usual distance or size a line must depart from to be no part of what stands beside it. */
const WIDE = 1.35
const OTHER_SIZE = 0.15
/** So few distances tell nothing by themselves: then lines are set no wider than this, in sizes of their letters. */
const FEWEST_GAPS = 4
const WIDEST = 1.6

/** More distances are not compared. */
const MOST_GAPS = 500

/** Two words of small letters beside each other. */
const WORDS = /\p{Ll}[,:]? \p{Ll}{2}/u

/** How the lines of a page or a column usually lie. */
export interface Measures {
  readonly left: number
  readonly right: number
  /** Size of most letters. */
  readonly size: number
  readonly lines: number
  /** Whether lines of words reach its right edge, as those of running text do and those of a table do not. */
  readonly isText: boolean
  /** Least distance from one line to the next of its size. */
  readonly leastGap: number
  /** Usual distance from one line to the next, for letters of a size. */
  gapFor(size: number): number
}

export function measure(lines: readonly Line[]): Measures {
  const gaps: { readonly size: number; readonly gap: number }[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (!before || hasOtherSize(before, line)) continue
    const gap = before.y - line.y
    if (gap > 0.7 * line.fontSize) gaps.push({ size: line.fontSize, gap })
  }
  const right = Math.max(0, ...lines.map((line) => line.right))
  const known = new Map<number, number>()
  const find = (size: number): number => {
    const own = gaps.filter((one) => Math.abs(one.size - size) <= OTHER_SIZE * size).map(({ gap }) => gap)
    // Lists and headings have wider gaps than lines of a paragraph, and short texts more of them.
    return own.length < FEWEST_GAPS ? Math.min(at(own, 0), WIDEST * size) : at(own, 0.25)
  }
  return {
    // A stray mark may stand outside.
    left: at(
      lines.map(({ left }) => left),
      0.05,
    ),
    right,
    size: at(
      lines.map(({ fontSize }) => fontSize),
      0.5,
    ),
    lines: lines.length,
    leastGap: Math.min(...gaps.slice(0, MOST_GAPS).map(({ gap }) => gap)),
    isText: lines.some(
      (line) => (line.isRow !== true || line.isEven) && right - line.right < 1 && WORDS.test(line.text),
    ),
    gapFor(size) {
      const gap = known.get(size) ?? find(size)
      known.set(size, gap)
      return gap
    },
  }
}

/** Whether there is more white between two lines than between the lines of a paragraph. */
export function isFar(one: Line, other: Line, measures: Measures): boolean {
  const size = Math.max(one.fontSize, other.fontSize, 1)
  return Math.abs(one.y - other.y) > WIDE * Math.max(measures.gapFor(size), size)
}

export function hasOtherSize(one: Pick<Line, 'fontSize'>, other: Pick<Line, 'fontSize'>): boolean {
  return Math.abs(one.fontSize - other.fontSize) > OTHER_SIZE * Math.max(one.fontSize, other.fontSize, 1)
}

/** The value below which this share of the values lies. */
function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}
