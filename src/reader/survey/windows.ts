import { CLAUSE_BEFORE, type Tokens } from '../scan/tokens.ts'
import { OPENS, type WordsOfLanguage } from '../vocabulary/words-of-language.ts'

/** Words of a stretch at most; longer clauses stand alone. */
export const LONGEST_WINDOW = 40
export const CLAUSES_IN_WINDOW = 4
export const SHORTEST_CLAUSE = 3

/** Calls `visit` for every run of up to four clauses of a sentence: the stretches that a quote may cover. */
export function eachWindow(
  own: WordsOfLanguage,
  tokens: Tokens,
  from: number,
  to: number,
  visit: (from: number, to: number) => void,
): void {
  const clauses = [from]
  let start = from
  for (let token = from + 1; token < to; token++) {
    if (token - start < SHORTEST_CLAUSE) continue
    const opens = own.rows[own.row(tokens.word[token] as number) + OPENS] === 1
    if (!((tokens.before[token] as number) & CLAUSE_BEFORE) && !opens) continue
    clauses.push(token)
    start = token
  }
  clauses.push(to)
  for (let first = 0; first < clauses.length - 1; first++) {
    const end = Math.min(clauses.length - 1, first + CLAUSES_IN_WINDOW)
    for (let next = first + 1; next <= end; next++) {
      const [a, b] = [clauses[first] as number, clauses[next] as number]
      if (b - a > LONGEST_WINDOW && next > first + 1) break
      visit(a, b)
    }
  }
}
