import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createScanner } from './scan.ts'

const { words, boundaries } = createVocabulary((await loadCatalog()).knowledge)
const scan = createScanner(words, boundaries)

const CASES: readonly (readonly [text: string, sentences: number])[] = [
  ['The council met at 9 a.m. Astana time and denied the gossip.', 1],
  ['The council met at 9 a.m. British Summer Time, and denied the gossip.', 1],
  ['The council met at 9 a.m. New York time.', 1],
  ['The council met at 9 a.m. Moscow time Friday.', 1],
  ['The council met at 9 a.m. Summer time gossip was denied.', 2],
  ['The council met at 9 a.m. Prime time shows were banned.', 2],
  ['The council met at 9 a.m. Big time liars were banned.', 2],
  ['The council met at 9 a.m. This time nobody came.', 2],
]

for (const [text, sentences] of CASES)
  test(`the hour goes on only with the place it is of: ${text}`, () =>
    assert.equal(scan(text).sentenceCount, sentences))
