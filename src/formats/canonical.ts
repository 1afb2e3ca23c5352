import type { Extracted } from '../reader/format.ts'
import type { Cue } from '../reader/statement.ts'

const BYTE_ORDER_MARK = '\uFEFF'
/** A paragraph break; anything longer says no more. */
const MOST_BREAKS = 2

/** A stretch of the source that stands in the canonical text at `at`. */
interface Kept {
  readonly from: number
  readonly to: number
  readonly at: number
}

/**
 * The one form in which a text is frozen: line breaks are `\n`, the leading byte order mark is gone, lines have no spaces
 * or tabs at their end, and more than two line breaks are two. Nothing else is touched: a quote must stay exact, so
 * non-breaking spaces, soft hyphens, combining marks and emoji are left as they came.
 */
export function canonicalText(text: string): string {
  return canonical(text).text
}

/** The canonical text with the cues moved along. */
export function canonicalExtracted({ text, cues, ...others }: Extracted): Extracted {
  const { text: settled, kept } = canonical(text)
  return {
    ...others,
    text: settled,
    ...(cues ? { cues: moveCues(cues, kept, settled.length) } : {}),
  }
}

/** By hand and line by line: a regular expression for "spaces before a line break" is quadratic on a long run of spaces. */
function canonical(text: string): { readonly text: string; readonly kept: readonly Kept[] } {
  const kept: Kept[] = []
  let settled = ''
  let breaks = 0
  let position = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  while (position < text.length) {
    const lineEnd = findBreak(text, position)
    const to = trimEnd(text, position, lineEnd)
    if (to > position) {
      kept.push({ from: position, to, at: settled.length })
      settled += text.slice(position, to)
      breaks = 0
    }
    if (lineEnd === text.length) break
    if (breaks < MOST_BREAKS) {
      kept.push({ from: lineEnd, to: lineEnd + 1, at: settled.length })
      settled += '\n'
    }
    breaks += 1
    position = text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : lineEnd + 1
  }
  return { text: settled, kept }
}

function findBreak(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x0a || code === 0x0d) return index
  }
  return text.length
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1
  return end
}

function moveCues(cues: readonly Cue[], kept: readonly Kept[], length: number): Cue[] {
  return cues.map((cue) => ({
    ...cue,
    start: moved(cue.start, kept, length),
    end: moved(cue.end, kept, length),
  }))
}

/** Where an offset of the source stands now; inside something dropped it is the place where that stood. */
function moved(offset: number, kept: readonly Kept[], length: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((kept[middle] as Kept).to > offset) high = middle
    else low = middle + 1
  }
  const next = kept[low]
  return next ? next.at + Math.max(0, offset - next.from) : length
}
