import type { Tokens } from '../scan/tokens.ts'
import { PACKED, type Vocabulary } from '../vocabulary/vocabulary.ts'

/** Words by which a sentence's language is told at most; the packed sums of more could run together. */
const TELLING_WORDS = 100
/** How much the sentence before speaks for its own language. */
const INHERITED = 2

/** Place of the language that most words of a sentence speak for; the one before it, or the later of equals, where none does. */
export function recognise(
  vocabulary: Vocabulary,
  tokens: Tokens,
  from: number,
  to: number,
  previous: number,
): number {
  let sum = 0
  const end = Math.min(to, from + TELLING_WORDS)
  for (let token = from; token < end; token++) sum += vocabulary.votes(tokens.word[token] as number)
  let best = 0
  let most = -1
  for (let place = 0; place < vocabulary.tags.length; place++) {
    const rest = Math.floor(sum / PACKED)
    const votes = sum - rest * PACKED + (place === previous ? INHERITED : 0)
    sum = rest
    if (votes < most || (votes === most && best === previous)) continue
    best = place
    most = votes
  }
  return best
}
