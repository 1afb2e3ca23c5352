import { ofActs, whole } from './any-language.ts'
import { isCaseEnding } from './case-ending.ts'
import type { Countries, Country } from './countries.ts'
import { isHome, type Read, text } from './look.ts'
import * as words from './words.ts'

/** How many tokens may stand between a country and the act that is read as its own. */
const REACH = 16
/** How many tokens of a list of countries are read. */
const LISTED = 16

/** «Российский УК», "Germany's Criminal Code", «Ресейдің ҚК-сі»: the country ends right before the act, or before the ending glued to it, at `behind`. */
export function isOf(tokens: Read, countries: Countries, { start, end }: Country, behind: number): boolean {
  const name = text(tokens, end - 1)
  if (BODY.test(text(tokens, start)) && tokens[behind]?.letters === 'upper') return false
  if (/^[a-z]+$/.test(name) || ADJECTIVE.test(name)) return true
  if (COMPARING.test(text(tokens, start - 1)) || KAZAKH_AWAY.test(name)) return false
  if (isCaseEnding(tokens, behind + 1) && /^(?:[дтн][ае]н|[ғгкқ][ае])$/.test(text(tokens, behind + 1)))
    return false
  const frame = frameAt(tokens, countries, start, behind)
  return frame === undefined || !(frame.isShared || listBefore(tokens, countries, frame.from).isShared)
}

/** «В США статья 130 УК …», "In Germany, Article 130 of the Criminal Code …": only the article stands between. */
export function isAbroad(tokens: Read, countries: Countries, start: number): boolean {
  for (let at = start - 1; at >= 0 && at > start - REACH; at--) {
    const country = countries.to.get(at + 1)
    if (country !== undefined) return !country.isHome && governs(tokens, countries, country, at + 1)
    // "In the US": a pronoun in small letters.
    if (text(tokens, at) === 'us' && tokens[at]?.letters === 'upper')
      return governs(tokens, countries, { start: at, end: at + 1, isHome: false }, at + 1)
    if (!isBetween(tokens, at)) return false
  }
  return false
}

function governs(tokens: Read, countries: Countries, { start, end }: Country, behind: number): boolean {
  if (BODY.test(text(tokens, start))) return false
  if (isOwner(tokens, start, end)) return true
  const frame = frameAt(tokens, countries, start, behind)
  return frame !== undefined && !frame.isShared && opensClause(tokens, countries, frame.from)
}

/** Not countries: what they say of a code is said of ours. */
const BODY = whole(ofActs('union'))
/** Of those, the ones that have codes of their own. */
const HAS_CODES = whole(ofActs('unionWithCodes'))

/** Letters of a body of states that has no codes: «УК ОБСЕ назвала …», «БҰҰ ҚК-нің …». */
export function isBodyOfStates(word: string): boolean {
  return BODY.test(word) && !HAS_CODES.test(word)
}

const ADJECTIVE = /(?:ск|цк)(?:ая|ой|ую|ие|их|им|ими|ого|ому|ом|ий)$/
const COMPARING = /^(?:от|из)$/
const KAZAKH_AWAY = /^(?!.*[щцъ]|.*стан$)\p{L}{3,}(?:[дт][ае]н|[ғг][ае]|қа|ке)$/u
const AWAY = /^(?:unlike|from|to|than|with|of|for|about|against|by|into|leaving|left)$/

/** «Российская статья 282 УК», "Germany's Article 130": the article itself is that country's. */
function isOwner(tokens: Read, start: number, end: number): boolean {
  const [country, next] = [tokens[end - 1], text(tokens, end)]
  if (!words.ANCHOR.test(next) || country === undefined) return false
  if (ADJECTIVE.test(country.text)) return true
  const before = text(tokens, start - 1) === 'the' ? text(tokens, start - 2) : text(tokens, start - 1)
  return /^[a-z]+$/.test(country.text) && !AWAY.test(before)
}

/** Where «в США», «в США и Германии», "in the United States", «Ресейде» begins; `isShared`: with this country in it. */
function frameAt(
  tokens: Read,
  countries: Countries,
  start: number,
  behind: number,
): { readonly from: number; readonly isShared: boolean } | undefined {
  let isShared = false
  for (let first = start, count = 0; count < LISTED; count++) {
    const before = text(tokens, first - 1) === 'the' ? first - 2 : first - 1
    if (/^(?:в|во|in)$/.test(text(tokens, before))) return { from: before, isShared }
    const other = LISTING.test(text(tokens, before)) ? countries.to.get(before) : undefined
    if (other === undefined) break
    isShared ||= other.isHome
    first = other.start
  }
  const last = /^федераци|^республика/.test(text(tokens, behind)) ? behind : behind - 1
  const ending = text(tokens, behind + 1)
  const isKazakh =
    (isCaseEnding(tokens, behind + 1) && /^[дт][ае]$/.test(ending)) ||
    KAZAKH_LOCATIVE.test(text(tokens, last))
  return isKazakh ? { from: start, isShared: false } : undefined
}

const KAZAKH_LOCATIVE = /^(?!.*[щцъ])\p{L}{3,}[дт][ае]$/u
const LISTING = whole(ofActs('listing', ','))
/** What makes a country one that is only compared with. */
const COMPARED = whole(ofActs('compared'))
const OPENING = whole(ofActs('opening'))

/** What stands before the list of countries that ends here: where it begins, and whether this country is in it or is compared with. */
function listBefore(tokens: Read, countries: Countries, from: number) {
  let at = from
  let isJoined = false
  for (let count = 0; count < LISTED; count++) {
    const before = text(tokens, at - 1)
    if (COMPARED.test(before)) return { at, isJoined, isShared: true }
    const country = countries.to.get(at)
    if (country !== undefined && isJoined) {
      if (country.isHome) return { at, isJoined, isShared: true }
      at = /^(?:в|во|in)$/.test(text(tokens, country.start - 1)) ? country.start - 1 : country.start
      continue
    }
    if (!LISTING.test(before)) break
    isJoined = true
    at--
  }
  return { at, isJoined, isShared: false }
}

/** The place opens its clause, and this country is not named along with it. */
function opensClause(tokens: Read, countries: Countries, from: number): boolean {
  const { at, isJoined, isShared } = listBefore(tokens, countries, from)
  if (isShared) return false
  const before = tokens[at - 1]
  if (isJoined || before === undefined) return true
  return before.kind === 'end' || before.kind === 'mark' || OPENING.test(before.text)
}

const SMALL = whole(ofActs('small'))
const BEING = whole(ofActs('being'))
const MARK = /^[,.()«»"“”№–-]$/

function isBetween(tokens: Read, at: number): boolean {
  const { kind, text: word } = tokens[at] ?? { kind: 'end', text: '' }
  if (kind === 'end') return false
  if (kind === 'number' || MARK.test(word) || SMALL.test(word) || BEING.test(word)) return true
  return (
    words.ANCHOR.test(word) ||
    words.KAZAKH_ANCHOR.test(word) ||
    words.SECTION.test(word) ||
    words.rankOf(word) !== undefined ||
    words.ordinal(word) !== undefined ||
    words.SUFFIX.test(word) ||
    words.AND.test(word) ||
    words.BETWEEN.test(word) ||
    isHome(tokens, at) ||
    words.STATE.test(word) ||
    /^федераци/.test(word) ||
    isCaseEnding(tokens, at)
  )
}
