import { isCaseEnding } from './case-ending.ts'
import { isState } from './extent.ts'
import { isHome, type Read, text } from './look.ts'
import type { Token } from './tokens.ts'
import * as words from './words.ts'

/** All words, for the names of countries. */
export function allWords(tokens: Read): { list: string[]; at: number[] } {
  const list: string[] = []
  const at: number[] = []
  tokens.forEach(({ kind, text }, index) => {
    if (kind === 'mark') return
    list.push(text)
    at.push(index)
  })
  return { list, at }
}

const BREAK = '\n'

/** The words of names: without the country, dates and numbers, which may stand within them. */
export function plainWords(tokens: Read): { list: string[]; at: number[] } {
  const list: string[] = []
  const at: number[] = []
  tokens.forEach((token, index) => {
    const word = plain(tokens, token, index)
    if (word === undefined) return
    list.push(word)
    at.push(index)
  })
  return { list, at }
}

function plain(tokens: Read, { kind, text: word }: Token, index: number): string | undefined {
  if (kind === 'end' || /^[:;,()]$/.test(word)) return BREAK
  if (kind !== 'word' || isAside(tokens, index)) return undefined
  if (word === 'зрк') return 'закон'
  if (word === 'codes') return 'code'
  return word === 'қрз' ? 'заң' : word
}

/** The country, a date or a law's number, or a case ending behind a hyphen. */
function isAside(tokens: Read, index: number): boolean {
  const word = text(tokens, index)
  const next = text(tokens, index + 1)
  const previous = text(tokens, index - 1)
  if (/^(?:the|dated|№)$/.test(word) || words.MONTH.test(word) || words.YEAR.test(word)) return true
  if (isHome(tokens, index) || isState(tokens, index)) return true
  if (previous === '-' && (words.ROMAN.test(word) || isCaseEnding(tokens, index))) return true
  if (/^(?:зрк|қрз)$/.test(word) && words.ROMAN.test(previous)) return true
  if (/^(?:от|of|from)$/.test(word) && (tokens[index + 1]?.kind === 'number' || words.MONTH.test(next)))
    return true
  if (word !== 'of') return false
  const at = next === 'the' ? index + 2 : index + 1
  return isHome(tokens, at) || isState(tokens, at)
}
