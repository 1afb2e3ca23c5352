import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Imported } from '../../law/corpus/act.ts'
import { wordsOf } from '../../law/corpus/index/letters.ts'
import { built, version } from './built-in-tests.ts'

test('an expression is used, absent or not checked on a day', async () => {
  const { corpus } = await built('terms')
  const term = (expression: string, on: string) => corpus.term(expression, 'en', on)
  assert.equal(term('provocative statements', '2022-01-01').kind, 'used')
  const absent = { kind: 'absent', acts: 1, later: 1 }
  assert.deepEqual(term('provocative statements', '2022-09-26'), absent)
  assert.deepEqual(term('information attack', '2022-09-26'), absent)
  assert.deepEqual(corpus.term('шабуыл', 'kk', '2022-09-26'), { kind: 'not-checked', why: 'language' })
  assert.deepEqual(term('blogger', '1999-01-01'), { kind: 'not-checked', why: 'day' })
  const bloggers = term('bloggers', '2024-02-01')
  assert.ok(bloggers.kind === 'used' && bloggers.places[0]?.exact === false)
  assert.ok(term('speaker’s honour', '2024-02-01').kind === 'used')
  corpus.close()
})

test('acts whose texts begin later than a day, and that may be older, are counted where something is denied', async () => {
  const act = (key: string, since: string, adopted?: string): Imported => {
    const made = version(key, since, { 1: 'Kites fly.' })
    if (made.kind !== 'version' || adopted === undefined) return made
    return { kind: 'version', version: { ...made.version, adopted } }
  }
  const { corpus } = await built('later', [
    act('first', '2020-01-01'),
    act('adopted-later', '2024-01-01', '2023-12-01'),
    act('adopted-before', '2024-01-01', '1999-07-01'),
    act('of-no-day', '2024-01-01'),
  ])
  const asked = (on: string) => (['absent words', 'kites'] as const).map((one) => corpus.term(one, 'en', on))
  assert.deepEqual(
    asked('2022-01-01').map((found) => 'later' in found && found.later),
    [2, 2],
  )
  assert.deepEqual(
    asked('2024-01-01').map((found) => 'later' in found),
    [false, false],
  )
  assert.deepEqual(corpus.search('absent words', 'en', '2022-01-01', 5), {
    kind: 'absent',
    acts: 1,
    later: 2,
  })
  corpus.close()
})

test('a term that the format marks is defined, once, in languages without formulas, too', async () => {
  const marked = (language: string, text: string, defines: readonly string[]): Imported => {
    const made = version(`act-${language}`, '2030-01-01', { 1: text })
    if (made.kind !== 'version') return made
    const provisions = made.version.provisions.map((provision) => ({ ...provision, defines }))
    return { kind: 'version', version: { ...made.version, language, provisions } }
  }
  const { corpus } = await built('marked', [
    marked('de', 'Die Anfrage ist ein Brief.\nDie Antwort kommt in neun Tagen.', ['Antwort', 'Nirgends']),
    marked('en', 'In this Act “notice” means a letter.\nA reply, in nine days.', ['notice', 'reply']),
  ])
  const definitions = (expression: string, language: string) => {
    const found = corpus.term(expression, language, '2031-01-01')
    return found.kind === 'defined' ? found.definitions.map(({ says }) => says) : found.kind
  }
  assert.deepEqual(definitions('Antwort', 'de'), ['Die Antwort kommt in neun Tagen.'])
  assert.deepEqual(definitions('Anfrage', 'de'), 'used')
  assert.deepEqual(definitions('Nirgends', 'de'), 'absent')
  assert.deepEqual(definitions('reply', 'en'), ['A reply, in nine days.'])
  assert.equal(definitions('notice', 'en').length, 1)
  corpus.close()
})

test('Greek marks that look like ours part words and end items of a definition list as ours do', async () => {
  const text = 'In this Act:\n1) “lamp” means a light\u037e\n2) “torch” means a burning\u0387 fire\u037e'
  const { corpus } = await built('greek marks', [version('act', '2020-01-01', { 1: text })])
  const term = (words: string) => corpus.term(words, 'en', '2020-06-01')
  for (const words of ['light', 'light;', 'burning fire', 'burning\u0387 fire\u037e'])
    assert.notEqual(term(words).kind, 'absent', words)
  const lamp = term('lamp')
  assert.deepEqual(lamp.kind === 'defined' && lamp.definitions.map(({ says }) => says), ['a light'])
  const answer = corpus.passage('act', '1', 'en', '2020-06-01')
  assert.ok(answer.kind === 'in-force' && !/[\u037e\u0387]/u.test(answer.passage.text))
  corpus.close()
})

test('never a false absence: whatever stands side by side in a text is found, in any form', async () => {
  const word = fc.constantFrom(
    ...'закон законы закона блогер блогерами ақпарат ақпараттың statement statements of the 456-2 я'.split(
      ' ',
    ),
  )
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
  let run = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      async (texts, at, length) => {
        const { corpus } = await built(`property ${run++}`, [
          version('act', '2020-01-01', Object.fromEntries(texts.map((one, index) => [index + 1, one]))),
        ])
        const words = wordsOf(texts[at % texts.length] as string)
        const from = at % words.length
        const phrase = words.slice(from, from + length)
        const inflected = phrase.map((one) => (one.length > 5 ? `${one.slice(0, 5)}x` : one))
        assert.equal(corpus.term(phrase.join(' '), 'en', '2020-06-01').kind, 'used')
        assert.equal(corpus.term(inflected.join(' '), 'en', '2020-06-01').kind, 'used')
        corpus.close()
      },
    ),
    { numRuns: 60 },
  )
})
