import type { Tag } from '../law/law.ts'
import { pairFeature } from './features.ts'
import { columnOf } from './model.ts'
import { mayKnow } from './model-tables.ts'
import type { Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { PAIR, WEIGHTS } from './words-of-language.ts'

/** Words of a stretch that speak most for a check, at most four, in order: shown as the trigger. */
export type Explain = (
  tokens: Tokens,
  language: Tag,
  check: string,
  stretch: { readonly from: number; readonly to: number },
) => { from: number; to: number }[]

const MOST_TRIGGERS = 4

/** Makes the explanation of scores: the words whose weights, with half of their pairs', count most. */
export function createExplain(vocabulary: Vocabulary): Explain {
  const chosen = new Int32Array(MOST_TRIGGERS)
  const weights = new Float64Array(MOST_TRIGGERS)
  return (tokens, language, check, { from, to }) => {
    const own = vocabulary.of(language)
    const { model } = own.knowledge
    const column = model.checks.indexOf(check)
    if (column < 0) return []
    const { known } = model.tables
    let count = 0
    let before = 0
    for (let token = from; token < to; token++) {
      const row = own.row(tokens.word[token] as number)
      let weight = columnOf(own.rows[row + WEIGHTS + (column >> 1)] as number, column)
      const word = own.rows[row + PAIR] as number
      if (token > from) {
        const pair = pairFeature(before, word)
        if (mayKnow(known, pair)) weight += model.weight(pair, column) / 2
      }
      before = word
      if (weight <= 0 || (count === MOST_TRIGGERS && weight <= (weights[count - 1] as number))) continue
      if (count < MOST_TRIGGERS) count++
      let place = count - 1
      for (; place > 0 && weight > (weights[place - 1] as number); place--) {
        weights[place] = weights[place - 1] as number
        chosen[place] = chosen[place - 1] as number
      }
      weights[place] = weight
      chosen[place] = token
    }
    sortFirst(chosen, count)
    const stretches: { from: number; to: number }[] = []
    for (let place = 0; place < count; place++) {
      const token = chosen[place] as number
      const last = stretches.at(-1)
      if (last && last.to === token) last.to = token + 1
      else stretches.push({ from: token, to: token + 1 })
    }
    return stretches
  }
}

/** Puts the first few numbers in order. */
function sortFirst(numbers: Int32Array, count: number): void {
  for (let place = 1; place < count; place++) {
    const number = numbers[place] as number
    let to = place
    for (; to > 0 && (numbers[to - 1] as number) > number; to--) numbers[to] = numbers[to - 1] as number
    numbers[to] = number
  }
}
