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

const RULES: readonly (readonly [Tag, string])[] = [
  ['ru', 'Незаконная охота по статье 337 УК РК карается лишением свободы до пяти лет.'],
  ['ru', 'За кражу скота статья 188-1 УК РК предусматривает до двенадцати лет лишения свободы.'],
  ['en', 'Arson is punishable under Article 202 of the Criminal Code by up to seven years in prison.'],
  ['kk', 'Орманды өртегендер ҚК-нің 342-бабы бойынша сегіз жылға дейін бас бостандығынан айырылады.'],
]

for (const [language, text] of RULES)
  test(`where only the rule of an article is told, its part is asked for, not the acts it covers: ${text}`, () => {
    assert.match(askedOf(language, text), /Which part of art\. \S+ of the Criminal Code provides for this/u)
  })

const ACTS: readonly (readonly [Tag, string])[] = [
  [
    'ru',
    'Блогеры звали людей в лес. Незаконная охота по статье 337 УК РК карается лишением свободы до пяти лет.',
  ],
  ['ru', 'Такие действия по статье 337 УК РК караются лишением свободы до пяти лет.'],
  ['ru', 'Незаконная охота по части 2 статьи 337 УК РК карается лишением свободы до пяти лет.'],
]

for (const [language, text] of ACTS)
  test(`where acts are told, or the part is cited, it is asked what the article covers: ${text}`, () => {
    assert.match(askedOf(language, text), /Which of the acts described here does/u)
  })
