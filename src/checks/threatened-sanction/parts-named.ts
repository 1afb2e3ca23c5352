import { ordinal } from '../../law/ordinals.ts'
import type { SentenceView, Stretch } from '../../reader/check.ts'

/** A part of an article that a sentence names without the article. */
export interface PartNamed {
  readonly part: string
  readonly at: Stretch
}

/** The number of a part, of at most two figures; what stands behind it is an ordinal's ending, or the part itself. */
const FIGURES = /^\d{1,2}(?![\d.]|-\d)/u

/** «Часть первая», «по второй части», «3-бөлігі», "part 1": each part once, in order. */
export function partsNamed(sentence: SentenceView): readonly PartNamed[] {
  const parts: PartNamed[] = []
  for (let token = sentence.from; token < sentence.to; token++) {
    const named = partAt(sentence, token)
    if (named && !parts.some(({ part }) => part === named.part)) parts.push(named)
  }
  return parts
}

function partAt(sentence: SentenceView, token: number): PartNamed | undefined {
  const word = sentence.word(token)
  const figures = startsWithDigit(word) ? FIGURES.exec(word)?.[0] : undefined
  if (figures !== undefined && sentence.ofAll.articles.has('joinedPart', word))
    return { part: figures, at: { from: token, to: token + 1 } }
  const { part: isPart, numbersFirst } = sentence.spokenIn.articles
  if (!isPart.test(word)) return undefined
  const behind = numbersFirst ? undefined : numberOf(sentence, token + 1)
  if (behind !== undefined) return { part: behind, at: { from: token, to: token + 2 } }
  const before = numberOf(sentence, token - 1)
  return before === undefined ? undefined : { part: before, at: { from: token - 1, to: token + 1 } }
}

/** Asked first, since most words are no number. */
function startsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 0x30 && first <= 0x39
}

function numberOf(sentence: SentenceView, token: number): string | undefined {
  if (token < sentence.from || token >= sentence.to) return undefined
  const word = sentence.word(token)
  const figures = FIGURES.exec(word)?.[0]
  if (figures !== undefined && (figures === word || sentence.ofAll.acts.has('ordinal', word))) return figures
  return (sentence.spokenIn.articles.ordinals?.test(word) ?? true) ? ordinal(word) : undefined
}
