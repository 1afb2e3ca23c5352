import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = {
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр',
  ru: 'Отдельные блогеры сознательно распространяют ложь',
  en: 'Certain bloggers deliberately spread lies',
} as const

const NOBODY = { kk: 'мәлімдеме авторы', ru: 'автор заявления', en: 'the author of the statement' } as const

/** Texts of nobody known: what stands at … is said by the one named behind it, or told of nobody. */
const CASES: readonly (readonly [Tag, text: string, to?: string])[] = [
  [
    'en',
    'Culture chief Ann Lowe rejected the talk. She stressed that a check was under way. ….',
    'Ann Lowe, culture chief',
  ],
  [
    'ru',
    'Начальник управления культуры Ирина Савостина отвергла слухи. Она подчеркнула, что проверка идёт. ….',
    'Ирина Савостина, начальник управления культуры',
  ],
  [
    'kk',
    'Мәдениет басқармасының басшысы Айгүл Серікова бәрі жалған екенін айтты. Ол тексеру жүріп жатқанын айтты. ….',
    'Айгүл Серікова, мәдениет басқармасының басшысы',
  ],
  ['en', 'Culture chief Ann Lowe stressed that a check was under way.\n\n….', 'Ann Lowe, culture chief'],
  ['ru', 'Ирина Савостина подчеркнула, что проверка идёт.\n\n….'],
  ['en', '“A check is under way,” said culture chief Ann Lowe. ….', 'Ann Lowe, culture chief'],
  ['ru', '«Проверка идёт», – сказала Ирина Савостина. ….'],
  ['kk', '«Тексеру жүріп жатыр», – деді Айгүл Серікова. ….'],
  [
    'en',
    'Ann Lowe, the mayor, stressed that a check was under way. The Ministry of Justice checked too. ….',
    'Ann Lowe, mayor',
  ],
  // Paragraphs that begin as speech, behind that of somebody; a mark that closes the last may be forgotten.
  [
    'en',
    'The road is shut.\n\n“A check is on,” said culture chief Ann Lowe.\n\n“….”\n\nShops open at nine.',
    'Ann Lowe, culture chief',
  ],
  [
    'en',
    'Mayor Tom Brandt spoke.\n\n“A check is on,” said culture chief Ann Lowe.\n\n“The hall is shut.\n\n“….',
    'Ann Lowe, culture chief',
  ],
  [
    'ru',
    'Дорога закрыта.\n\n«Проверка идёт», – сказала директор школы Ирина Савостина.\n\n«…».\n\nМагазины открыты с девяти.',
    'Ирина Савостина, директор школы',
  ],
  [
    'kk',
    'Жол жабық.\n\n«Тексеру жүріп жатыр», – деді мектеп директоры Айгүл Серікова.\n\n«…».\n\nДүкендер тоғызда ашылады.',
    'Айгүл Серікова, мектеп директоры',
  ],
  [
    'en',
    '“A check is on,” said culture chief Ann Lowe.\n\n“….”\n\n“We are at work,” she added.',
    'Ann Lowe, culture chief',
  ],
  [
    'ru',
    '«Проверка идёт», – сказала директор школы Ирина Савостина.\n\n«…».\n\n«Мы работаем», – добавила она.',
    'Ирина Савостина, директор школы',
  ],
  [
    'kk',
    '«Тексеру жүріп жатыр», – деді мектеп директоры Айгүл Серікова.\n\n«…».\n\n«Біз жұмыс істеп жатырмыз», – деп қосты ол.',
    'Айгүл Серікова, мектеп директоры',
  ],
  [
    'en',
    '“A check is on,” said culture chief Ann Lowe.\n\n“….”\n\n“We are at work,” the Ministry of Justice said.',
    'Ann Lowe, culture chief',
  ],
  [
    'ru',
    '«Проверка идёт», – сказала Ирина Савостина.\n\n«…».\n\n«Мы работаем», – сообщили в Министерстве юстиции.',
  ],
]

for (const [language, text, to] of CASES)
  test(`${language}: whoever has the word goes on, or nobody does: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', LIES[language]), language), to ?? NOBODY[language])
  })
