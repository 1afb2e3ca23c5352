import type { Tag } from '../../law.ts'
import { multiplies, NUMBER_WORDS } from '../../number-words.ts'

/** A number, and where it stands in the words. */
export interface Amount {
  readonly value: number
  readonly from: number
  readonly to: number
  readonly end?: 'from' | 'to'
}

const TOKEN = /(?!0)\d{1,3}([ .,])\d{3}(?:\1\d{3})*(?:[.,]\d{1,2})?(?!\d|[.,]\d)|\d+(?:[.,]\d+)?|[\p{L}-]+/gu
/** «5 млн», «200 тыс.»: only behind digits. */
const SHORTENED: ReadonlyMap<string, number> = new Map([
  ['тыс', 1e3],
  ['млн', 1e6],
  ['млрд', 1e9],
])
/** What a suffix makes of a Kazakh number: «екіден» begins a range, «беске» ends one. */
const END = '(?:(дан|ден|тан|тен|нан|нен)|(ға|ге|қа|ке))$'
const DIGITS_END = new RegExp(`^-?${END}`)
const WORD_END = new RegExp(END)

/** Numbers in the words, in digits or in words. */
export function amountsIn(words: string, language: Tag): readonly Amount[] {
  const amounts: Amount[] = []
  let total = 0
  let current = 0
  let from = -1
  let to = 0
  const end = (side?: 'from' | 'to'): void => {
    if (from >= 0)
      amounts.push({ value: total + current, from, to, ...(side === undefined ? {} : { end: side }) })
    total = 0
    current = 0
    from = -1
  }
  for (const { 0: token, 1: grouped, index } of words.matchAll(TOKEN)) {
    if (from >= 0 && !/^ *$/.test(words.slice(to, index))) end()
    if (/^\d/.test(token)) {
      end()
      from = index
      current = Number((grouped === undefined ? token : token.replaceAll(grouped, '')).replace(',', '.'))
      to = index + token.length
      continue
    }
    const times = from >= 0 ? SHORTENED.get(token) : undefined
    if (times !== undefined) {
      total += current * times
      current = 0
      to = index + token.length
      if (words[to] === '.') to++
      continue
    }
    const suffix = from >= 0 && to === index ? DIGITS_END.exec(token) : null
    if (suffix !== null) {
      to = index + token.length
      end(suffix[1] === undefined ? 'to' : 'from')
      continue
    }
    if (
      language === 'en' &&
      token === 'and' &&
      from >= 0 &&
      goesOn(total + current, words.slice(to, to + 30))
    ) {
      to = index + token.length
      continue
    }
    const word = numberWord(token, language)
    if (word === undefined) {
      end()
      continue
    }
    if (from < 0) from = index
    to = index + token.length
    if (word.times !== true) current += word.value
    else if (word.value === 100) current = (current || 1) * 100
    else {
      total += (current || 1) * word.value
      current = 0
    }
    if (word.end !== undefined) end(word.end)
  }
  end()
  return amounts
}

/** "One hundred and five": whether what follows is part of the same number. */
function goesOn(value: number, following: string): boolean {
  if (value < 100 || value % 100 !== 0) return false
  const next = NUMBER_WORDS.en.get(/^ and ([a-z]+)/.exec(following)?.[1] ?? '')
  return next !== undefined && !multiplies(next, 'en')
}

/** What a word says as part of a number: added, multiplied, or the end that a Kazakh suffix makes it of a range. */
interface NumberWord {
  readonly value: number
  readonly times?: boolean
  readonly end?: 'from' | 'to'
}

/** What a word in lower case says as part of a number. */
function numberWord(word: string, language: Tag): NumberWord | undefined {
  const value = NUMBER_WORDS[language].get(word)
  if (value !== undefined) return { value, ...(multiplies(value, language) ? { times: true } : {}) }
  if (language === 'kk') return kazakhEnd(word)
  return language === 'en' ? joined(word.split('-')) : undefined
}

function kazakhEnd(word: string): NumberWord | undefined {
  const suffix = WORD_END.exec(word)
  const number = suffix && numberWord(word.slice(0, suffix.index), 'kk')
  return number && number.end === undefined
    ? { ...number, end: suffix[1] === undefined ? 'to' : 'from' }
    : undefined
}

/** "Twenty-five". */
function joined(words: readonly string[]): NumberWord | undefined {
  let value = 0
  for (const word of words) {
    const part = NUMBER_WORDS.en.get(word)
    if (part === undefined || multiplies(part, 'en')) return undefined
    value += part
  }
  return { value }
}
