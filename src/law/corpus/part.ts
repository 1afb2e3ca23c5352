/** First words of a part: `3. …`, `2-1. …`. */
const PART = /^(\d+(?:-\d+)?)\.(?=\s|$)/u
/** First words of a point: `6) …`, `2-1) …`. */
const POINT = /^(\d+(?:-\d+)?)\)(?=\s|$)/u
/** First words of a statutory note. */
const NOTE = /^(?:Примечани|Ескерту|Ескертпе|Note)/u

/** A part of an article by its number, from its first line to the next part; nothing where the text numbers no such part. */
export function partOf(text: string, part: string): string | undefined {
  return stretchOf(text.split('\n'), part, PART, [])
}

/** Numbers of the parts of an article, in order; none where it is not in numbered parts. */
export function partsIn(text: string): string[] {
  return text.split('\n').flatMap((line) => PART.exec(line)?.[1] ?? [])
}

/** Whether the text of an article surely lacks a part: what people call a part may be a point. */
export function lacksPart(text: string, part: string): boolean {
  const parts = partsIn(text)
  if (parts.length === 0 || parts.includes(part) || !/^\d/u.test(part)) return false
  return !text.split('\n').some((line) => POINT.exec(line)?.[1] === part)
}

/**
 * The piece of an article that a citation names: part, point or note; the nearest broader piece where the text numbers it
 * otherwise.
 */
export function pieceOf(
  text: string,
  { part, point }: { readonly part?: string; readonly point?: string },
): string {
  if (part === 'note') return noteOf(text) ?? text
  const whole = part === undefined ? text : (partOf(text, part) ?? text)
  return point === undefined ? whole : (stretchOf(whole.split('\n'), point, POINT, [PART]) ?? whole)
}

function noteOf(text: string): string | undefined {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => NOTE.test(line))
  return from < 0 ? undefined : lines.slice(from).join('\n')
}

function stretchOf(
  lines: readonly string[],
  number: string,
  opens: RegExp,
  ends: readonly RegExp[],
): string | undefined {
  const from = lines.findIndex((line) => opens.exec(line)?.[1] === number)
  if (from < 0) return undefined
  const to = lines.findIndex(
    (line, index) => index > from && [opens, ...ends].some((pattern) => pattern.test(line)),
  )
  return lines.slice(from, to < 0 ? undefined : to).join('\n')
}
