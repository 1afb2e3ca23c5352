import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import type { Metadata } from '../../statement.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

type Case = readonly [Tag, text: string, to: string, known?: Metadata]

/** What means the one house whose words a text tells, without its name. */
const MEANT: readonly Case[] = [
  ...[
    'Как полагают в ведомстве, отдельные блогеры сознательно нагнетают панику.',
    '«Отдельные блогеры сознательно нагнетают панику», – напомнили стражи порядка.',
    'По их словам, отдельные блогеры сознательно нагнетают панику.',
    'Правоохранители предупреждают: отдельные блогеры сознательно нагнетают панику.',
    'Также там предупредили, что отдельные блогеры сознательно нагнетают панику.',
    '«Отдельные блогеры сознательно нагнетают панику», – сказано в пресс-релизе.',
    '«Отдельные блогеры сознательно нагнетают панику», – говорится в ответе полицейских.',
    'Представители ведомства заявили, что отдельные блогеры сознательно нагнетают панику.',
  ].map(
    (rest): Case => [
      'ru',
      `Департамент полиции Бугульской области сообщил о трёх рейдах. ${rest}`,
      'Департамент полиции Бугульской области',
    ],
  ),
  ...[
    'В полиции отметили, что отдельные блогеры сознательно нагнетают панику.',
    'В ведомстве уточнили, что отдельные блогеры сознательно нагнетают панику.',
    'Департамент напоминает: отдельные блогеры сознательно нагнетают панику.',
  ].map(
    (rest): Case => [
      'ru',
      `Заместитель начальника департамента полиции Бугульской области Тимур Омаров провёл брифинг. Вопросов было много.\n${rest}`,
      'Департамент полиции Бугульской области',
    ],
  ),
  ...[
    'According to the agency, certain bloggers deliberately sow panic.',
    'As the agency notes, certain bloggers deliberately sow panic.',
    'In this connection the agency demands that certain bloggers stop to sow panic on purpose.',
    'It believes that certain bloggers deliberately sow panic.',
    '“Certain bloggers deliberately sow panic,” the explanation says.',
  ].map(
    (rest): Case => [
      'en',
      `The Forest Monitoring Agency of Burgundia has published an explanation. ${rest}`,
      'Forest Monitoring Agency of Burgundia',
    ],
  ),
  ...[
    'Ведомство кейбір блогерлер әдейі дүрбелең тудырып отырғанын ескертті.',
    '«Кейбір блогерлер әдейі дүрбелең тудырып отыр», – деді қызмет өкілдері.',
    'Қызметтің айтуынша, кейбір блогерлер әдейі дүрбелең тудырып отыр.',
  ].map(
    (rest): Case => [
      'kk',
      `Бургундияның Мемлекеттік күзет қызметі мәлімдеме таратты. ${rest}`,
      'Бургундияның Мемлекеттік күзет қызметі',
    ],
  ),
  // Where the house is given.
  [
    'ru',
    'Слухи не подтвердились. «Департамент заявляет: отдельные блогеры сознательно нагнетают панику», – говорится в ответе санврачей.',
    'Департамент санитарного контроля Бугульской области',
    { body: 'Департамент санитарного контроля Бугульской области' },
  ],
  [
    'ru',
    'Ролики разошлись по сети. «Отдельные блогеры сознательно нагнетают панику», – отмечается в комментарии спецслужбы.',
    'ГКНБ Бургундии',
    { body: 'ГКНБ Бургундии' },
  ],
]

for (const [tag, text, to, known] of MEANT)
  test(`${tag}: words for any house mean the only one: ${text}`, () => {
    assert.equal(lastAsked(text, tag, known), to)
  })

const REST = 'отдельные блогеры сознательно нагнетают панику.'

/** What means another, or may. */
const OTHERS: readonly Case[] = [
  ['ru', `Министерство труда сообщило о проверке. Стражи порядка напомнили, что ${REST}`, 'автор заявления'],
  [
    'ru',
    `Министерство труда сообщило о проверке. Прокуратура Абая сообщила о рейде. В ведомстве отметили, что ${REST}`,
    'Прокуратура Абая',
  ],
]

for (const [tag, text, to, known] of OTHERS)
  test(`${tag}: words of others do not mean the only house: ${text}`, () => {
    assert.equal(lastAsked(text, tag, known), to)
  })

/** An office that tells no house, in a text with one. */
const BARE: readonly Case[] = [
  [
    'ru',
    'В избирательной комиссии Бугульской области рассказали о правилах. «Отдельные блогеры сознательно нагнетают панику», – пояснил председатель комиссии Болат Сатов.',
    'Болат Сатов, председатель Избирательной комиссии Бугульской области',
  ],
  [
    'ru',
    'Список вырос, сообщает «Дон-Информ» со ссылкой на Министерство информации. В ведомстве напомнили, что отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'en',
    'The Forest Monitoring Agency of Burgundia has warned of fines. Official representative Aslan Umarov said that certain bloggers deliberately sow panic.',
    'Aslan Umarov, official representative (Forest Monitoring Agency of Burgundia)',
  ],
]

test('a surname behind a courtesy is that of whoever is named in full before', () => {
  const text =
    'Head of the Abay police Yerlan Satov explained the check. “The road was shut,” Mr. Satov said. “Certain bloggers deliberately sow panic,” Mr. Satov added.'
  assert.equal(lastAsked(text, 'en'), 'Yerlan Satov, head of the Abay police')
})

test('where a speaker is known of, and nobody else speaks, "he" is nobody else', () => {
  const text =
    'Commandant Peter Oduya on Friday met newsmen. Oduya, who took over from Mrs Grace Lungu, now of the Lusa command, spoke first. The number of such attacks, he said, has grown.'
  const known = { body: 'Abuna Civil Defence Corps', speaker: 'Peter Oduya' }
  assert.equal(lastAsked(text, 'en', known), 'Peter Oduya (Abuna Civil Defence Corps)')
})

for (const [tag, text, to] of BARE)
  test(`${tag}: a bare office is one of the only house: ${text}`, () => {
    assert.equal(lastAsked(text, tag), to)
  })
