import type { Token } from './tokens.ts'
import { type Read, text } from './units.ts'
import * as words from './words.ts'

/** Names of countries by the token where they start. */
export type Countries = ReadonlyMap<number, { readonly end: number; readonly isHome: boolean }>

/** What belongs to the name of an act: the country, the date, and whether that country is another one. */
export interface Extent {
  readonly start: number
  readonly end: number
  readonly isForeign: boolean
  readonly year?: number
}

/** The extent of a name of an act. */
export function extentOf(
  tokens: Read,
  closings: ReadonlyMap<number, number>,
  name: { readonly start: number; readonly end: number },
  countries: Countries,
): Extent {
  let { start, end } = name
  for (let next = forward(tokens, closings, end); next > end; next = forward(tokens, closings, end))
    end = next
  for (let next = backward(tokens, start); next < start; next = backward(tokens, start)) start = next
  const year = tokens.slice(start, end).find(isYear)?.text
  return {
    start,
    end,
    isForeign: isForeign(tokens, countries, start, end),
    ...(year === undefined ? {} : { year: Number(year) }),
  }
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)
}

/** Behind one more thing that belongs to the name before it. */
function forward(tokens: Read, closings: ReadonlyMap<number, number>, at: number): number {
  const word = text(tokens, at)
  if (words.HOME.test(word) || isState(tokens, at)) return isSoviet(tokens, at) ? at : at + 1
  if (word === '-' && isCaseEnding(tokens, at + 1)) return at + 2
  if (word === 'of' || word === 'the') {
    const next = forward(tokens, closings, at + 1)
    return next > at + 1 ? next : at
  }
  if (/^(?:№|n|no|номер)$/.test(word)) return afterNumber(tokens, at)
  if (word === '(') {
    const close = closings.get(at)
    if (close !== undefined && close <= at + 4 && isYear(tokens[at + 1])) return close + 1
    if (
      close !== undefined &&
      /^(?:далее|hereinafter|бұдан|особенн|общ|ерекше|жалпы|special|general)/.test(text(tokens, at + 1))
    )
      return close + 1
    return at
  }
  return afterDate(tokens, at)
}

function isSoviet(tokens: Read, at: number): boolean {
  return words.GONE.test(text(tokens, at + 1))
}

/** «№ 81-VI ЗРК». */
function afterNumber(tokens: Read, from: number): number {
  let at = from + 1
  if (text(tokens, at) === '.') at++
  if (tokens[at]?.kind !== 'number') return from
  at++
  if (text(tokens, at) === '-' && words.ROMAN.test(text(tokens, at + 1))) at += 2
  return /^(?:зрк|қрз|сзрк)$/.test(text(tokens, at)) ? at + 1 : at
}

/** «от 30 июня 2017 года», «30.06.2017», "of 1995", «1995 года». */
function afterDate(tokens: Read, from: number): number {
  let at = from
  if (/^(?:от|of|dated|from|,)$/.test(text(tokens, at))) at++
  for (let count = 0; count < 6; count++, at++) {
    const token = tokens[at]
    if (token === undefined) return from
    if (isYear(token)) {
      at++
      if (!words.YEAR.test(text(tokens, at))) return words.COUNTED.test(text(tokens, at)) ? from : at
      return text(tokens, at + 1) === '.' && text(tokens, at) === 'г' ? at + 2 : at + 1
    }
    if (token.kind !== 'number' && token.text !== '.' && !words.MONTH.test(token.text) && token.text !== ',')
      return from
    if (token.text === ',' && from === at) return from
    if (token.kind === 'number' && token.text.length > 2) return from
  }
  return from
}

/** Before one more thing that belongs to the name behind it: «ҚР», «2017 жылғы», "the 1995". */
function backward(tokens: Read, start: number): number {
  const word = text(tokens, start - 1)
  if (words.HOME.test(word) || isState(tokens, start - 1)) return start - 1
  if (word === 'жылғы' && tokens[start - 2]?.kind === 'number') return start - 2
  if (text(tokens, start - 2) === '-' && isCaseEnding(tokens, start - 1)) return start - 3
  const [year, article] = [tokens[start - 1], text(tokens, start - 2)]
  if (isYear(year) && /^(?:the|kazakhstan|its)$/.test(article)) return start - 1
  if (word === '«' || word === '"' || word === '“')
    return text(tokens, start - 2) === 'жылғы' ? start - 1 : start
  if (/дағы$|дегі$|тағы$|тегі$/.test(word) && words.MONTH.test(word) && text(tokens, start - 3) === 'жылғы')
    return start - 4
  return start
}

/** A code of another country: its name stands right behind the act, or right before it. */
function isForeign(tokens: Read, countries: Countries, start: number, end: number): boolean {
  let at = end
  while (/^(?:of|the|\()$/.test(text(tokens, at)) || words.STATE.test(text(tokens, at))) at++
  const behind = countries.get(at)
  if (behind !== undefined && !behind.isHome) return true
  if (isNamedAfter(tokens, end)) return true
  if (words.GONE.test(text(tokens, at)) || isSoviet(tokens, at)) return true
  let before = start - 1
  if (/^(?:федерация|федераци|республик)/.test(text(tokens, before))) before--
  if (isCaseEnding(tokens, before)) before -= 2
  if (text(tokens, before) === 'us' && tokens[before]?.letters === 'upper') return true
  const country = countries.get(before)
  return country !== undefined && !country.isHome
}

/** "The Penal Code of Utopia": a place that no list has, and that is not this country. */
function isNamedAfter(tokens: Read, at: number): boolean {
  const [of, place] = [tokens[at], tokens[at + 1]]
  if (of?.text !== 'of' || of.letters !== 'lower' || place?.letters !== 'title') return false
  return /^[a-z]{4,}$/.test(place.text) && !words.STATE.test(place.text) && !words.MONTH.test(place.text)
}

/** «Республики» of «Республики Казахстан». */
export function isState(tokens: Read, index: number): boolean {
  if (!words.STATE.test(text(tokens, index))) return false
  const around = [text(tokens, index - 1), text(tokens, index + 1), text(tokens, index + 2)]
  return around.some((each) => words.HOME.test(each))
}

const CASE = /^(?:[нтд][іы]ң\p{L}*|[дт][ае]н?|[мбп]ен|ға|қа|ке|ге)$/u

/** «нің» of «ҚК-нің». */
export function isCaseEnding(tokens: Read, index: number): boolean {
  const [stem, hyphen, ending] = [tokens[index - 2], tokens[index - 1], tokens[index]]
  if (stem?.kind !== 'word' || hyphen?.text !== '-' || !hyphen.glued || !ending?.glued) return false
  if (ending.kind !== 'word' || ending.letters !== 'lower' || ending.text.length > 6) return false
  return stem.letters === 'upper' || CASE.test(ending.text)
}
