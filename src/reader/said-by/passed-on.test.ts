import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'kk',
    'Мәдениет министрі Дәмелі Сағынова тілшілерге үн қатты, деп хабарлайды Dala.kz.\nСағынова қауесет тарап жатқанын мәлімдеді.\nБаршаны тексерілмеген хабар таратпауға шақырамын.',
    'Дәмелі Сағынова, мәдениет министрі',
  ],
  [
    'ru',
    'Министр культуры Дамели Сагинова обратилась к журналистам, передает Dala.kz.\nСагинова заявила, что ходят слухи.\nПризываю всех не распространять непроверенные сведения.',
    'Дамели Сагинова, министр культуры',
  ],
  // Whoever writes calls on the minister.
  [
    'ru',
    'Министр культуры Дамели Сагинова заявила, что ходят слухи.\nПризываю министра не распространять непроверенные сведения.',
    'автор заявления',
  ],
  [
    'kk',
    'Мәдениет министрі Дәмелі Сағынова қауесет тарап жатқанын мәлімдеді, деп хабарлайды Dala.kz.\nДепутат Болат Ержанов оған қосылатынын айтты.\nБаршаны тексерілмеген хабар таратпауға шақырамын.',
    'Болат Ержанов, депутат',
  ],
]

for (const [language, text, to] of CASES)
  test(`${language}: "I" is the only one whose words a newsroom passes on: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
