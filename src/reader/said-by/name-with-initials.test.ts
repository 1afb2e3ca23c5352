import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = {
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр',
  ru: 'Отдельные блогеры сознательно распространяют ложь',
  en: 'Certain bloggers deliberately spread lies',
} as const

const MEETING = {
  kk: 'Лепсі ауданының прокуроры Сырым Ақанов жиын өткізді.\n',
  ru: 'Прокурор района Сырым Аканов провёл встречу.\n',
  en: 'District prosecutor Syrym Akanov held a meeting.\n',
} as const

const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  ['kk', 'Лепсі ауданының прокуроры С.Ақановтың айтуынша, ….', 'С.Ақанов, Лепсі ауданының прокуроры'],
  ['kk', '«…», – деді Лепсі ауданының прокуроры С.Т.Ақанов.', 'С.Т.Ақанов, Лепсі ауданының прокуроры'],
  [
    'kk',
    'Лепсі ауданының прокуроры С.Ақанов жиын өткізді.\nАқанов мәлімдеді: ….',
    'С.Ақанов, Лепсі ауданының прокуроры',
  ],
  ['kk', `${MEETING.kk}«…», – деді С.Ақанов.`, 'Сырым Ақанов, Лепсі ауданының прокуроры'],
  ['kk', `${MEETING.kk}«…», – деді Т.Ақанов.`, 'Т.Ақанов'],
  ['kk', 'С.Ақанов атындағы мектепте жиын өтті.\n«…», – деді министр.', 'министр'],
  ['ru', '«…», – сказал прокурор района С.Аканов.', 'С.Аканов, прокурор района'],
  [
    'ru',
    'С.Аканов выступил первым. Встречу вёл прокурор района Сырым Аканов.\n«…», – сказал Аканов.',
    'Сырым Аканов, прокурор района',
  ],
  ['ru', 'По словам прокурора района С.Т.Аканова, ….', 'С.Т.Аканов, прокурор района'],
  ['ru', `${MEETING.ru}«…», – сказал С.Аканов.`, 'Сырым Аканов, прокурор района'],
  // Apart from the surname.
  ['kk', `${MEETING.kk}«…», – деді С. Ақанов.`, 'Сырым Ақанов, Лепсі ауданының прокуроры'],
  ['kk', `${MEETING.kk}«…», – деді Т. Ақанов.`, 'Т. Ақанов'],
  ['ru', `${MEETING.ru}«…», – сказал С. Аканов.`, 'Сырым Аканов, прокурор района'],
  ['ru', `${MEETING.ru}«…», – сказал С. Т. Аканов.`, 'Сырым Аканов, прокурор района'],
  ['ru', `${MEETING.ru}«…», – сказал Т. Аканов.`, 'Т. Аканов'],
  ['en', `${MEETING.en}“…,” said S. Akanov.`, 'Syrym Akanov, district prosecutor'],
]

for (const [language, text, to] of CASES)
  test(`${language}: initials and a surname in one word are a name: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', LIES[language]), language), to)
  })
