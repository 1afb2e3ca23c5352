import type { Token } from './tokens.ts'
import * as words from './words.ts'

export interface Unit {
  readonly start: number
  readonly end: number
  readonly rank: words.Rank
  readonly values: readonly string[]
  /** What stands before it, between it and the unit before. */
  readonly joint: Joint
}

export type Joint = 'none' | 'comma' | 'and'

export interface Numbers {
  readonly values: readonly string[]
  readonly end: number
}

/** Longest list and longest chain that are read; longer ones are no citations. */
export const MOST = 20
/** Parts and points are fewer than this; in a list, a greater number than the lower one is an article's. */
export const HIGHEST = 200
export const HIGHEST_LISTED = 60
/** Longest range that is told number by number. */
const LONGEST = 100

export type Read = readonly Token[]

export function text(tokens: Read, index: number): string {
  return tokens[index]?.text ?? ''
}

export function isNumber(tokens: Read, index: number): boolean {
  return tokens[index]?.kind === 'number'
}

/** «РК», «Казахстана»: the country itself, which may stand anywhere in the name of its act. */
export function isHome(tokens: Read, index: number): boolean {
  return tokens[index]?.home !== undefined
}

/** «, », «и», «, а также»: the index behind a joint, or the same index where there is none. */
export function jointAt(tokens: Read, index: number): { readonly end: number; readonly joint: Joint } {
  let end = index
  let joint: Joint = 'none'
  if (text(tokens, end) === ',' || text(tokens, end) === ';') {
    joint = 'comma'
    end++
  }
  if (isSlash(tokens, end)) return { end: end + 1, joint: 'and' }
  const also = /^(?:а также|as well as|сондай - ақ)/.exec(
    `${text(tokens, end)} ${text(tokens, end + 1)} ${text(tokens, end + 2)}`,
  )
  if (also) return { end: end + also[0].split(' ').length, joint: 'and' }
  if (!words.AND.test(text(tokens, end))) return { end, joint }
  // «и/или».
  const isEither = text(tokens, end + 1) === '/' && words.AND.test(text(tokens, end + 2))
  return { end: end + (isEither ? 3 : 1), joint: 'and' }
}

/** «174/274»: two articles; «174/2» is one number. */
function isSlash(tokens: Read, index: number): boolean {
  return (
    text(tokens, index) === '/' &&
    tokens[index]?.glued === true &&
    isNumber(tokens, index - 1) &&
    isNumber(tokens, index + 1) &&
    Number.parseInt(text(tokens, index + 1), 10) > HIGHEST_LISTED
  )
}

/** Every number from the first to the last: «172–174», «456-1–456-3». */
export function range(first: string, last: string): readonly string[] | undefined {
  const [one, two] = [first.split('-'), last.split('-')]
  if (one.length !== two.length || (one.length === 2 && one[0] !== two[0])) return undefined
  const stem = one.length === 2 ? `${one[0]}-` : ''
  const from = Number(one.at(-1))
  const to = Number(two.at(-1))
  if (!(from < to && to - from < LONGEST)) return undefined
  return Array.from({ length: to - from + 1 }, (_, index) => `${stem}${from + index}`)
}

/** The first dash of a range or the word for it; the index behind it. */
export function rangeMark(tokens: Read, index: number, withWords: boolean): number | undefined {
  const mark = text(tokens, index)
  if (mark === '–' || (mark === '-' && isNumber(tokens, index + 1))) return index + 1
  return withWords && words.TO.test(mark) ? index + 1 : undefined
}

/** «172-ден 174-ке дейінгі». */
export function kazakhSpan(tokens: Read, at: number): { last: string; end: number } | undefined {
  if (!/^[дтн][ае]н$/.test(text(tokens, at - 1)) || !isNumber(tokens, at)) return undefined
  const isTo = /^(?:[кгқғн][ае])$/.test(text(tokens, at + 2)) && /^дейін/.test(text(tokens, at + 3))
  return isTo ? { last: text(tokens, at), end: at + 4 } : undefined
}

