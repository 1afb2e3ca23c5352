import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

const LIES = {
  kk: 'кейбір блогерлер әдейі өтірік таратып жүргенін ескертті',
  ru: 'отдельные блогеры сознательно распространяют ложь',
  en: 'certain bloggers deliberately spread lies',
} as const

/** Texts that name a house only within the office of whoever speaks, or of others besides. */
const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'en',
    'A storm passed, according to Kairat Ospanov, acting head of the regional emergency department. A district headquarters has been set up. No other storm is expected, and the department warned residents that ….',
    'regional emergency department',
  ],
  [
    'en',
    'A storm passed, according to Kairat Ospanov, head of the city fire department. The head of the city health department, Ada Lorn, said that two were hurt. The department warned that ….',
    'the author of these words',
  ],
  ['en', 'A crisis headquarters has been set up. The department warned that ….', 'the author of these words'],
  [
    'ru',
    'Пострадавших нет, сообщил начальник департамента по чрезвычайным ситуациям Абайской области Марат Сулейменов. В районе создан штаб. В департаменте напомнили, что ….',
    'Департамент по чрезвычайным ситуациям Абайской области',
  ],
  [
    'ru',
    'По словам директора областного управления культуры Ирины Савостиной, концерт перенесён. Управление напоминает, что ….',
    'областное управление культуры',
  ],
  [
    'kk',
    'Облыстық мәдениет басқармасының басшысы Айгүл Серікова концерт кейінге қалғанын айтты. Ауданда штаб құрылды. Басқарма ….',
    'облыстық мәдениет басқармасы',
  ],
]

for (const [language, text, to] of CASES)
  test(`${language}: a word for a house means the one whose head speaks: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', LIES[language]), language), to)
  })
