import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from '../said-by/last-asked-in-tests.ts'

/** Whom the last question is put to where the trade of an official is told beside the name; nobody where somebody private speaks. */
const TRADES: readonly (readonly [Tag, body: string, text: string, to?: string])[] = [
  [
    'en',
    'Noon News',
    '“Certain bloggers are paid to lie,” Governor Mary Otieno told the crowd.\n\nMs. Otieno, a nurse by training, took over in May.',
    'Mary Otieno, Governor',
  ],
  [
    'en',
    'Noon News',
    'Health Minister John Otieno, a former teacher, met voters. “Certain bloggers are paid to lie,” Otieno said.',
    'John Otieno, Health Minister',
  ],
  [
    'en',
    'Noon News',
    'County Commissioner Mary Otieno, once a journalist, met voters. “Certain bloggers are paid to lie,” she said.',
    'Mary Otieno, County Commissioner',
  ],
  ['en', 'Noon News', 'Mary Otieno, a nurse, met voters. “Certain bloggers are paid to lie,” Otieno said.'],
  [
    'en',
    'Noon News',
    'Ex-mayor Mary Otieno, a lawyer, met voters. “Certain bloggers are paid to lie,” Otieno said.',
  ],
  [
    'en',
    'Noon News',
    'Union representative Mary Otieno, a nurse, met voters. “Certain bloggers are paid to lie,” Otieno said.',
  ],
  [
    'ru',
    'Газета «Полдень»',
    'Губернатор Олег Панин, в прошлом водитель, принял жителей. «Отдельные блогеры сознательно распространяют ложь», – сказал он.',
    'Олег Панин, губернатор',
  ],
  [
    'ru',
    'Газета «Полдень»',
    'Олег Панин, водитель, принял гостей. «Отдельные блогеры сознательно распространяют ложь», – сказал он.',
  ],
  [
    'kk',
    '«Түстік» газеті',
    'Министр Самат Оспанов, бұрынғы журналист, кеше сөйледі. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді ол.',
    'Самат Оспанов, министр',
  ],
  [
    'kk',
    '«Түстік» газеті',
    'Самат Оспанов, журналист, кеше сөйледі. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді ол.',
  ],
]

for (const [language, body, text, to] of TRADES)
  test(`${language}: the trade of an official makes no private person of them: ${text}`, () => {
    assert.equal(lastAsked(text, language, { body }), to)
  })
