/** Words of a pattern: `уголовн* кодекс*`; `*` stands for any ending. */
export type Pattern = readonly { readonly stem: string; readonly open: boolean }[]

export interface Patterns<T> {
  /** Patterns by the first three letters of their first word, so that few are tried at each word. */
  readonly exact: ReadonlyMap<string, readonly Entry<T>[]>
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
  const exact = new Map<string, Entry<T>[]>()
  rows.forEach(([text, value], rank) => {
    const pattern = text
      .split(' ')
      .map((word) =>
        word.endsWith('*') ? { stem: word.slice(0, -1), open: true } : { stem: word, open: false },
      )
    const key = head(pattern[0]?.stem ?? '')
    const entries = exact.get(key)
    if (entries === undefined) exact.set(key, [{ pattern, value, rank }])
    else entries.push({ pattern, value, rank })
  })
  return { exact }
}

/** All matches, by their start; at each start the longest. */
export function matches<T>(words: readonly string[], { exact }: Patterns<T>): Match<T>[] {
  const found: Match<T>[] = []
  for (let start = 0; start < words.length; start++) {
    const word = words[start] ?? ''
    let best: Match<T> | undefined
    for (const length of [1, 2, HEAD]) {
      if (word.length < length) break
      for (const { pattern, value, rank } of exact.get(word.slice(0, length)) ?? []) {
        if (!fits(pattern, words, start)) continue
        const end = start + pattern.length
        if (best === undefined || end > best.end || (end === best.end && rank < best.rank))
          best = { start, end, value, rank }
      }
    }
    if (best !== undefined) found.push(best)
  }
  return found
}

const HEAD = 3

function head(stem: string): string {
  return stem.slice(0, HEAD)
}

function fits(pattern: Pattern, words: readonly string[], start: number): boolean {
  if (start + pattern.length > words.length) return false
  return pattern.every(({ stem, open }, index) => {
    const word = words[start + index] ?? ''
    return open ? word.startsWith(stem) : word === stem
  })
}
