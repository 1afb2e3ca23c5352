import { citationReader } from '../../citations.ts'
import type { CountryWords } from '../../country-words.ts'
import { fold } from '../../fold.ts'
import type { Citation, Day } from '../../law.ts'
import type { CorpusAct } from '../passage.ts'
import { firstDayIn, WRITTEN_DAY } from '../remarks/days.ts'
import { actRow } from './act-row.ts'

/** «401-V», «81-VI», also with the Cyrillic letters that look alike. */
const NUMBER = '\\d{1,4}\\s?[-‐‑–]\\s?[IVXІХ]{1,5}(?![\\p{L}\\d])(?:\\s*(?:С?ЗРК|ҚРЗ))?'
const KIND =
  '(?:конституци\\p{L}+\\s+)?(?:закон|кодекс|указ|постановлени|приказ|заң|жарлы|қаулы|бұйры)\\p{L}*|law|act|code|decree'
/** An act by its number, with what says of which kind and day it is: «Закона РК от 16.11.2015 № 401-V», «№ 401-V Заңның». */
const NUMBERED = new RegExp(
  `(?:(?<!\\p{L})(?:${KIND})\\s+(?:(?:of|the|\\p{Lu}\\p{L}*)\\s+){0,5})?` +
    `(?:(?:от|of|dated)\\s+)?(?<day>(?:${WRITTEN_DAY})(?:\\p{L}{3})?(?:\\s*(?:г\\.|года))?)?,?\\s*(?:(?:№|N|No\\.?)\\s*)?` +
    `(?<![\\p{L}\\d-])(?<number>${NUMBER})(?:\\s+(?:ҚР\\s+)?(?:Конституциялық\\s+)?(?:Заң|Кодекс|Жарлы|Қаулы|Бұйры)\\p{L}*)?`,
  'giu',
)

/** Words in which acts that are named by their numbers have names that nothing else has. */
export interface ByNumber {
  readonly words: string
  /** Reads citations of these acts; of each the act is the key in the corpus. */
  readonly read: (words: string) => readonly Citation[]
}

/**
 * Acts that words name by their official numbers: «статья 11 Закона РК от 16.11.2015 № 401-V», «закон 81-VI ст. 31». A number that
 * several acts have, or that is named with another day than that of the act's adoption, names none.
 */
export function byNumber(
  acts: readonly CorpusAct[],
  words: string,
  on: Day,
  country: CountryWords,
): ByNumber | undefined {
  const names = new Map<string, string>()
  const named = words.replace(NUMBERED, (whole, ...groups) => {
    const { number, day } = groups.at(-1) as { readonly number: string; readonly day?: string }
    const own = acts.filter((act) => act.number !== undefined && plain(act.number) === plain(number))
    const [act] = own
    const adopted = day === undefined ? undefined : firstDayIn(day)
    const isOther = adopted !== undefined && act?.adopted !== undefined && adopted !== act.adopted
    if (act === undefined || own.some(({ key }) => key !== act.key) || isOther) return whole
    const name = names.get(act.key) ?? `qact${'z'.repeat(names.size + 1)}`
    names.set(act.key, name)
    return ` ${name} `
  })
  if (names.size === 0) return undefined
  const rows = [...names].map(([key, name]) => actRow(key, [fold(name)]))
  const reader = citationReader(rows, { home: [], foreign: [], country })
  return { words: named.trim(), read: (said) => reader(said, on) }
}

function plain(number: string): string {
  return number
    .toUpperCase()
    .replaceAll('І', 'I')
    .replaceAll('Х', 'X')
    .replaceAll(/[‐‑–]/gu, '-')
    .replace(/\s*(?:С?ЗРК|ҚРЗ)$/u, '')
    .replaceAll(/\s/gu, '')
}
