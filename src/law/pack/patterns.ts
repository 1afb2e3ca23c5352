import { keptAnswers } from '../once.ts'

/** Words of a pattern: `уголовн* кодекс*`; `*` stands for any ending. */
export type Pattern = readonly { readonly stem: string; readonly open: boolean }[]

export interface Patterns<T> {
  /** Patterns that begin with a word: few words begin any, and most stand in a text again and again. */
  readonly beginningWith: (word: string) => readonly Entry<T>[]
}

interface Entry<T> {
  readonly pattern: Pattern
  readonly value: T
  readonly rank: number
}

export interface Match<T> {
  readonly start: number
  readonly end: number
  readonly value: T
  readonly rank: number
}

/** Compiles patterns given in order of rank. */
export function compile<T>(rows: readonly (readonly [string, T])[]): Patterns<T> {
  const byHead = new Map<string, Entry<T>[]>()
  rows.forEach(([text, value], rank) => {
    const pattern = text
      .split(' ')
      .map((word) =>
        word.endsWith('*') ? { stem: word.slice(0, -1), open: true } : { stem: word, open: false },
      )
    const key = head(pattern[0]?.stem ?? '')
    const entries = byHead.get(key)
    if (entries === undefined) byHead.set(key, [{ pattern, value, rank }])
    else entries.push({ pattern, value, rank })
  })
  const beginningWith = (word: string): readonly Entry<T>[] =>
    [1, 2, HEAD]
      .filter((length) => word.length >= length)
      .flatMap((length) => byHead.get(word.slice(0, length)) ?? [])
      .filter(({ pattern: [first] }) => first !== undefined && isWord(first, word))
  return { beginningWith: keptAnswers(MOST_WORDS, (word) => word, beginningWith) }
}

/** All matches, by their start; at each start the longest. */
export function matches<T>(words: readonly string[], { beginningWith }: Patterns<T>): Match<T>[] {
  const found: Match<T>[] = []
  for (let start = 0; start < words.length; start++) {
    let best: Match<T> | undefined
    for (const { pattern, value, rank } of beginningWith(words[start] ?? '')) {
      if (!fits(pattern, words, start)) continue
      const end = start + pattern.length
      if (best === undefined || end > best.end || (end === best.end && rank < best.rank))
        best = { start, end, value, rank }
    }
    if (best !== undefined) found.push(best)
  }
  return found
}

/** Patterns are kept by so many letters of their first word. */
const HEAD = 3
/** Words of which it is kept what they begin. */
const MOST_WORDS = 4096

function head(stem: string): string {
  return stem.slice(0, HEAD)
}

function fits(pattern: Pattern, words: readonly string[], start: number): boolean {
  if (start + pattern.length > words.length) return false
  return pattern.every((one, index) => isWord(one, words[start + index] ?? ''))
}

function isWord({ stem, open }: Pattern[number], word: string): boolean {
  return open ? word.startsWith(stem) : word === stem
}
