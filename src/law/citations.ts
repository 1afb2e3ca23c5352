import type { Age } from './citations/age.ts'
import type { Chosen } from './citations/chosen.ts'
import { prepare } from './citations/names-of-acts.ts'
import { citesInWords, inFigures } from './citations/numbers-in-words.ts'
import { readPage } from './citations/page.ts'
import { tokenise } from './citations/tokens.ts'
import { holds } from './days/holds.ts'
import type { Citation, Day } from './law.ts'
import type { ActRow, PlaceNames } from './pack/data.ts'

/** Reads all citations out of a text, in order. */
export type ReadCitations = (text: string, on?: Day) => readonly Citation[]

/** A reader of citations over the acts of a pack. Time grows with the length of the text only. */
export function citationReader(acts: readonly ActRow[], places: PlaceNames): ReadCitations {
  let compiled: ReturnType<typeof prepare> | undefined
  return (text, on) => {
    if (!/\d/.test(text) && !citesInWords(text)) return []
    compiled ??= prepare(acts, places)
    return readPage(inFigures(tokenise(text, compiled.countryOf)), compiled).flatMap(({ entries, chosen }) =>
      entries.flatMap(({ article, pieces }) => {
        const act = resolve(chosen, article, on)
        if (act === undefined) return []
        return (pieces.length === 0 ? [{}] : pieces).map((piece) => ({ act, article, ...piece }))
      }),
    )
  }
}

/** The act among rows that share a name: the one that has the article, and that is of the year named or of the day. */
function resolve(chosen: Chosen | undefined, article: string, on: Day | undefined): string | undefined {
  if (chosen === undefined || chosen.rows.length === 0) return undefined
  const number = Number.parseInt(article, 10)
  const has = chosen.rows.filter(
    ({ articles }) => !articles || (articles[0] <= number && number <= articles[1]),
  )
  const rows = has.length > 0 ? has : chosen.rows
  if (chosen.year !== undefined) return ofYear(rows, chosen.year)?.id
  if (chosen.age !== undefined) return ofAge(rows, chosen.age)?.id
  if (chosen.own !== undefined) return chosen.own.id
  const [first] = rows
  if (rows.length === 1) return first?.id
  const then = on === undefined ? undefined : rows.find((row) => holds(row, on))
  return then?.id ?? first?.family ?? first?.id
}

/** «Новая Конституция» is the one that begins last, «прежняя» the one before it; what came before a single act is not known. */
function ofAge(rows: readonly ActRow[], age: Age): ActRow | undefined {
  const begin = rows.toSorted((one, other) => ((one.since ?? '') < (other.since ?? '') ? -1 : 1))
  return begin.at(age === 'newest' ? -1 : -2)
}

/** «Закон 2017 года»: adopted that year, or in force in it. */
function ofYear(rows: readonly ActRow[], year: number): ActRow | undefined {
  const isOf = (day: Day | undefined): boolean => day?.startsWith(String(year)) === true
  return (
    rows.find(({ adopted }) => isOf(adopted)) ??
    rows.find(({ since }) => isOf(since)) ??
    rows.find((row) => holds(row, `${year}-12-31`))
  )
}
