import { fold } from '../../fold.ts'
import type { Day } from '../../law.ts'
import { NUMBER_WORDS } from '../../number-words.ts'
import { dayWritten, WRITTEN_DAY } from '../remarks/days.ts'

/** When a law says that it begins: on a day, or some time after it was first published. */
export type Beginning =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'after-publication'; readonly days: number; readonly months: number }

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

/** «Настоящий Закон вводится в действие …»: the act on its own beginning, not on that of its parts. */
export const OWN_BEGINNING = new RegExp(
  '(?<!\\p{L})(?:настоящ(?:ий|ее|ая)|осы)\\s+(?:конституци\\p{L}+\\s+)?' +
    '(?:закон|кодекс|конституция|указ|постановление|приказ|заң|жарлық|қаулы|бұйрық)\\s[^.]{0,300}?' +
    '(?:вводится в действие|вступает в силу|қолданысқа енгізіледі|күшіне енеді)',
  'iu',
)

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
    .flatMap((word) => wholeNumber(fold(word)) ?? [])
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0)
}

/** Months and days are whole, and fewer than a thousand. */
function wholeNumber(word: string): number | undefined {
  const value = NUMBER_WORDS.ru.get(word) ?? NUMBER_WORDS.kk.get(word)
  return value !== undefined && Number.isInteger(value) && value < 1000 ? value : undefined
}
