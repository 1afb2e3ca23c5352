import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSanctions } from './sanctions.ts'

const UNREAD = [
  [
    'en',
    '1. Whoever does it shall be punished with imprisonment of up to two years.\n2. If harm was done, he goes to imprisonment of 5 to 10 years.',
  ],
  [
    'ru',
    '1. Деяние –\nнаказывается лишением свободы на срок до двух лет.\n2. За то же с вредом дают лишение свободы на срок от пяти до десяти лет.',
  ],
  [
    'kk',
    '1. Іс-әрекет –\nекі жылға дейінгі мерзімге бас бостандығынан айыруға жазаланады.\n2. Зиян келтірілсе, бес жылдан он жылға дейінгі мерзімге бас бостандығынан айыру беріледі.',
  ],
] as const

for (const [language, text] of UNREAD)
  test(`a part whose penalty is not read is named: ${language}`, () => {
    const { parts, unread } = readSanctions(text, language)
    assert.deepEqual(
      parts.map(({ part }) => part),
      ['1'],
    )
    assert.deepEqual(unread, ['2'])
  })

test('a part without a penalty is not called unread', () => {
  const { unread } = readSanctions(
    '1. Деяние –\nнаказывается лишением свободы на срок до двух лет.\n2. Лицо освобождается от ответственности, если возместило вред. Штраф при этом не взыскивается.',
    'ru',
  )
  assert.deepEqual(unread, [])
})

test('a sanction ends with its sentence: who is not punished is no penalty', () => {
  const { parts, unread } = readSanctions(
    'Деяние –\nнаказывается штрафом до ста месячных расчетных показателей. Лицо, добровольно прекратившее деяние, освобождается от ответственности.',
    'ru',
  )
  assert.deepEqual(
    parts.flatMap(({ penalties }) => penalties),
    ['штрафом до ста месячных расчетных показателей'],
  )
  assert.deepEqual(unread, [])
})
