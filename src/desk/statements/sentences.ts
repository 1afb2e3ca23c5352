import type { Catalog } from '../../catalog.ts'
import { compilePhrases } from '../../reader/lists/phrases.ts'
import { NO_MODEL } from '../../reader/model/model.ts'
import { createScanner } from '../../reader/scan/scan.ts'
import { createVocabulary } from '../../reader/vocabulary/vocabulary.ts'

/** A sentence of a text. UTF-16 units, end exclusive. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** Number of its paragraph, from 0. */
  readonly paragraph: number
}

/** Makes a function that parts texts into sentences, by the rules of the reader. */
export function sentencesIn({ knowledge }: Catalog): (text: string) => Sentence[] {
  // Sentences need the rules of the languages only, neither phrases nor a model.
  const rules = knowledge.map((known) => ({
    language: known.language,
    phrases: compilePhrases([]),
    get concepts() {
      return known.concepts
    },
    model: NO_MODEL,
  }))
  const vocabulary = createVocabulary(rules)
  const scan = createScanner(vocabulary.words, vocabulary.boundaries)
  return (text) => {
    const { sentenceCount, sentenceEnd } = scan(text)
    const sentences: Sentence[] = []
    let from = 0
    let paragraph = 0
    for (const end of sentenceEnd.subarray(0, sentenceCount)) {
      const before = text.slice(from, end)
      const start = from + (before.length - before.trimStart().length)
      if (sentences.length > 0 && /\n\s*\n/u.test(text.slice(from, start))) paragraph++
      if (start < end) sentences.push({ start, end, paragraph })
      from = end
    }
    return sentences
  }
}
