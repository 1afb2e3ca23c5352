import { isAbroad, isBodyOfStates, isOf } from './abroad.ts'
import { ofActs, whole } from './any-language.ts'
import { isCaseEnding } from './case-ending.ts'
import type { Countries } from './countries.ts'
import { isHome, type Read, text } from './look.ts'
import type { Token } from './tokens.ts'
import { beforePointed, behindPointed, hasLetters } from './unlisted.ts'
import * as words from './words.ts'

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
  const pointed = { start: beforePointed(tokens, start), end: behindPointed(tokens, end) }
  const isPointed = pointed.start < start || pointed.end > end
  return {
    ...pointed,
    isForeign:
      isPointed ||
      isForeign(tokens, countries, start, end) ||
      hasLetters(tokens, countries, start, end) ||
      isForeignWithin(countries, start, end),
    ...(year === undefined ? {} : { year: Number(year) }),
  }
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)
}

/** Behind one more thing that belongs to the name before it. */
function forward(tokens: Read, closings: ReadonlyMap<number, number>, at: number): number {
  const word = text(tokens, at)
  if (isHome(tokens, at) || isState(tokens, at)) return isSoviet(tokens, at) ? at : at + 1
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
  if (isHome(tokens, start - 1) || isState(tokens, start - 1)) return start - 1
  if (word === 'жылғы' && tokens[start - 2]?.kind === 'number') return start - 2
  if (text(tokens, start - 2) === '-' && isCaseEnding(tokens, start - 1)) return start - 3
  const [year, article] = [tokens[start - 1], text(tokens, start - 2)]
  if (isYear(year) && (/^(?:the|its)$/.test(article) || tokens[start - 2]?.home === 'noun')) return start - 1
  if (word === '«' || word === '"' || word === '“')
    return text(tokens, start - 2) === 'жылғы' ? start - 1 : start
  if (/дағы$|дегі$|тағы$|тегі$/.test(word) && words.MONTH.test(word) && text(tokens, start - 3) === 'жылғы')
    return start - 4
  return start
}

/** A code of another country: its name stands right behind the act, or right before it. */
function isForeign(tokens: Read, countries: Countries, start: number, end: number): boolean {
  let at = end
  while (!countries.from.has(at) && BEFORE_COUNTRY.test(text(tokens, at))) at++
  const behind = countries.from.get(at)
  if (behind !== undefined && !behind.isHome && !isBodyOfStates(text(tokens, at))) return true
  if (isNamedAfter(tokens, end)) return true
  if (words.GONE.test(text(tokens, at)) || isSoviet(tokens, at)) return true
  let before = start - 1
  if (/^[«"“„]$/.test(text(tokens, before))) before--
  if (FEDERAL.test(text(tokens, before))) return true
  while (!countries.to.has(before + 1) && KAZAKH_KIND.test(text(tokens, before))) before--
  if (isCaseEnding(tokens, before)) before -= 2
  // "the U.S. Constitution".
  if (text(tokens, before) === '.') before--
  if (text(tokens, before) === 'us' && tokens[before]?.letters === 'upper') return true
  const isOurs = tokens.slice(start, end).some(({ home }) => home !== undefined)
  if (isOurs) return false
  const country = countries.to.get(before + 1)
  if (country === undefined) return isAbroad(tokens, countries, start)
  return !country.isHome && isOf(tokens, countries, country, before + 1)
}

/** The country is no federation. */
const FEDERAL = whole(ofActs('federal'))

/** What a state is called before its name: «Королевства», "the Islamic Republic of". */
const BEFORE_COUNTRY = whole(ofActs('beforeCountry', '\\('))
const KAZAKH_KIND =
  /^(?:федераци|республик|корольді|княздіг|сұлтанат|мемлекет|ислам(?:дық)?$|федератив|халық|демократия|социалист|араб$|арал|аймақтар|republic$|islands$|kingdom$|territories$)/u

/** «Закон «О прокуратуре Российской Федерации»»: the name itself has another country. */
function isForeignWithin({ from }: Countries, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (from.get(at)?.isHome === false) return true
  return false
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
  return [index - 1, index + 1, index + 2].some((at) => isHome(tokens, at))
}
