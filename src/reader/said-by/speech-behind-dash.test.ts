import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'kk',
    'Мектеп директоры Асель Омарова жауап берді. – Суды тексердік. Кейбір блогерлер әдейі дүрбелең тудырып отыр. Бізге сеніңіздер, – деді директор.',
    'Асель Омарова, мектеп директоры',
  ],
  [
    'ru',
    'Директор школы Асель Омарова ответила. — Воду проверили. Отдельные блогеры намеренно сеют панику. Вода чистая, — сказала директор.',
    'Асель Омарова, директор школы',
  ],
  // What stands behind the word of who said it is no longer hers.
  [
    'ru',
    'Директор школы Асель Омарова ответила. — Воду проверили. Вода чистая, — сказала директор. Отдельные блогеры намеренно сеют панику.',
    'Асель Омарова, директор школы',
  ],
  // Another dash goes on with it.
  [
    'ru',
    'Директор школы Асель Омарова ответила. — Вода чистая, — сказала директор. — Отдельные блогеры намеренно сеют панику.',
    'Асель Омарова, директор школы',
  ],
]

for (const [language, text, to] of CASES)
  test(`${language}: what stands between a dash and who says it is said by that one: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
