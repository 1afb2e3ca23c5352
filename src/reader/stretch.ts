import type { Move, SentenceView, Stretch } from './check.ts'
import { nothing } from './tables/nothing.ts'

const NONE = nothing<Stretch>()

/** Whether two stretches have a word in common. */
export function meet(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && one.to > other.from
}

/** Whether a stretch has a word in common with any of others. */
export function meetsAny(one: Stretch, others: readonly Stretch[]): boolean {
  // Asked at every turn: a function for each of many lists of nothing would have to be cleared away.
  for (const other of others) if (meet(one, other)) return true
  return false
}

/** The words that two stretches have in common; nothing where they have none. */
export function shared(one: Stretch, other: Stretch): Stretch | undefined {
  const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
  return both.from < both.to ? both : undefined
}

/** A sentence as one stretch, of no score: to look for phrases in all of it. */
export function wholeOf(sentence: SentenceView): Move {
  return { from: sentence.from, to: sentence.to, sentence, score: 0 }
}

/** Hits of a list that have a word in common with a move. */
export function hitsIn(move: Move, list: string): readonly Stretch[] {
  return move.sentence.hits(list, move)
}

/** Hits of several lists, list by list, that have a word in common with a move. */
export function hitsOfAny(move: Move, lists: readonly string[]): readonly Stretch[] {
  let found: readonly Stretch[] = NONE
  for (const list of lists) {
    const hits = move.sentence.hits(list, move)
    if (hits.length > 0) found = found.length === 0 ? hits : [...found, ...hits]
  }
  return found
}

/** Whether a move has phrases of a list, and of the other lists nothing but what shares a word with these. */
export function hasNothingBut(move: Move, list: string, others: readonly string[]): boolean {
  const phrases = hitsIn(move, list)
  if (phrases.length === 0) return false
  return others.every((other) => hitsIn(move, other).every((hit) => meetsAny(hit, phrases)))
}

/** The numbers of all words of some stretches. */
export function tokensOf(stretches: readonly Stretch[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const { from, to } of stretches) for (let token = from; token < to; token++) tokens.add(token)
  return tokens
}

/** Moves by sentence: a phrase is compared with those of its own sentence, however many a text has. */
export function bySentence(moves: readonly Move[]): (sentence: SentenceView) => readonly Move[] {
  let known: Map<number, readonly Move[]> | undefined
  return ({ n }) => {
    known ??= Map.groupBy(moves, ({ sentence }) => sentence.n)
    return known.get(n) ?? []
  }
}
