import type { Pair } from '../../desk/statements/link-translation.ts'
import type { Sentence } from '../../desk/statements/sentences.ts'
import { Problem } from '../../problem.ts'

/** Sentences of a statement and of its translation. */
export interface SentencesOfBoth {
  readonly here: readonly Sentence[]
  readonly there: readonly Sentence[]
}

/** For each sentence of the translation, the numbers of the sentences that it answers: `3`, `3-4`, or nothing. */
export function numbersOf(pairs: readonly Pair[], { here, there }: SentencesOfBoth): string[] {
  return there.map((sentence) => {
    const pair = pairs.find(({ there: at }) => at.start <= sentence.start && sentence.end <= at.end)
    if (pair === undefined) return ''
    const numbers = [...here.keys()].filter((place) => {
      const { start, end } = here[place] as Sentence
      return pair.here.start <= start && end <= pair.here.end
    })
    const [first, last] = [numbers[0], numbers.at(-1)]
    if (first === undefined || last === undefined) return ''
    return first === last ? `${first + 1}` : `${first + 1}-${last + 1}`
  })
}

/**
 * Pairs from numbers: neighbouring sentences of the translation that answer the same ones are one pair.
 * @throws Problem `translation-pairs`
 */
export function pairsFrom(numbers: readonly string[], { here, there }: SentencesOfBoth): Pair[] {
  const pairs: Pair[] = []
  let before = ''
  for (const [place, typed] of numbers.entries()) {
    const at = there[place]
    const written = typed.replaceAll(/\s+/gu, '')
    const last = pairs.at(-1)
    if (written !== '' && written === before && last && at) {
      pairs[pairs.length - 1] = { here: last.here, there: { start: last.there.start, end: at.end } }
      continue
    }
    before = written
    if (written === '') continue
    const [, one, other = one] = /^(\d{1,5})(?:[-–](\d{1,5}))?$/u.exec(written) ?? []
    const [from, to] = [here[Number(one) - 1], here[Number(other) - 1]]
    if (!at || !from || !to || to.end <= from.start) throw new Problem('translation-pairs', 'input')
    pairs.push({ here: { start: from.start, end: to.end }, there: { start: at.start, end: at.end } })
  }
  return pairs
}
