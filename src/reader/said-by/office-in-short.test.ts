import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

/** An office told in full with a name, what it is called alone later, and who is asked. */
const CASES: readonly (readonly [before: string, later: string, to: string])[] = [
  [
    'Первый заместитель министра цифрового развития Ержан Оспанов провёл брифинг.',
    'замминистра',
    'Ержан Оспанов, первый заместитель министра цифрового развития',
  ],
  [
    'Заместитель акима города Ержан Оспанов ответил жителям.',
    'замакима',
    'Ержан Оспанов, заместитель акима города',
  ],
  [
    'Заместитель председателя правления банка Ержан Оспанов ответил вкладчикам.',
    'зампред',
    'Ержан Оспанов, заместитель председателя правления банка',
  ],
  ['Министр здравоохранения Ержан Оспанов ответил жителям.', 'замминистра', 'замминистра'],
  ['Заместитель акима Ержан Оспанов ответил жителям.', 'замминистра', 'замминистра'],
]

for (const [before, later, to] of CASES)
  test(`${later} is whoever has that office in full: ${before}`, () =>
    assert.equal(lastAsked(`${before} «Блогеры намеренно сеют панику», – отметил ${later}.`, 'ru'), to))
