/** Words in quotation marks, and where these end. */
export interface Quoted {
  readonly words: string
  readonly end: number
}

const BEFORE = /^\s*[:–—-]?\s*/u
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' }
/** Straight marks close where a line ends with them. */
const CLOSES_LINE = /"[.;,]*[^\S\n]*(?=\n|$)/gu

/**
 * The wording that stands in marks at a place of a text, or behind the colon there. Without marks nothing tells where it ends and the law
 * goes on: what is taken too far would be told as law of that time, so that the note is only told.
 */
export function wordingAt(text: string, from: number): Quoted | undefined {
  const start = from + (BEFORE.exec(text.slice(from))?.[0].length ?? 0)
  const mark = text[start] ?? ''
  const close = CLOSING[mark] === undefined ? -1 : closingAt(text, start, mark)
  const words = text.slice(start + 1, close).trim()
  return close < 0 || words === '' ? undefined : { words, end: close + 1 }
}

function closingAt(text: string, start: number, mark: string): number {
  if (mark === '"') {
    const rest = text.slice(start + 1)
    const [found] = rest.matchAll(CLOSES_LINE)
    return found === undefined ? -1 : start + 1 + found.index
  }
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === mark) depth++
    else if (text[at] === CLOSING[mark] && --depth === 0) return at
  }
  return -1
}
