import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const NOBODY = { kk: 'мәлімдеме авторы', ru: 'автор заявления', en: 'the author of the statement' } as const

const LIES = {
  en: 'Certain bloggers deliberately spread lies.',
  ru: 'Отдельные блогеры сознательно распространяют ложь.',
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр.',
} as const

/** Texts that name nobody as speaking, and whom speech within them is put to. */
const CASES: readonly (readonly [Tag, text: string, to?: string])[] = [
  ['en', 'Energy Minister Ann Lowe toured the school on Monday.\n\n“…”', 'Ann Lowe, Energy Minister'],
  ['en', '“…”\n\nThose were the words of Energy Minister Ann Lowe.', 'Ann Lowe, Energy Minister'],
  ['ru', 'Министр труда Анна Орлова побывала в школе.\n\n— …', 'Анна Орлова, министр труда'],
  ['ru', '«…»\n\nС таким заявлением выступила министр труда Анна Орлова.', 'Анна Орлова, министр труда'],
  ['kk', 'Еңбек министрі Олег Ким мектепті аралады.\n\n«…»', 'Олег Ким, еңбек министрі'],
  // Either may have said it.
  ['en', 'Energy Minister Ann Lowe met mayor Tom Brandt.\n\n“…”'],
  ['ru', 'Министр труда Анна Орлова побывала в школе. Приехал и мэр Олег Ким.\n\n— …'],
  // Somebody else speaks, or nobody.
  ['en', 'Energy Minister Ann Lowe toured the school on Monday.\n\n“…”\n\n“It rains,” a neighbour said.'],
  ['en', 'Energy Minister Ann Lowe toured the school on Monday.\n\n…'],
]

for (const [language, text, to] of CASES)
  test(`${language}: speech that nobody is told to say: ${text}`, () =>
    assert.equal(lastAsked(text.replace('…', LIES[language]), language), to ?? NOBODY[language]))
