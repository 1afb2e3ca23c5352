import type { Tag } from '../law/law.ts'
import { pairFeature } from './features.ts'
import type { Tokens } from './scan.ts'
import type { Vocabulary } from './vocabulary.ts'

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
  return (tokens, language, check, { from, to }) => {
    const own = vocabulary.of(language)
    const { model } = own.knowledge
    const column = model.checks.indexOf(check)
    if (column < 0) return []
    const sum = new Float64Array(model.columns)
    const spoken: { token: number; weight: number }[] = []
    for (let token = from; token < to; token++) {
      const at = own.places[tokens.word[token] as number] as number
      sum.fill(0)
      if (token > from) {
        const before = vocabulary.pair(tokens.word[token - 1] as number)
        model.add(pairFeature(before, vocabulary.pair(tokens.word[token] as number)), sum, 0)
      }
      spoken.push({ token, weight: (own.weights[at + column] as number) + (sum[column] as number) / 2 })
    }
    const strong = spoken
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.token - b.token)
    const chosen = strong
      .slice(0, MOST_TRIGGERS)
      .map(({ token }) => token)
      .sort((a, b) => a - b)
    const stretches: { from: number; to: number }[] = []
    for (const token of chosen) {
      const last = stretches.at(-1)
      if (last && last.to === token) last.to = token + 1
      else stretches.push({ from: token, to: token + 1 })
    }
    return stretches
  }
}
