import type { Line } from './lines.ts'

const FEWEST_PAGES = 3

/** Pages without the line that stands at the head or the foot of most of them, whatever numbers it has. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): (readonly Line[])[] {
  if (pages.length < FEWEST_PAGES) return [...pages]
  const heads = usual(pages.map((lines) => lines[0]))
  const feet = usual(pages.map((lines) => lines.at(-1)))
  return pages.map((lines) => {
    const from = heads.has(shape(lines[0])) ? 1 : 0
    const to = lines.length > 1 && feet.has(shape(lines.at(-1))) ? lines.length - 1 : lines.length
    return lines.slice(from, to)
  })
}

/** What stands on more than half of the pages. */
function usual(lines: readonly (Line | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(shape(line), (counts.get(shape(line)) ?? 0) + 1)
  return new Set(
    [...counts].filter(([text, count]) => text !== '' && count > lines.length / 2).map(([text]) => text),
  )
}

function shape(line: Line | undefined): string {
  return line?.text.replace(/\d+/gu, '0') ?? ''
}
