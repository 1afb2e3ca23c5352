import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

const LIES = {
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр.',
  ru: 'Отдельные блогеры сознательно распространяют ложь.',
  en: 'Certain bloggers deliberately spread lies.',
} as const

/** Titles over what a known speaker says of whom nothing else tells the office. */
const TITLES: readonly (readonly [Tag, title: string, speaker: string, to: string])[] = [
  ['en', 'Address of the Ombudsman to students', 'Ada Lorn', 'Ada Lorn, Ombudsman'],
  [
    'en',
    'Remarks by the Minister of Education Ada Lorn at the congress',
    'Ada Lorn',
    'Ada Lorn, Minister of Education',
  ],
  ['en', 'Speech of the Mayor of Almaty at the forum', 'Yerbol Dosanov', 'Yerbol Dosanov, Mayor of Almaty'],
  ['en', 'Statement on the events in the valley', 'Ada Lorn', 'Ada Lorn'],
  ['en', 'Letter from a mother to the minister', 'Ada Lorn', 'Ada Lorn'],
  [
    'ru',
    'Обращение акима Павлодарской области к жителям',
    'Ержан Касенов',
    'Ержан Касенов, аким Павлодарской области',
  ],
  [
    'ru',
    'Выступление государственного советника Ержана Касенова на форуме',
    'Ержан Касенов',
    'Ержан Касенов, государственный советник',
  ],
  ['ru', 'Обращение к жителям о действиях прокурора', 'Ержан Касенов', 'Ержан Касенов'],
  ['ru', 'О встрече с министром', 'Ержан Касенов', 'Ержан Касенов'],
  [
    'kk',
    'Павлодар облысы әкімінің тұрғындарға үндеуі',
    'Ержан Қасенов',
    'Ержан Қасенов, Павлодар облысы әкімі',
  ],
  [
    'kk',
    'Мемлекеттік кеңесшінің ауыл еңбеккерлері форумында сөйлеген сөзі',
    'Ержан Қасенов',
    'Ержан Қасенов, мемлекеттік кеңесші',
  ],
  [
    'kk',
    'Облыс прокурорының орынбасары Ержан Қасеновтің мәлімдемесі',
    'Ержан Қасенов',
    'Ержан Қасенов, облыс прокурорының орынбасары',
  ],
  ['kk', 'Ауыл тұрғындарының үндеуі', 'Ержан Қасенов', 'Ержан Қасенов'],
]

for (const [language, title, speaker, to] of TITLES)
  test(`${language}: the office of a speaker is told by the title, if at all: ${title}`, () => {
    assert.equal(lastAsked(LIES[language], language, { title, speaker }), to)
  })

/** Lines that end what a known speaker says. */
const SIGNED: readonly (readonly [Tag, lines: readonly string[], speaker: string, to: string])[] = [
  [
    'en',
    ['Yours faithfully,', 'Ada Okello Lorn', 'EXECUTIVE DIRECTOR OF THE FUND'],
    'Ada Okello Lorn',
    'Ada Okello Lorn, Executive Director of the Fund',
  ],
  ['en', ['Ada Lorn,', 'Akim of the Abai District'], 'Ada Lorn', 'Ada Lorn, Akim of the Abai District'],
  ['en', ['Ada Lorn', 'The minister was not there.'], 'Ada Lorn', 'Ada Lorn'],
  [
    'ru',
    ['С уважением,', 'Ержан Касенов,', 'НАЧАЛЬНИК УПРАВЛЕНИЯ КУЛЬТУРЫ'],
    'Ержан Касенов',
    'Ержан Касенов, начальник управления культуры',
  ],
  ['kk', ['Құрметпен,', 'облыс әкімі', 'Ержан Қасенов'], 'Ержан Қасенов', 'Ержан Қасенов, облыс әкімі'],
]

for (const [language, lines, speaker, to] of SIGNED)
  test(`${language}: the office of a speaker stands beside the signature: ${lines.at(-1)}`, () => {
    assert.equal(lastAsked([LIES[language], ...lines].join('\n\n'), language, { speaker }), to)
  })

test('a heading names whoever speaks between commas, and what it stands over is no part of the office', () => {
  const text =
    'Address of the Deputy Ombudsman of Freedonia, A. B. Smith\n\nSome bloggers deliberately spread lies.'
  assert.equal(lastAsked(text, 'en'), 'A. B. Smith, Deputy Ombudsman of Freedonia')
})
