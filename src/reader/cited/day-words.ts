import { dotted } from '../../law/days/dotted-day.ts'
import type { Day, Trilingual } from '../../law/law.ts'

/** «Вступает в силу …», «утратила силу …»: a day as it stands behind such words. */
export interface SaidDay {
  /** From that day on: «с 01.07.2026»; where only the month is known, «в июле 2026 года». */
  readonly from: Trilingual
  /** On that day. */
  readonly on: Trilingual
}

type Month = readonly [ru: string, kkIn: string, kkFrom: string, en: string]

const MONTHS: readonly Month[] = [
  ['январе', 'қаңтарда', 'қаңтардан', 'January'],
  ['феврале', 'ақпанда', 'ақпаннан', 'February'],
  ['марте', 'наурызда', 'наурыздан', 'March'],
  ['апреле', 'сәуірде', 'сәуірден', 'April'],
  ['мае', 'мамырда', 'мамырдан', 'May'],
  ['июне', 'маусымда', 'маусымнан', 'June'],
  ['июле', 'шілдеде', 'шілдеден', 'July'],
  ['августе', 'тамызда', 'тамыздан', 'August'],
  ['сентябре', 'қыркүйекте', 'қыркүйектен', 'September'],
  ['октябре', 'қазанда', 'қазаннан', 'October'],
  ['ноябре', 'қарашада', 'қарашадан', 'November'],
  ['декабре', 'желтоқсанда', 'желтоқсаннан', 'December'],
]

/** A day as people write it in each language; an approximate one by its month, so that nobody takes it for exact. */
export function saidDay(day: Day, isApproximate: boolean): SaidDay {
  const [year = '', month = ''] = day.split('-')
  const names = isApproximate ? MONTHS[Number(month) - 1] : undefined
  if (names === undefined) {
    const exact = plainDay(day)
    return {
      from: { ...exact, kk: `${exact.kk} күнінен бастап`, en: `from ${exact.en}` },
      on: { ...exact, kk: `${exact.kk} күні`, en: `on ${exact.en}` },
    }
  }
  const [ru, kkIn, kkFrom, en] = names
  return {
    from: { kk: `${year} жылғы ${kkFrom} бастап`, ru: `в ${ru} ${year} года`, en: `from ${en} ${year}` },
    on: { kk: `${year} жылғы ${kkIn}`, ru: `в ${ru} ${year} года`, en: `in ${en} ${year}` },
  }
}

/** The day by itself. Figures alone would be read in another order by some readers of English. */
export function plainDay(day: Day): Trilingual {
  const [year = '', month = '', inMonth = ''] = day.split('-')
  const name = MONTHS[Number(month) - 1]?.[3]
  return {
    kk: dotted(day),
    ru: dotted(day),
    en: name === undefined ? day : `${Number(inMonth)} ${name} ${year}`,
  }
}
