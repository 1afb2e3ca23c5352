import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { readingOf } from '../quotes/quoted-in-tests.ts'

const claimsIn = (text: string, language: Tag): string[] =>
  readingOf(text, language).claims.map(({ quote }) => quote.text)

const CASES: readonly [what: string, language: Tag, text: string, claim: string][] = [
  [
    'who said it is left out',
    'ru',
    '"Просим жителей доверять только официальным источникам", – добавили в ведомстве.',
    'Просим жителей доверять только официальным источникам',
  ],
  [
    'who said it is left out',
    'en',
    '“Trust only official sources of information,” the ministry said.',
    'Trust only official sources of information',
  ],
  [
    'who said it is left out',
    'kk',
    '«Тек ресми дереккөздерге сеніңіздер», - деді министр.',
    'Тек ресми дереккөздерге сеніңіздер',
  ],
  [
    'marks around all of it are left out',
    'ru',
    'Обращение министра. «Доверяйте только официальным источникам информации».',
    'Доверяйте только официальным источникам информации',
  ],
  [
    'the mark that closes what opened before is left out',
    'en',
    '“The dam is safe. Trust only official sources of information.”',
    'Trust only official sources of information.',
  ],
  [
    'a name in marks stays whole',
    'ru',
    '"Читателям «Казахстанской правды» надо доверять только официальным источникам", – сказал министр.',
    'Читателям «Казахстанской правды» надо доверять только официальным источникам',
  ],
  [
    'who says more of it stays',
    'ru',
    '«Слухи о школах», которые распространяют провокаторы, ложны: доверяйте только официальным источникам.',
    '«Слухи о школах», которые распространяют провокаторы, ложны: доверяйте только официальным источникам.',
  ],
]

for (const [what, language, text, claim] of CASES)
  test(`${language}: of a claim ${what}: ${text}`, () => assert.deepEqual(claimsIn(text, language), [claim]))