/** Skips «-й», "nd", «-ші» behind a number. */
export function afterSuffix(tokens: Read, index: number): number {
  const glued = tokens[index]?.glued === true
  if (glued && text(tokens, index) === '-') {
    if (words.SUFFIX.test(text(tokens, index + 1))) return index + 2
    return index
  }
  return glued && /^(?:st|nd|rd|th)$/.test(text(tokens, index)) ? index + 1 : index
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
function hasValue(tokens: Read, at: number): boolean {
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

/** Where the last of a range of ordinals stands: «первая – третья», «с первой по третью», "from the first to the third". */
function ordinalTo(tokens: Read, from: number): number | undefined {
  const mark = text(tokens, from + 1)
  if (mark === '–') return from + 2
  const before = text(tokens, from - 1) === 'the' ? from - 2 : from - 1
  if (!words.FROM.test(text(tokens, before)) || !words.TO.test(mark)) return undefined
  return text(tokens, from + 2) === 'the' ? from + 3 : from + 2
}

function ordinal(tokens: Read, index: number): string | undefined {
  const token = tokens[index]
  if (token?.kind !== 'word') return undefined
  return token.letters === 'lower'
    ? words.ordinal(token.text)
    : (roman(tokens, index) ?? words.ordinal(token.text))
}

/** «ч. III», "Part III", «III бөлігі»: a numeral beside the word of a unit. "I" alone before it is a pronoun. */
function roman(tokens: Read, index: number): string | undefined {
  const { text: word, letters } = tokens[index] as Token
  const value = words.roman(word)
  if (value === undefined || (letters !== 'upper' && word.length > 1)) return undefined
  const isBehind = rankAt(tokens, index - 1) !== undefined || text(tokens, index - 1) === '.'
  return isBehind || words.KAZAKH_UNIT.test(text(tokens, index + 1)) ? value : undefined
}

/** A unit with its values, after it or before it: «ч. 2», «вторая часть», «2-бөлігі». */
export function unitAt(tokens: Read, from: number, joint: Joint): Unit | undefined {
  const rank = rankAt(tokens, from)
  if (rank !== undefined) {
    const { end, isPlural } = marker(tokens, from)
    // «Части с 1 по 3».
    const isFrom = words.FROM.test(text(tokens, end))
    const at = isFrom ? (text(tokens, end + 1) === 'the' ? end + 2 : end + 1) : end
    const read = words.KAZAKH_UNIT.test(text(tokens, from)) ? undefined : valuesAt(tokens, at, isPlural, rank)
    if (isFrom && (read?.values.length ?? 0) < 2) return undefined
    return read && { start: from, rank: ranked(tokens, from, rank, read.end), joint, ...read }
  }
  const read = valuesAt(tokens, from, true)
  if (read === undefined) return undefined
  let at = read.end
  if (text(tokens, at) === '-') at++
  const after = rankAt(tokens, at)
  if (after === undefined) return undefined
  const isKazakh = words.KAZAKH_UNIT.test(text(tokens, at)) || after === 'minor'
  if (!isKazakh && at !== read.end) return undefined
  // «часть» with a value of its own behind it does not need the one before it.
  if (!isKazakh && isNumber(tokens, read.end - 1) && hasValue(tokens, at)) return undefined
  const place = ranked(tokens, from, after, read.end)
  return { start: from, end: marker(tokens, at).end, rank: place, joint, values: read.values }
}

/** How far before a unit a bracket may be open. */
const OPEN = 12

/** «Пункт 3)»: what is numbered with a bracket is a point, whatever it is called; not so in «(пункт 3)». */
function ranked(tokens: Read, from: number, rank: words.Rank, end: number): words.Rank {
  if (rank !== 'paragraph' || text(tokens, end - 1) !== ')') return rank
  for (let at = end - 2; at >= 0 && at > from - OPEN; at--) {
    if (text(tokens, at) === '(') return rank
    if (at < from && text(tokens, at) === ')') break
  }
  return 'point'
}

/** The rank of the unit named here; "sub-paragraph" is one word. */
function rankAt(tokens: Read, index: number): words.Rank | undefined {
  const word = text(tokens, index)
  if (word === 'sub' && text(tokens, index + 1) === '-') return words.rankOf(`sub${text(tokens, index + 2)}`)
  return tokens[index]?.kind === 'number' ? undefined : words.rankOf(word)
}

/** Behind the word of a unit: its stop, its second letter («ч.ч.»), «№». */
function marker(tokens: Read, from: number): { readonly end: number; readonly isPlural: boolean } {
  const word = text(tokens, from)
  let end = word === 'sub' ? from + 3 : from + 1
  let isPlural = words.SHORT_UNIT.test(word) || words.PLURAL_UNIT.test(word)
  while (
    text(tokens, end) === '.' ||
    text(tokens, end) === '№' ||
    (text(tokens, end) === word && end < from + 4)
  ) {
    if (text(tokens, end) === word) isPlural = true
    end++
  }
  return { end, isPlural }
}
