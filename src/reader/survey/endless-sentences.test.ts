import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { sentencesOf } from '../scan/scanned-in-tests.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createSurveyor } from './survey.ts'

const survey = createSurveyor(createVocabulary((await loadCatalog()).knowledge), 0)

const partedIn = (text: string): readonly string[] => sentencesOf(text, survey(text, 'en').tokens)

test('a list of three hundred words stays one sentence', () => {
  const text = `Closed today are ${'the library on the hill, '.repeat(60)}and the mill.`
  assert.deepEqual(partedIn(text), [text])
})

test('a sentence that never ends is parted at its marks', () => {
  const text = `Closed today are ${'the library on the hill, '.repeat(400)}and the mill.`
  const sentences = partedIn(text)
  assert.ok(sentences.length > 1)
  for (const sentence of sentences) assert.ok(sentence.split(' ').length <= 500)
  for (const sentence of sentences.slice(1)) assert.match(sentence, /^(?:the library|and the mill)/u)
})

test('what has no marks either is parted all the same', () => {
  const sentences = partedIn(`${'12 '.repeat(3000)}.`)
  assert.ok(sentences.length >= 6)
})

test('a semicolon parts it rather than a comma, which may stand within a clause', () => {
  const text = `Closed are ${`the library, the mill, the ${'old '.repeat(80)}inn, the school; `.repeat(12)}and the pier.`
  const sentences = partedIn(text)
  assert.ok(sentences.length > 1)
  for (const sentence of sentences.slice(1)) assert.match(sentence, /^(?:the library|and the pier)/u)
})
