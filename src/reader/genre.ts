import type { View } from './check.ts'
import type { Genre, Quote } from './reading.ts'

const KINDS = [
  ['warn', 'warning'],
  ['deny', 'denial'],
  ['appeal', 'appeal'],
  ['demand', 'appeal'],
  ['answer', 'answer'],
] as const

const MOST_GROUNDS = 3

/** The statement's genre by its acts of speech: the kind with most of them; a report where there are none. */
export function genreOf(view: View): Genre {
  const counts = new Map<Genre['kind'], Quote[]>()
  for (const [list, kind] of KINDS) {
    for (const sentence of view.with(list)) {
      for (const hit of sentence.hits(list)) {
        if (sentence.quotesOthers(hit)) continue
        const grounds = counts.get(kind) ?? []
        grounds.push(view.quote(hit))
        counts.set(kind, grounds)
      }
    }
  }
  let kind: Genre['kind'] = 'report'
  let grounds: readonly Quote[] = []
  for (const [, candidate] of KINDS) {
    const found = counts.get(candidate) ?? []
    if (found.length > grounds.length) {
      kind = candidate
      grounds = found
    }
  }
  return { kind, grounds: grounds.slice(0, MOST_GROUNDS) }
}
