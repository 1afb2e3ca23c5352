import type { StatementLanguage } from '../../law/law.ts'
import { pairFeature } from '../model/features.ts'
import { columnOf } from '../model/model.ts'
import type { Tokens } from '../scan/tokens.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { GENERAL } from '../vocabulary/word-kinds.ts'
import { PAIR, WEIGHTS } from '../vocabulary/words-of-language.ts'

/** Words of a stretch that speak most for a check, at most four, in order: shown as the trigger. */
export type Explain = (
  tokens: Tokens,
  language: StatementLanguage,
  check: string,
  stretch: { readonly from: number; readonly to: number },
) => { from: number; to: number }[]

const MOST_TRIGGERS = 4
/** Share of the heaviest word's weight from which another word is shown beside it. */
const WORTH_SHOWING = 0.06

/**
 * Makes the explanation of scores: the words whose weights, with half of their pairs', count most. Words of general meaning are
 * left out, and of forms of one word the heaviest stands for all.
 */
export function createExplain(vocabulary: Vocabulary): Explain {
  const chosen = new Int32Array(MOST_TRIGGERS)
  const weights = new Float64Array(MOST_TRIGGERS)
  const keys = new Int32Array(MOST_TRIGGERS)
  return (tokens, language, check, { from, to }) => {
    const own = vocabulary.of(language)
    const { model } = own.knowledge
    const column = model.checks.indexOf(check)
    if (column < 0) return []
    let count = 0
    let before = 0
    for (let token = from; token < to; token++) {
      const word = tokens.word[token] as number
      const row = own.row(word)
      const key = own.rows[row + PAIR] as number
      const keyBefore = before
      before = key
      if (own.is(word, GENERAL)) continue
      let weight = columnOf(own.rows[row + WEIGHTS + (column >> 1)] as number, column)
      if (token > from) weight += model.weight(pairFeature(keyBefore, key), column) / 2
      if (weight <= 0 || (count === MOST_TRIGGERS && weight <= (weights[count - 1] as number))) continue
      let alike = count - 1
      while (alike >= 0 && keys[alike] !== key) alike--
      if (alike >= 0 && weight <= (weights[alike] as number)) continue
      if (alike < 0 && count < MOST_TRIGGERS) count++
      let place = alike < 0 ? count - 1 : alike
      for (; place > 0 && weight > (weights[place - 1] as number); place--) {
        weights[place] = weights[place - 1] as number
        chosen[place] = chosen[place - 1] as number
        keys[place] = keys[place - 1] as number
      }
      weights[place] = weight
      chosen[place] = token
      keys[place] = key
    }
    while (count > 0 && (weights[count - 1] as number) < (weights[0] as number) * WORTH_SHOWING) count--
    sortFirst(chosen, count)
    return runsOf(chosen, count)
  }
}

/** The first few numbers, which are in order, as runs of such that follow each other. */
function runsOf(numbers: Int32Array, count: number): { from: number; to: number }[] {
  let runs = 0
  for (let place = 0; place < count; place++)
    if (place === 0 || (numbers[place] as number) !== (numbers[place - 1] as number) + 1) runs++
  // Of the right length at once: thousands of findings keep theirs, and a list that grows takes room for many more.
  const stretches = new Array<{ from: number; to: number }>(runs)
  let run = 0
  for (let place = 0; place < count; ) {
    const from = numbers[place] as number
    let to = from + 1
    for (place++; place < count && numbers[place] === to; place++) to++
    stretches[run++] = { from, to }
  }
  return stretches
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
