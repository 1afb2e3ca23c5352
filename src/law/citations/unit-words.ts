import { type Read, text } from './look.ts'
import * as words from './words.ts'

/** The rank of the unit named here; "sub-paragraph" is one word. */
export function rankAt(tokens: Read, index: number): words.Rank | undefined {
  const word = text(tokens, index)
  if (word === 'sub' && text(tokens, index + 1) === '-') return words.rankOf(`sub${text(tokens, index + 2)}`)
  return tokens[index]?.kind === 'number' ? undefined : words.rankOf(word)
}

/** Behind the word of a unit: its stop, its second letter («ч.ч.»), «№». */
export function marker(tokens: Read, from: number): { readonly end: number; readonly isPlural: boolean } {
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
