/** First words of a part: `3. …`, `2-1. …`. */
const PART = /^(\d+(?:-\d+)?)\.(?=\s|$)/u

/** A part of an article by its number, from its first line to the next part; nothing where the text numbers no such part. */
export function partOf(text: string, part: string): string | undefined {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => PART.exec(line)?.[1] === part)
  if (from < 0) return undefined
  const to = lines.findIndex((line, index) => index > from && PART.test(line))
  return lines.slice(from, to < 0 ? undefined : to).join('\n')
}
