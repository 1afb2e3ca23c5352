import { LANGUAGES } from '../languages/all.ts'
import { once } from '../once.ts'

const SHORTEST = 3

/** The beginnings of each month's names, with the most letters that may follow them. */
const MONTHS = Array.from({ length: 12 }, (_, index) =>
  Object.values(LANGUAGES).flatMap(({ days }) =>
    (days.months[index] ?? []).map((beginning) => ({
      beginning,
      // A name as short as «май» is written out.
      longestEnding: beginning.length <= SHORTEST ? 0 : days.longestEnding,
    })),
  ),
)

/** Beginnings that no two months share: `sep`, «фев», «қар». */
const abbreviations = once((): ReadonlyMap<string, number> => {
  const found = new Map<string, Set<number>>()
  for (const [index, names] of MONTHS.entries())
    for (const { beginning } of names)
      for (let length = SHORTEST; length < beginning.length; length++) {
        const short = beginning.slice(0, length)
        found.set(short, (found.get(short) ?? new Set()).add(index + 1))
      }
  return new Map(
    [...found].flatMap(([short, months]) => (months.size === 1 ? [[short, [...months][0] as number]] : [])),
  )
})

/** Which month a name stands for, 1 to 12, in any form that our languages give it; 0 where it is none. */
export function monthNamed(name: string): number {
  const index = MONTHS.findIndex((names) =>
    names.some(
      ({ beginning, longestEnding }) =>
        name.startsWith(beginning) && name.length - beginning.length <= longestEnding,
    ),
  )
  return index + 1
}

/** The same where the name may be cut short, as it is where days stand: `Sept`, «сент». */
export function monthOfDay(name: string): number {
  return monthNamed(name) || (abbreviations().get(name) ?? 0)
}
