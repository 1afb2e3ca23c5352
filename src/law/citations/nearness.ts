import type { Page } from './construct.ts'
import { text } from './look.ts'
import * as words from './words.ts'

type Nearness = 'beside' | 'comma' | 'none'

/** How many tokens may stand between an article and an act that is not right beside it. */
export const REACH = 16

/** How near two places are: only small words, brackets and quotations may stand between. */
export function nearness({ tokens, closings }: Page, from: number, to: number): Nearness {
  let found: Nearness = 'beside'
  for (let index = from, count = 0; index < to; count++) {
    const { kind, text: word, home } = tokens[index] ?? { kind: 'end', text: '' }
    const close = closings.get(index)
    if (kind === 'end' || kind === 'number' || count > 8) return 'none'
    if (close !== undefined && close < to) index = close + 1
    else {
      if (kind === 'word' && !words.BETWEEN.test(word) && home === undefined) return 'none'
      if (word === ')' || word === ';') return 'none'
      if (word === ',') found = 'comma'
      index++
    }
  }
  return found
}

/** Number of the sentence of each token. */
export function sentences({ tokens }: Page): readonly number[] {
  let sentence = 0
  return tokens.map(({ kind }) => (kind === 'end' ? sentence++ : sentence))
}

/** No mark parts the two places. */
export function isClause({ tokens }: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (/^[,;:()–]$/.test(text(tokens, index))) return false
  return to - from <= REACH
}
