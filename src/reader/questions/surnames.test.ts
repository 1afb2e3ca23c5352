import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

/** What is said by somebody whose name stood in full before. */
const BY_SURNAME: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'ru',
    'Выступил министр Аскар Умаров.\n— Отдельные блогеры сознательно распространяют ложь, — сказал Умаров.',
    'Аскар Умаров',
  ],
  [
    'ru',
    'Выступили Аскар Умаров и Серик Умаров.\n— Отдельные блогеры сознательно распространяют ложь, — сказал Умаров.',
    'автор заявления',
  ],
  [
    'en',
    'Askar Umarov met reporters. “Some bloggers deliberately spread lies,” Umarov said.',
    'Askar Umarov',
  ],
  [
    'kk',
    'Министр Асқар Омаров сөз сөйледі. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді Омаров.',
    'Асқар Омаров',
  ],
]

for (const [language, text, to] of BY_SURNAME)
  test(`${language}: who is named in full before is asked: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
