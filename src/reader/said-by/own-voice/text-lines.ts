/** Units in which the lines above a text, and those below it, stand. */
const HEAD = 900
const TAIL = 500
/** Lines at most above a text and below it. */
const MOST_ABOVE = 5
const MOST_BELOW = 3
/** Units at most of a line that is no paragraph. */
const LONGEST = 200
/** A line that ends as sentences do, and is no heading. */
const SENTENCE = /[.!?…]["”»]?$/u
const SHORT_SENTENCE = 70

/** The lines of a text that may tell whose it is: those before its first paragraph, with the beginning of that, and its last. */
export interface TextLines {
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** What stands behind the first line. */
  readonly rest: string
}

/** Nothing where all of a text is one line. */
export function linesOf(text: string): TextLines | undefined {
  const whole = text.trim()
  const first = whole.indexOf('\n')
  if (first === -1) return undefined
  const above: string[] = []
  for (const line of filled(whole.slice(0, HEAD))) {
    if (above.length === MOST_ABOVE || isParagraph(line)) break
    above.push(line)
  }
  const tail = Math.max(first, whole.length - TAIL)
  // What begins within a line is no line.
  const lineEnd = whole.indexOf('\n', tail)
  const below = filled(lineEnd === -1 ? '' : whole.slice(lineEnd))
    .slice(-MOST_BELOW)
    .filter((line) => line.length <= LONGEST && !SENTENCE.test(line))
  return { above, below, rest: whole.slice(first).trim() }
}

function filled(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/gu, ' '))
    .filter((line) => line !== '')
}

function isParagraph(line: string): boolean {
  return line.length > LONGEST || (line.length > SHORT_SENTENCE && SENTENCE.test(line))
}
