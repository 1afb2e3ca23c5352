import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

for (const [language, text, asked] of [
  [
    'en',
    'ANN REED, MAYOR OF ASHFORD: “The water fell. Some bloggers deliberately lie. Trust nobody.”',
    /^Ann Reed/u,
  ],
  [
    'ru',
    'ИВАН ПЕРОВ – НАЧАЛЬНИК ПОРТА: «Вода спала. Отдельные блогеры сознательно лгут. Не верьте».',
    /^Иван Перов/u,
  ],
  [
    'kk',
    'ЕРЖАН САПАРОВ – СУ АРНАСЫНЫҢ ДИРЕКТОРЫ «Кейбір блогерлер әдейі өтірік таратып жүр».',
    /^Ержан Сапаров/u,
  ],
] as const)
  test(`${language}: whoever a line in capitals names before a quotation is asked`, () => {
    assert.match(lastAsked(text, language) ?? '', asked)
  })

test('a heading in capitals that names no office names nobody who speaks', () => {
  assert.match(
    lastAsked('ЖАҢА ҚАЛА – БІЗДІҢ БОЛАШАҚ «Кейбір блогерлер әдейі өтірік таратып жүр».', 'kk') ?? '',
    /авторы$/u,
  )
})
