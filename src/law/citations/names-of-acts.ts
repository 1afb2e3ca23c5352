import { type CountryOf, countryTeller } from '../country-words.ts'
import type { ActRow, PlaceNames } from '../pack/data.ts'
import { compile } from '../pack/patterns.ts'
import type { Meant } from './acts.ts'
import * as words from './words.ts'

export type Names = ReturnType<typeof prepare>

/** Compiles the names of a pack's acts. Acts that share a name, or a family, are told apart by day or article. */
export function prepare(acts: readonly ActRow[], { home, foreign, country }: PlaceNames) {
  const countryOf = countryTeller(country)
  const bare = (pattern: string): string => withoutCountry(pattern, countryOf)
  const family = (act: ActRow) =>
    act.family === undefined ? [act] : acts.filter((each) => each.family === act.family)
  return {
    countryOf,
    names: compile(
      byPattern(acts, ({ patterns, titles = [] }) => [...titles, ...patterns].map(bare), family).map(
        ([pattern, rows]): readonly [string, Meant] => {
          const own = rows.find(({ titles }) => titles?.some((title) => bare(title) === pattern))
          return [pattern, own === undefined ? { rows } : { rows, own }]
        },
      ),
    ),
    clues: compile(byPattern(acts, ({ clues }) => clues ?? [], family)),
    countries: compile([
      ...foreign.map((each) => [each, false] as const),
      ...home.map((each) => [each, true] as const),
    ]),
  }
}

function byPattern(
  acts: readonly ActRow[],
  patternsOf: (act: ActRow) => readonly string[],
  family: (act: ActRow) => readonly ActRow[],
): (readonly [string, readonly ActRow[]])[] {
  const found = new Map<string, { row: ActRow; rank: number }[]>()
  for (const act of acts) {
    patternsOf(act).forEach((pattern, rank) => {
      const rows = found.get(pattern) ?? []
      for (const row of family(act)) if (!rows.some((each) => each.row === row)) rows.push({ row, rank })
      found.set(pattern, rows)
    })
  }
  return [...found].map(([pattern, rows]) => [
    pattern,
    rows.toSorted((one, other) => one.rank - other.rank).map(({ row }) => row),
  ])
}

/** A pattern without the country, which texts put anywhere. */
function withoutCountry(pattern: string, countryOf: CountryOf): string {
  const all = pattern.split(' ')
  const names = (word: string | undefined): boolean => word !== undefined && countryOf(word) !== undefined
  return all
    .filter((word, at) => {
      const isOfIt = words.STATE.test(word) && (names(all[at - 1]) || names(all[at + 1]))
      return word !== 'the' && !names(word) && !isOfIt
    })
    .join(' ')
}
