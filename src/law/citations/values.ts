import { HIGHEST, HIGHEST_LISTED, MOST } from './bounds.ts'
import { jointAt } from './joints.ts'
import { isNumber, type Read, text } from './look.ts'
import { ordinal, ordinalTo } from './ordinals.ts'
import { afterSuffix, kazakhSpan, range, rangeMark } from './ranges.ts'
import { marker } from './unit-words.ts'
import * as words from './words.ts'

export interface Numbers {
  readonly values: readonly string[]
  readonly end: number
}

/** The values of a unit: «1) и 2)», «вторая и третья», «2-4»; without a rank, those that stand before it. */
export function valuesAt(
  tokens: Read,
  from: number,
  isPlural: boolean,
  rank?: words.Rank,
): Numbers | undefined {
  const values: string[] = []
  let end = from
  let at = from
  for (let count = 0; count < MOST; count++) {
    const one = valueAt(tokens, at, isPlural, rank === undefined)
    if (one === undefined || ((count > 0 || rank === undefined) && isGreat(tokens, at, one.end))) break
    if (count > 0 && rank !== undefined && isOwn(tokens, at, one.end, rank)) break
    values.push(...one.values)
    end = one.end
    // «2-, 3-бөліктері».
    const next = jointAt(tokens, rank === undefined && text(tokens, end) === '-' ? end + 1 : end)
    if (next.joint === 'none') break
    at = next.end
  }
  return values.length === 0 ? undefined : { values, end }
}

const ORDER: readonly words.Rank[] = ['minor', 'point', 'paragraph', 'part']

/** A number in a list that begins something else: «ч. 2, 174 ч. 1», «ч. 2, 5 человек»; not «п. 1, 2 ч. 3». */
function isOwn(tokens: Read, at: number, end: number, rank: words.Rank): boolean {
  const next = text(tokens, end)
  if (words.COUNTED.test(next) || words.KAZAKH_ANCHOR.test(next)) return true
  if (words.ANCHOR.test(next)) return !isNumber(tokens, end + 1) && !isNumber(tokens, end + 2)
  const other = words.rankOf(next)
  if (other === undefined) return false
  if (!isNumber(tokens, at)) return !hasValue(tokens, end)
  return hasValue(tokens, end) && ORDER.indexOf(other) <= ORDER.indexOf(rank)
}

/** Whether a value stands behind the word of a unit. */
export function hasValue(tokens: Read, at: number): boolean {
  const { end } = marker(tokens, at)
  return isNumber(tokens, end) || ordinal(tokens, end) !== undefined
}

function isGreat(tokens: Read, at: number, end: number): boolean {
  return text(tokens, end - 1) !== ')' && Number.parseInt(text(tokens, at), 10) > HIGHEST_LISTED
}

export function valueAt(
  tokens: Read,
  from: number,
  isPlural: boolean,
  isKazakh: boolean,
): Numbers | undefined {
  const word = ordinal(tokens, from)
  if (word !== undefined) {
    const next = ordinalTo(tokens, from)
    const last = next === undefined ? undefined : ordinal(tokens, next)
    const within = last === undefined ? undefined : range(word, last)
    return within === undefined || next === undefined
      ? { values: [word], end: from + 1 }
      : { values: within, end: next + 1 }
  }
  const named = isKazakh ? undefined : quotedNumber(tokens, from)
  if (named !== undefined) return named
  const isOpen = text(tokens, from) === '('
  const at = isOpen ? from + 1 : from
  const number = text(tokens, at)
  if (!isNumber(tokens, at) || Number.parseInt(number, 10) > HIGHEST) return undefined
  if (isOpen && text(tokens, at + 1) !== ')') return undefined
  let end = afterSuffix(tokens, at + 1)
  const isClosed = text(tokens, end) === ')'
  if (isClosed) end++
  const [first = '', last] = number.split('-')
  if (last !== undefined) {
    const within = isPlural && !isClosed ? range(first, last) : undefined
    return { values: within ?? [number], end }
  }
  const until = isKazakh ? kazakhSpan(tokens, end) : undefined
  const spanned = until && Number(until.last) <= HIGHEST ? range(number, until.last) : undefined
  if (until && spanned) return { values: spanned, end: until.end }
  // «С 1 по 3 части».
  const isFrom = words.FROM.test(text(tokens, from - 1))
  const second = rangeMark(tokens, end, !isKazakh || isFrom)
  const to = second === undefined ? undefined : text(tokens, second)
  if (second === undefined || to === undefined || !isNumber(tokens, second)) return { values: [number], end }
  // «Часть 3 до 20 лет»: up to which the part punishes.
  if (words.COUNTED.test(text(tokens, second + 1))) return { values: [number], end }
  const within = Number(to) <= HIGHEST ? range(number, to) : undefined
  if (within === undefined) return { values: [number], end }
  end = second + 1
  return { values: within, end: text(tokens, end) === ')' ? end + 1 : end }
}

/** «п. «3»», «подпункт "3)"»: the number as a name. */
function quotedNumber(tokens: Read, from: number): Numbers | undefined {
  if (!/^[«"“„]$/.test(text(tokens, from)) || !isNumber(tokens, from + 1)) return undefined
  const close = text(tokens, from + 2) === ')' ? from + 3 : from + 2
  const number = text(tokens, from + 1)
  if (!/^[»"”“]$/.test(text(tokens, close)) || Number.parseInt(number, 10) > HIGHEST) return undefined
  return { values: [number], end: close + 1 }
}
