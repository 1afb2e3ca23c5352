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
  const acts = new Map<Genre['kind'], { count: number; grounds: Quote[] }>()
  for (const [list, kind] of KINDS) {
    const act = acts.get(kind) ?? { count: 0, grounds: [] }
    acts.set(kind, act)
    for (const sentence of view.with(list)) {
      for (const hit of sentence.hits(list)) {
        if (sentence.quotesOthers(hit)) continue
        if (act.count++ < MOST_GROUNDS) act.grounds.push(view.quote(hit))
      }
    }
  }
  let most: Genre = { kind: 'report', grounds: [] }
  let count = 0
  for (const [kind, act] of acts) {
    if (act.count <= count) continue
    count = act.count
    most = { kind, grounds: act.grounds }
  }
  return most
}
