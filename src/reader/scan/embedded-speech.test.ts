import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createScanner } from './scan.ts'

const { words, boundaries } = createVocabulary((await loadCatalog()).knowledge)
const scan = createScanner(words, boundaries)

const SPEECHES: readonly (readonly [text: string, sentences: number])[] = [
  ['Төраға Ержан Сапаров «Кейбір арналар халыққа өтірік таратып жүр. Кінәлілер жауапқа тартылады» деді.', 2],
  [
    'ЕРЖАН САПАРОВ – СУ АРНАСЫНЫҢ ДИРЕКТОРЫ «Ешкімге жол бермейміз. Өтірік таратқандар жазаланады. Бәрі соны білсін».',
    3,
  ],
  [
    'Министр написал в канале «Ситуация под контролем. Отдельные лица врут о дамбе. Виновные понесут наказание».',
    3,
  ],
  [
    'Ann Reed wrote that "the situation is under control. Certain persons lie about the dam. They will be punished".',
    3,
  ],
]

test('speech of several sentences is read sentence by sentence, though nothing parts it from who says it', () => {
  for (const [text, sentences] of SPEECHES) assert.equal(scan(text).sentenceCount, sentences, text)
})

test('names and short speech within a sentence are part of it', () => {
  for (const text of [
    'Роман «Кто виноват? Что делать?» вышел в городе.',
    'Книгу «Сталь закаляется. Часть вторая» раскупили за день.',
    'Премию вручили фонду «Общество им. Абая Кунанбаева» и школе.',
    'The film "The Last Harvest. Part Two" was shown on Friday.',
    'Дүкенге «Ана тілі. Екінші бөлім» деген кітап түсті.',
  ])
    assert.equal(scan(text).sentenceCount, 1, text)
})
