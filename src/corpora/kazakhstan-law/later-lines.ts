import { partNumber, pointNumber } from '../../law/corpus/line-numbers.ts'
import type { Day } from '../../law/law.ts'
import type { PostponedItem } from './postponed-items.ts'

/** A note of the law itself belongs to the whole article. */
const NOTE = /^(?:примечани[ея]|ескерту|ескертпе)(?!\p{L})/iu

/**
 * First days of the lines of an article that notes postpone, by the place of the line. An item is known by its part and its
 * number; where the note names no part and the number stands twice, nobody knows which it means, and nothing is postponed.
 */
export function laterLines(
  lines: readonly string[],
  items: readonly PostponedItem[],
): ReadonlyMap<number, Day> {
  const found = new Map<number, Day>()
  if (items.length === 0) return found
  const places = placesOf(lines)
  for (const { part, label, begins } of items) {
    const first = places.filter((place) =>
      label === undefined
        ? place.opensPart && place.part === part
        : place.label === label && (part === undefined || place.part === part),
    )
    if (first.length !== 1) continue
    const meant = label === undefined ? places.filter((place) => place.part === part) : first
    for (const { line } of meant) found.set(line, begins)
  }
  return found
}

interface Place {
  readonly line: number
  readonly part: string | undefined
  readonly opensPart: boolean
  readonly label: string | undefined
}

function placesOf(lines: readonly string[]): Place[] {
  let part: string | undefined
  return lines.map((words, line) => {
    const opened = partNumber(words)
    const point = pointNumber(words)
    part = NOTE.test(words) ? undefined : (opened ?? part)
    const label = point === undefined ? undefined : `${point})`
    return { line, part, opensPart: opened !== undefined, label }
  })
}
