import type { Day } from '../../law/law.ts'
import { dayWritten, WRITTEN_DAY } from './days.ts'

/** When a law says that it begins: on a day, or some time after it was first published. */
export type Beginning =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'after-publication'; readonly days: number; readonly months: number }

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:одного|бір)$/iu, 1],
  [/^(?:двух|екі)$/iu, 2],
  [/^(?:трех|трёх|үш)$/iu, 3],
  [/^(?:четырех|четырёх|төрт)$/iu, 4],
  [/^(?:пяти|бес)$/iu, 5],
  [/^(?:шести|алты)$/iu, 6],
  [/^(?:семи|жеті)$/iu, 7],
  [/^(?:восьми|сегіз)$/iu, 8],
  [/^(?:девяти|тоғыз)$/iu, 9],
  [/^(?:десяти|он)$/iu, 10],
  [/^(?:двенадцати)$/iu, 12],
  [/^(?:пятнадцати)$/iu, 15],
  [/^(?:двадцати|жиырма)$/iu, 20],
  [/^(?:тридцати|отыз)$/iu, 30],
  [/^(?:сорока|қырық)$/iu, 40],
  [/^(?:пятидесяти|елу)$/iu, 50],
  [/^(?:шестидесяти|алпыс)$/iu, 60],
  [/^(?:восьмидесяти|сексен)$/iu, 80],
  [/^(?:девяноста|тоқсан)$/iu, 90],
  [/^(?:ста|жүз)$/iu, 100],
]
/** What the main clause excepts begins on other days; Kazakh says it first, Russian last. */
const EXCEPTED_BEFORE = /^.*қоспағанда,? ?(?=\S)/iu
const EXCEPTED_AFTER = /,? ?(?:за исключением|қоспағанда).*$/iu
const ON_DAY = new RegExp(
  `(?<!\\p{L})со?\\s+(?<ru>${WRITTEN_DAY})|(?<kk>${WRITTEN_DAY})\\s*(?:ж\\.)?\\s*(?:[нд][ае]н\\s+)?бастап`,
  'iu',
)
const AFTER_RU =
  /по истечении\s+(?<count>[\p{L}\d\s]{1,40}?)\s*(?:календарных\s+)?(?<!\p{L})(?<unit>дн|месяц|год|лет)/iu
const AFTER_KK = /(?<count>(?:[\p{L}\d]{1,15}\s+){1,3})(?<unit>күн|ай|жыл)\s+өткен\s*соң/iu
const AT_ONCE = /со дня (?:его )?(?:первого )?официального опубликования|жарияланған күнінен бастап/iu

/** Reads «вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования». */
export function beginningIn(clause: string): Beginning | undefined {
  const main = clause.replace(EXCEPTED_BEFORE, '').replace(EXCEPTED_AFTER, '')
  const after = AFTER_RU.exec(main) ?? AFTER_KK.exec(main)
  if (after) return afterPublication(after.groups as { count: string; unit: string })
  const onDay = ON_DAY.exec(main)?.groups
  const day = dayWritten(onDay?.ru ?? onDay?.kk ?? '')
  if (day !== undefined) return { kind: 'day', day }
  return AT_ONCE.test(main) ? { kind: 'after-publication', days: 0, months: 0 } : undefined
}

function afterPublication({ count, unit }: { count: string; unit: string }): Beginning | undefined {
  const number = countOf(count)
  if (number === undefined) return undefined
  if (/^(?:дн|күн)/iu.test(unit)) return { kind: 'after-publication', days: number, months: 0 }
  return { kind: 'after-publication', days: 0, months: number * (/^(?:месяц|ай)/iu.test(unit) ? 1 : 12) }
}

/** Words before the number («күнтізбелік») count nothing. */
function countOf(words: string): number | undefined {
  const digits = /\d+/u.exec(words)?.[0]
  if (digits !== undefined) return digits.length > 4 ? undefined : Number(digits)
  const values = words
    .trim()
    .split(/\s+/u)
    .flatMap((word) => UNITS.find(([name]) => name.test(word))?.[1] ?? [])
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0)
}
