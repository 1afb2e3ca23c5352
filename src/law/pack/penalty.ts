import { arrestUpTo, type FineSign, FOR_LIFE, fineUpTo, yearsBetween } from '../amounts.ts'
import type { Arrest, Fine, Subject } from '../fines.ts'
import type { Tag, Trilingual } from '../law.ts'
import { inEach } from '../tags.ts'
import type { PenaltyRow, SanctionRow } from './data.ts'

type Range = readonly [number, number]

/** What a penalty's pieces are called in a language. Amounts are upper limits; a range says both ends. */
interface Words {
  readonly fine: (range: Range, sign: FineSign) => string
  readonly works: (upTo: number, sign: FineSign) => string
  readonly hours: (upTo: number) => string
  readonly arrest: (upTo: number) => string
  readonly restriction: (range: Range) => string
  readonly years: (range: Range) => string
  readonly life: string
  readonly more: string
  readonly or: string
  readonly subjects: Readonly<Record<Subject, string>>
}

const WORDS: Readonly<Record<Tag, Words>> = {
  ru: {
    fine: ([from, to], sign) => {
      if (from === to) return `штраф ${to} ${sign.ru}`
      return from === 0 ? fineUpTo(to, sign).ru : `штраф от ${from} до ${to} ${sign.ru}`
    },
    works: (to, { ru }) => `исправительные работы в размере до ${to} ${ru}`,
    hours: (to) => `общественные работы до ${to} часов`,
    arrest: (to) => arrestUpTo(to).ru,
    restriction: (range) => `ограничение свободы ${yearsBetween(range, 'ru')}`,
    years: (range) => `лишение свободы ${yearsBetween(range, 'ru')}`,
    life: FOR_LIFE.ru,
    more: 'иные, более мягкие наказания',
    or: ' либо ',
    subjects: {
      person: 'физические лица',
      official: 'должностные лица',
      'official-small': 'должностные лица, субъекты малого предпринимательства, некоммерческие организации',
      small: 'субъекты малого предпринимательства, некоммерческие организации',
      medium: 'субъекты среднего предпринимательства',
      large: 'субъекты крупного предпринимательства',
      legal: 'юридические лица',
    },
  },
  kk: {
    fine: ([from, to], sign) => {
      const [alone, behindFrom, behindTo] = sign.kk
      if (from === to) return `${to} ${alone} айыппұл`
      return from === 0 ? fineUpTo(to, sign).kk : `${from} ${behindFrom} ${to} ${behindTo} дейін айыппұл`
    },
    works: (to, { kk: [, , behindTo] }) => `${to} ${behindTo} дейінгі мөлшерде түзеу жұмыстары`,
    hours: (to) => `${to} сағатқа дейін қоғамдық жұмыстар`,
    arrest: (to) => arrestUpTo(to).kk,
    restriction: (range) => `${yearsBetween(range, 'kk')} бас бостандығын шектеу`,
    years: (range) => `${yearsBetween(range, 'kk')} бас бостандығынан айыру`,
    life: FOR_LIFE.kk,
    more: 'өзге де жеңілірек жазалар',
    or: ' не ',
    subjects: {
      person: 'жеке тұлғалар',
      official: 'лауазымды адамдар',
      'official-small': 'лауазымды адамдар, шағын кәсіпкерлік субъектілері, коммерциялық емес ұйымдар',
      small: 'шағын кәсіпкерлік субъектілері, коммерциялық емес ұйымдар',
      medium: 'орта кәсіпкерлік субъектілері',
      large: 'ірі кәсіпкерлік субъектілері',
      legal: 'заңды тұлғалар',
    },
  },
  en: {
    fine: ([from, to], sign) => {
      if (from === to) return `a fine of ${to} ${sign.en}`
      return from === 0 ? fineUpTo(to, sign).en : `a fine of ${from} to ${to} ${sign.en}`
    },
    works: (to, { en }) => `corrective works of up to ${to} ${en}`,
    hours: (to) => `community service of up to ${to} hours`,
    arrest: (to) => arrestUpTo(to).en,
    restriction: (range) => `restriction of liberty for ${yearsBetween(range, 'en')}`,
    years: (range) => `imprisonment for ${yearsBetween(range, 'en')}`,
    life: FOR_LIFE.en,
    more: 'other, milder penalties',
    or: ' or ',
    subjects: {
      person: 'individuals',
      official: 'officials',
      'official-small': 'officials, small businesses and non-profit organisations',
      small: 'small businesses and non-profit organisations',
      medium: 'medium-sized businesses',
      large: 'large businesses',
      legal: 'legal entities',
    },
  },
}

