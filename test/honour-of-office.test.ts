import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { PROSECUTORS_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2023-05-15', PROSECUTORS_OF_KAZAKHSTAN, { checks: ['threatened-sanction'] })

function askedOf(language: Tag, text: string): string {
  return readingOf(text, language)
    .questions.map((one) => one.text.en)
    .join('\n')
}

/** The honour of an office has an article of its own. */
const OF_OFFICE: readonly (readonly [Tag, string, RegExp])[] = [
  [
    'ru',
    'За глумление над Президентом предусмотрено до пяти лет лишения свободы.',
    /In art\. 375 .* only in part 3/u,
  ],
  [
    'ru',
    'Тем, кто унижает достоинство главы государства, грозит до пяти лет лишения свободы.',
    /In art\. 375 .* only in part 3/u,
  ],
  [
    'ru',
    'За унижение чести депутата Парламента предусмотрено до трех лет лишения свободы.',
    /In art\. 376 .* only in part 3/u,
  ],
  [
    'en',
    'Whoever demeans the President faces up to five years in prison.',
    /In art\. 375 .* only in part 3/u,
  ],
  [
    'en',
    'Mocking the head of state is punishable by up to five years in prison.',
    /In art\. 375 .* only in part 3/u,
  ],
  [
    'kk',
    'Президенттің қадір-қасиетіне тиіскендер бес жылға дейін бас бостандығынан айырылады.',
    /In art\. 375 .* only in part 3/u,
  ],
  [
    'kk',
    'Мемлекет басшысының абыройын түсіргендерге бес жылға дейін бас бостандығынан айыру көзделген.',
    /In art\. 375 .* only in part 3/u,
  ],
]

for (const [language, text, article] of OF_OFFICE)
  test(`a term for an attack on the honour of an office is held against its article: ${text}`, () => {
    assert.match(askedOf(language, text), article)
  })

const OF_ANYONE: readonly (readonly [Tag, string])[] = [
  ['ru', 'За унижение достоинства соседей грозит до пяти лет лишения свободы.'],
  ['ru', 'В честь Президента дали концерт. За фейки о нем грозит до семи лет лишения свободы.'],
  [
    'en',
    'A lunch in honour of the President was filmed, and false information about it carries up to seven years.',
  ],
  ['kk', 'Көршісінің абыройын кемсіткендер бес жылға дейін бас бостандығынан айырылады.'],
]

for (const [language, text] of OF_ANYONE)
  test(`what is said of others is not: ${text}`, () => {
    assert.doesNotMatch(askedOf(language, text), /37[568]/u)
  })
