import { KAZAKH_LETTERS } from '../languages/kk/letters.ts'
import { isBodyOfStates } from './abroad.ts'
import { ofActs, whole } from './any-language.ts'
import type { Countries } from './countries.ts'
import { isHome, type Read, text } from './look.ts'
import * as words from './words.ts'

/** «этой страны», "that country", «сол елдің»: two words. */
const POINTING =
  /^(?:эт\p{L}+|т(?:ой|ого)|данн\p{L}+|соответствующ\p{L}+|друг\p{L}+|ин(?:ой|ого)|чуж\p{L}+)$/u
const POINTED = /^(?:стран[аыеу]|страной|государств[ао])$/
const KAZAKH_POINTING = /^(?:сол|ол|бұл|аталған|басқа|өзге|шет)$/
const KAZAKH_POINTED = /^(?:ел|мемлекет)(?:дің|тің)$/
/** «местного УК», «жергілікті ҚК», "the local Criminal Code". */
const LOCAL = whole(ofActs('local'))
/** Letters that are written behind an act, or before a Kazakh one, and name a body or a firm. */
const BODY = whole(ofActs('bodyLetters'))
const LONGEST = 5
const KAZAKH = new RegExp(`[${KAZAKH_LETTERS}]|^кодекс[тк]`, 'u')

/** Behind «этой страны», "of that country" at `end`; else `end`. */
export function behindPointed(tokens: Read, end: number): number {
  const at = text(tokens, end) === 'of' ? end + 1 : end
  const [first, second] = [text(tokens, at), text(tokens, at + 1)]
  if (POINTING.test(first) && POINTED.test(second)) return at + 2
  if (first === 'страны' && second === 'пребывания') return at + 2
  return /^(?:that|another|other|foreign|host)$/.test(first) && /^(?:country|state)$/.test(second)
    ? at + 2
    : end
}

/** Where «местного», «сол елдің», "that country's" before an act begins; else `start`. */
export function beforePointed(tokens: Read, start: number): number {
  const [first, second] = [text(tokens, start - 2), text(tokens, start - 1)]
  if (LOCAL.test(second)) return start - 1
  if (KAZAKH_POINTING.test(first) && KAZAKH_POINTED.test(second)) return start - 2
  return /^(?:that|another|host)$/.test(first) && second === 'country' ? start - 2 : start
}

/** «УК ФРГ», «БАӘ ҚК-нің», "Code of the UAE": letters beside an act that name no body of ours stand for a country. */
export function hasLetters(tokens: Read, { from }: Countries, start: number, end: number): boolean {
  const isCountry = (at: number): boolean => {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.letters !== 'upper') return false
    const { text: word } = token
    if (word.length < 2 || word.length > LONGEST || isHome(tokens, at) || words.ROMAN.test(word)) return false
    return !BODY.test(word) && !isBodyOfStates(word) && !/к$/.test(word) && from.get(at)?.isHome !== true
  }
  if (!isInSmall(tokens, start, end)) return false
  if (text(tokens, end) === 'of') {
    const at = text(tokens, end + 1) === 'the' ? end + 2 : end + 1
    return isCountry(at)
  }
  const isKazakh = tokens.slice(start, end).some((token) => KAZAKH.test(token.text))
  return isCountry(isKazakh ? start - 1 : end)
}

/** Where all is in capitals, they tell nothing. */
function isInSmall(tokens: Read, start: number, end: number): boolean {
  for (let at = start - 4; at < end + 4; at++)
    if (tokens[at]?.kind === 'word' && tokens[at]?.letters !== 'upper') return true
  return false
}
