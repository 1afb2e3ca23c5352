import { once } from './once.ts'

/** Names of each month in our languages, Kazakh first, as far as they stay the same in all their forms. */
const MONTHS: readonly (readonly string[])[] = [
  ['қаңтар', 'январ', 'january'],
  ['ақпан', 'феврал', 'february'],
  ['наурыз', 'март', 'march'],
  ['сәуір', 'апрел', 'april'],
  ['мамыр', 'май', 'мая', 'мае', 'may'],
  ['маусым', 'июн', 'june'],
  ['шілде', 'июл', 'july'],
  ['тамыз', 'август', 'august'],
  ['қыркүйе', 'сентябр', 'september'],
  ['қазан', 'октябр', 'october'],
  ['қараша', 'ноябр', 'november'],
  ['желтоқсан', 'декабр', 'december'],
]
const SHORTEST = 3

/** Letters that may follow the beginning of a month's name: the first of each is the Kazakh one, «сәуірінде». */
function longestEnding(beginning: string, at: number): number {
  if (at === 0) return 6
  return beginning.length <= 3 ? 0 : 2
}

/** Beginnings that no two months share: `sep`, «фев», «қар». */
const abbreviations = once((): ReadonlyMap<string, number> => {
  const found = new Map<string, Set<number>>()
  for (const [index, names] of MONTHS.entries())
    for (const name of names)
      for (let length = SHORTEST; length < name.length; length++) {
        const short = name.slice(0, length)
        found.set(short, (found.get(short) ?? new Set()).add(index + 1))
      }
  return new Map(
    [...found].flatMap(([short, months]) => (months.size === 1 ? [[short, [...months][0] as number]] : [])),
  )
})

/** Which month a name stands for, 1 to 12, in any form of Kazakh, Russian or English; 0 where it is none. */
export function monthNamed(name: string): number {
  const index = MONTHS.findIndex((names) =>
    names.some((one, at) => name.startsWith(one) && name.length - one.length <= longestEnding(one, at)),
  )
  return index + 1
}

/** The same where the name may be cut short, as it is where days stand: `Sept`, «сент». */
export function monthOfDay(name: string): number {
  return monthNamed(name) || (abbreviations().get(name) ?? 0)
}
