import { loadCatalog } from '../../catalog.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createScanner } from './scan.ts'
import type { Tokens } from './tokens.ts'

const { words, boundaries } = createVocabulary((await loadCatalog()).knowledge)

const scan = createScanner(words, boundaries)

/** The sentences of a text as they stand there. */
export function sentencesOf(text: string, tokens: Tokens = scan(text)): string[] {
  const { sentences, sentenceCount, start, sentenceEnd } = tokens
  return Array.from({ length: sentenceCount }, (_, n) =>
    text.slice(start[sentences[n] as number], sentenceEnd[n]),
  )
}
