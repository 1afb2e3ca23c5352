import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const EN = 'Ann Lowe, Energy Minister'
const RU = 'Анна Орлова, министр труда'

/** What stands between whoever speaks and the verb of saying. */
const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  ['en', 'Energy Minister Ann Lowe, speaking in Redwater, said that some bloggers spread panic.', EN],
  ['en', 'Energy Minister Ann Lowe, who toured the plant on Monday, said some bloggers spread panic.', EN],
  [
    'en',
    'Ann Lowe, the energy minister, speaking in Redwater, said some bloggers spread panic.',
    'Ann Lowe, energy minister',
  ],
  [
    'en',
    'The Ministry of Energy, which runs the plant, said that some bloggers spread panic.',
    'Ministry of Energy',
  ],
  ['en', 'Energy Minister Ann Lowe, said that some bloggers spread panic.', EN],
  ['en', 'Energy Minister Ann Lowe, told reporters on Monday that some bloggers spread panic.', EN],
  [
    'en',
    'The energy minister, Ann Lowe, later said some bloggers spread panic.',
    'Ann Lowe, energy minister',
  ],
  [
    'en',
    'Ann Lowe, the energy minister, also told reporters that some bloggers spread panic.',
    'Ann Lowe, energy minister',
  ],
  [
    'en',
    'Ann Lowe, executive director of the Energy Agency, said some bloggers spread panic.',
    'Ann Lowe, executive director of the Energy Agency',
  ],
  [
    'en',
    '“Some bloggers spread panic,” said Ann Lowe, the executive director of the Energy Agency.',
    'Ann Lowe, executive director of the Energy Agency',
  ],
  ['ru', 'Министр труда Анна Орлова, выступая в Речном, заявила, что блогеры сеют панику.', RU],
  ['ru', 'Министр труда Анна Орлова, которая была в Речном, заявила, что блогеры сеют панику.', RU],
  ['ru', 'Анна Орлова, министр труда, отвечая на вопрос, заявила, что блогеры сеют панику.', RU],
  ['ru', 'Министерство труда, комментируя слухи, заявило, что блогеры сеют панику.', 'Министерство труда'],
  ['ru', 'Министр труда Анна Орлова, заявила, что блогеры сеют панику.', RU],
  // Who stands behind the verb has the word.
  [
    'en',
    'Energy Minister Ann Lowe, said mayor Tom Brandt, is right that some bloggers spread panic.',
    'Tom Brandt, mayor',
  ],
  [
    'ru',
    'Министр труда Анна Орлова, заявил мэр Олег Ким, права в том, что блогеры сеют панику.',
    'Олег Ким, мэр',
  ],
]

for (const [language, text, to] of CASES) test(text, () => assert.equal(lastAsked(text, language), to))
