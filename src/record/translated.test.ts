import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PublishedStatement } from './published.ts'
import { isCovered, translatedQuote, translationIn } from './translated.ts'

const OURS = ['Rumours have grown. ', 'Bloggers spread them. ', 'Trust us.']
const THEIRS = ['Слухов стало больше. ', 'Их разносят блогеры. ', 'Верьте нам.']
const places = (sentences: readonly string[]) => {
  let at = 0
  return sentences.map((sentence) => {
    const start = at
    at += sentence.length
    return { start, end: start + sentence.trimEnd().length }
  })
}
const [here, there] = [places(OURS), places(THEIRS)]
const pairs = here.map((place, n) => ({ here: place, there: there[n] as (typeof there)[number] }))

function statement(linked = pairs): Pick<PublishedStatement, 'text' | 'language' | 'translations'> {
  const translation = { id: 't', language: 'ru', text: THEIRS.join(''), pairs: linked } as const
  return { text: OURS.join(''), language: 'en', translations: [translation] }
}
const quoteOf = (words: string) => {
  const start = OURS.join('').indexOf(words)
  return { start, end: start + words.length }
}
const said = (words: string, linked = pairs) => translatedQuote(statement(linked), quoteOf(words), 'ru')?.text

test('a quote is shown by the sentences that say it', () => {
  assert.equal(said('Bloggers spread them.'), 'Их разносят блогеры.')
  assert.equal(said('spread'), 'Их разносят блогеры.')
  assert.equal(said('grown. Bloggers'), 'Слухов стало больше. Их разносят блогеры.')
})

test('where a word has no sentence in the translation, nothing is shown for the quote', () => {
  const without = pairs.toSpliced(1, 1)
  assert.equal(said('Bloggers spread them.', without), undefined)
  assert.equal(said('grown. Bloggers spread them. Trust', without), undefined)
  assert.equal(said('Trust us.', without), 'Верьте нам.')
  assert.equal(said('Trust us.', []), undefined)
})

test('sentences that stand apart in the translation are not run together', () => {
  const apart = pairs.map((pair, n) => (n === 1 ? { ...pair, there: there[0] ?? pair.there } : pair))
  assert.equal(said('Bloggers spread them. Trust us.', apart), 'Слухов стало больше. … Верьте нам.')
  const others = there.toReversed()
  const turned = here.map((place, n) => ({ here: place, there: others[n] ?? place }))
  assert.equal(said('grown. Bloggers spread them.', turned), 'Их разносят блогеры. Верьте нам.')
})

test('a statement has no translation in its own language, nor in one that nobody linked', () => {
  assert.equal(translationIn(statement(), 'en'), undefined)
  assert.equal(translationIn(statement(), 'kk'), undefined)
  assert.equal(translationIn(statement(), 'ru')?.id, 't')
})

test('a quote is shown exactly where all its letters are within linked sentences', () => {
  const text = OURS.join('')
  fc.assert(
    fc.property(
      fc.subarray(pairs),
      fc.integer({ min: 0, max: text.length - 1 }),
      fc.integer({ min: 1, max: text.length }),
      (linked, start, length) => {
        const quote = { start, end: Math.min(text.length, start + length) }
        const within = (at: number) => linked.some(({ here }) => here.start <= at && at < here.end)
        const letters = Array.from({ length: quote.end - start }, (_, n) => start + n).filter(
          (at) => text[at] !== ' ',
        )
        const translation = { id: 't', language: 'ru', text: THEIRS.join(''), pairs: linked } as const
        if (letters.length === 0) return
        assert.equal(isCovered(text, quote, translation), letters.every(within))
      },
    ),
  )
})
