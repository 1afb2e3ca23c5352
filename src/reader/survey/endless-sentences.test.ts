import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createSurveyor } from './survey.ts'

const survey = createSurveyor(createVocabulary((await loadCatalog()).knowledge), 0)

function sentencesOf(text: string): readonly string[] {
  const { tokens } = survey(text, 'en')
  return Array.from({ length: tokens.sentenceCount }, (_, n) =>
    text.slice(tokens.start[tokens.sentences[n] as number], tokens.sentenceEnd[n]),
  )
}

test('a list of three hundred words stays one sentence', () => {
  const text = `Closed today are ${'the library on the hill, '.repeat(60)}and the mill.`
  assert.deepEqual(sentencesOf(text), [text])
})

test('a sentence that never ends is parted at its marks', () => {
  const text = `Closed today are ${'the library on the hill, '.repeat(400)}and the mill.`
  const sentences = sentencesOf(text)
  assert.ok(sentences.length > 1)
  for (const sentence of sentences) assert.ok(sentence.split(' ').length <= 500)
  for (const sentence of sentences.slice(1)) assert.match(sentence, /^(?:the library|and the mill)/u)
})

test('what has no marks either is parted all the same', () => {
  const sentences = sentencesOf(`${'12 '.repeat(3000)}.`)
  assert.ok(sentences.length >= 6)
})

test('a semicolon parts it rather than a comma, which may stand within a clause', () => {
  const text = `Closed are ${`the library, the mill, the ${'old '.repeat(80)}inn, the school; `.repeat(12)}and the pier.`
  const sentences = sentencesOf(text)
  assert.ok(sentences.length > 1)
  for (const sentence of sentences.slice(1)) assert.match(sentence, /^(?:the library|and the pier)/u)
})
