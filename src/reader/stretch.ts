import type { Move, SentenceView, Stretch } from './check.ts'

/** Whether two stretches have a word in common. */
export function meet(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && one.to > other.from
}

/** Moves by sentence: a phrase is compared with those of its own sentence, however many a text has. */
export function bySentence(moves: readonly Move[]): (sentence: SentenceView) => readonly Move[] {
  let known: Map<number, readonly Move[]> | undefined
  return ({ n }) => {
    known ??= Map.groupBy(moves, ({ sentence }) => sentence.n)
    return known.get(n) ?? []
  }
}
