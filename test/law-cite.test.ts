import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { PassageAnswer } from '../src/law/corpus/passage.ts'
import { addFour, json, law, saual, unwrapped } from './law-command-in-tests.ts'

before(addFour)

test('an article of an annex is read as such, and what stands near is named where it is not there', async () => {
  const cite = (words: string) =>
    json<{ places: readonly { citation: object; label: object }[] }>('cite', [
      words,
      ...['--corpus', 'kz', '--on', '2024-01-01'],
    ])
  for (const words of [
    'ст. 1 приложения 1 к Закону о доступе к информации',
    '«Ақпаратқа қол жеткізу туралы» Заңға 1-қосымшаның 1-бабы',
    'Article 1 of Annex 1 to the Law on Access to Information',
  ]) {
    const { answer } = await cite(words)
    assert.deepEqual(
      answer.places.map(({ citation }) => citation),
      [{ act: 'ATI', article: 'an1_st1' }],
      words,
    )
  }
  for (const words of [
    ['cite', 'ст. 9 приложения 1 к Закону о доступе к информации'],
    ['show', '990110', 'приложение 1, п. 7'],
  ]) {
    const { code, err } = await saual([
      'law',
      ...words,
      '--corpus',
      'kz',
      '--lang',
      'ru',
      '--on',
      '2024-01-01',
    ])
    assert.notEqual(code, 0)
    assert.match(unwrapped(err), /Ближайшие: an1, an1_st1/u)
  }
  const beyond = await saual('law show УК 300 --corpus kz --lang en --on 2024-01-01'.split(' '))
  assert.match(unwrapped(beyond.err), /holds no provision “300”\. The nearest are: 274/u)
  assert.match(
    await law('show 990110', ['ст. 1 приложения 1', '--corpus', 'kz', '--on', '2024-01-01']),
    /Пишите разборчиво/u,
  )
})

test('a note of an article is a place of its own', async () => {
  const { answer } = await json<{
    places: readonly { citation: object; part?: string; isWithoutNote?: true }[]
  }>('cite', ['примечание к ст. 174 УК', '--corpus', 'kz', '--on', '2024-01-01'])
  assert.deepEqual(
    answer.places.map(({ citation, part, isWithoutNote }) => [citation, part, isWithoutNote]),
    [[{ act: 'PC', article: '174', part: 'note' }, undefined, true]],
  )
})

test('a search for a citation leads to the citation', async () => {
  for (const [words, lang, said] of [
    ['ст. 174 УК', 'ru', /Это ссылка на закон: ст\. 174 УК РК\. Ее текст: .* law cite "ст\. 174 УК"/u],
    ['ҚК 174', 'kk', /Бұл — заңға сілтеме: ҚР ҚК 174-бабы\. .*: .* law cite "ҚК 174"/u],
    [
      'art. 174 of the Penal Code',
      'en',
      /This cites the law: art\. 174 of the Criminal Code\. .*: .* law cite /u,
    ],
  ] as const) {
    const out = unwrapped(
      await law('search', [words, '--corpus', 'kz', '--on', '2024-01-01', '--lang', lang]),
    )
    assert.match(out, said)
  }
  const { answer } = await json<{ cited: readonly { act: string; citation: object }[] }>('search', [
    'ст. 174 УК',
    ...['--corpus', 'kz', '--on', '2024-01-01'],
  ])
  assert.deepEqual(
    answer.cited.map(({ act, citation }) => [act, citation]),
    [['990020', { act: 'PC', article: '174' }]],
  )
  const plain = await json<{ cited: readonly object[] }>('search', ['группа лиц', '--corpus', 'kz'])
  assert.deepEqual(plain.answer.cited, [])
})

test('citations are read and their texts shown', async () => {
  const cited = ['ч. 3 ст. 174 УК РК и статья 456-2 КоАП', '--corpus', 'kz', '--on', '2024-09-01']
  const { answer } = await json<{
    places: readonly { act: string; found: PassageAnswer; part?: string }[]
  }>('cite', cited)
  assert.deepEqual(
    answer.places.map(({ act, found }) => [act, found.kind]),
    [
      ['990020', 'in-force'],
      ['990120', 'in-force'],
    ],
  )
  assert.match(answer.places[0]?.part ?? '', /^3\. Действия/u)
  const out = await law('cite', [...cited, '--lang', 'ru'])
  assert.match(out, /^ч\. 3 ст\. 174 УК РК$/mu)
  assert.match(out, /^3\. Действия/mu)
  assert.doesNotMatch(out, /^2\. Те же действия/mu)
  // The corpus lacks the language of these words, but not what they cite.
  assert.match(
    await law('cite', ['Article 174 of the Criminal Code', '--corpus', 'kz', '--on', '2024-01-01']),
    /174-бап\. Алауыздықты қоздыру/u,
  )
})
