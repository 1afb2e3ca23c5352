import { type Read, text } from './look.ts'
import type { Token } from './tokens.ts'
import { rankAt } from './unit-words.ts'
import * as words from './words.ts'

export function ordinal(tokens: Read, index: number): string | undefined {
  const token = tokens[index]
  if (token?.kind !== 'word') return undefined
  return token.letters === 'lower'
    ? words.ordinal(token.text)
    : (roman(tokens, index) ?? words.ordinal(token.text))
}

/** Where the last of a range of ordinals stands: «первая – третья», «с первой по третью», "from the first to the third". */
export function ordinalTo(tokens: Read, from: number): number | undefined {
  const mark = text(tokens, from + 1)
  if (mark === '–') return from + 2
  const before = text(tokens, from - 1) === 'the' ? from - 2 : from - 1
  if (!words.FROM.test(text(tokens, before)) || !words.TO.test(mark)) return undefined
  return text(tokens, from + 2) === 'the' ? from + 3 : from + 2
}

/** «ч. III», "Part III", «III бөлігі»: a numeral beside the word of a unit. "I" alone before it is a pronoun. */
function roman(tokens: Read, index: number): string | undefined {
  const { text: word, letters } = tokens[index] as Token
  const value = words.roman(word)
  if (value === undefined || (letters !== 'upper' && word.length > 1)) return undefined
  const isBehind = rankAt(tokens, index - 1) !== undefined || text(tokens, index - 1) === '.'
  return isBehind || words.KAZAKH_UNIT.test(text(tokens, index + 1)) ? value : undefined
}