/**
 * What a part of an article says: when it applies, and what it carries.
 * @param sign how the unit of its fines is written
 */
export function sanctionText(row: SanctionRow, sign: FineSign): Trilingual {
  return inEach((tag) => text(row, tag, sign))
}

/** What a row lists beside imprisonment; nothing where that is all, where there is none, or where it is said in words. */
export function milderText(
  { years, life, more, text: told, by, ...milder }: SanctionRow,
  sign: FineSign,
): Trilingual | undefined {
  if (years === undefined || life || told !== undefined || by !== undefined) return undefined
  const words = inEach((tag) => penalty(milder, WORDS[tag], sign))
  return words.en === '' ? undefined : words
}

/** The highest fine in a row, in units of fines. */
export function highestFine(row: SanctionRow): number | undefined {
  let highest: number | undefined
  for (const { fine } of [row, ...Object.values(row.by ?? {})]) {
    if (fine === undefined) continue
    const upper = typeof fine === 'number' ? fine : fine[1]
    if (highest === undefined || upper > highest) highest = upper
  }
  return highest
}

/** All fines of a row, in units of fines; nothing where it says them in words, or names none and may not tell all. */
export function finesOf({ text, fine, by }: SanctionRow): readonly Fine[] | undefined {
  if (text !== undefined) return undefined
  if (by === undefined)
    return fine === undefined ? undefined : [between(typeof fine === 'number' ? [0, fine] : fine)]
  return Object.entries(by).flatMap(([who, own]): Fine[] => {
    const { fine: range } = fixed(own)
    return typeof range === 'object' ? [{ who: who as Subject, ...between(range) }] : []
  })
}

function between([min, max]: Range): Fine {
  return { min, max }
}

/** Who is fined, in the nominative plural: «физические лица». */
export function subjectIn(who: Subject): Trilingual {
  return inEach((tag) => WORDS[tag].subjects[who])
}

/** The longest arrest in a row, in days. */
export function longestArrest(row: SanctionRow): number | undefined {
  const arrests = arrestsOf(row)
  return arrests && Math.max(0, ...arrests.map(({ days }) => days))
}

/**
 * The arrests of a row. Where none is listed there is none only if the row lists all that each subject faces; milder alternatives
 * that are not listed may have one.
 */
export function arrestsOf({ arrest, by }: SanctionRow): readonly Arrest[] | undefined {
  if (by === undefined) return arrest === undefined ? undefined : [{ days: arrest }]
  const own = Object.entries(by)
  const listed = own.flatMap(([who, { arrest: days }]): Arrest[] =>
    days === undefined ? [] : [{ who: who as Subject, days }],
  )
  return listed.length === 0 && own.some(([, { more }]) => more) ? undefined : listed
}

function text(row: SanctionRow, language: Tag, sign: FineSign): string {
  if (row.text !== undefined) return `${row.when[language]}: ${row.text[language]}`
  if (row.by === undefined) return `${row.when[language]}: ${penalty(row, WORDS[language], sign)}`
  const words = WORDS[language]
  const each = Object.entries(row.by).map(([subject, own]) =>
    language === 'en'
      ? `for ${words.subjects[subject as Subject]}, ${penalty(fixed(own), words, sign)}`
      : `${words.subjects[subject as Subject]} — ${penalty(fixed(own), words, sign)}`,
  )
  return `${row.when[language]}: ${each.join('; ')}`
}

/** Administrative fines are sums, not limits. */
function fixed(row: PenaltyRow): PenaltyRow {
  return typeof row.fine === 'number' ? { ...row, fine: [row.fine, row.fine] } : row
}

function penalty(row: PenaltyRow, words: Words, sign: FineSign): string {
  const pieces: string[] = []
  if (row.fine !== undefined)
    pieces.push(words.fine(typeof row.fine === 'number' ? [0, row.fine] : row.fine, sign))
  if (row.works !== undefined) pieces.push(words.works(row.works, sign))
  if (row.hours !== undefined) pieces.push(words.hours(row.hours))
  if (row.arrest !== undefined) pieces.push(words.arrest(row.arrest))
  if (row.more === true) pieces.push(words.more)
  if (row.restriction !== undefined) pieces.push(words.restriction(row.restriction))
  if (row.years !== undefined) pieces.push(words.years(row.years))
  if (row.life === true) pieces.push(words.life)
  const last = pieces.pop() ?? ''
  return pieces.length === 0 ? last : `${pieces.join(', ')}${words.or}${last}`
}
