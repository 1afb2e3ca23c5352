import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createScanner } from './scan.ts'

const { words, boundaries } = createVocabulary((await loadCatalog()).knowledge)
const scan = createScanner(words, boundaries)

/** Each paragraph of long speech begins with a mark, the last alone ends with one. */
const SPEECH = [
  'A spokesman said: "The zone is closed.\n"False reports have caused harm.\n"The public should call the police."',
  'The minister said: “The roads are open.\n “Trust only official sources.\n “The bridge stays closed.”',
  'Пресс-секретарь сказал: "Дороги открыты.\n"Доверяйте только официальным источникам.\n"Мост пока закрыт".',
  'Баспасөз хатшысы айтты: «Жолдар ашық.\n«Тек ресми дереккөздерге сеніңіздер.\n«Көпір әзірге жабық».',
]

test('a paragraph of speech is no part of the one before it', () => {
  for (const text of SPEECH) assert.equal(scan(text).sentenceCount, 3, text)
})

test('speech behind a colon or a comma is read sentence by sentence', () => {
  for (const text of [
    'The head said: "Drones are fun. Breaking the rules may bring prison. Trust the police." He left.',
    'The head said, “Drones are fun. Breaking the rules may bring prison. Trust the police.” He left.',
    'Начальник заявил: «Дроны — это интересно. За нарушение грозит тюрьма. Верьте полиции». Он ушел.',
    'Бастық айтты: «Дрон қызық. Ережені бұзғанға түрме. Полицияға сеніңіздер». Ол кетті.',
  ])
    assert.equal(scan(text).sentenceCount, 4, text)
})

test('a quotation within a sentence is part of it, also over a line that ends with no stop', () => {
  for (const text of [
    'The police call the slogan "Wake up! Stand up!" a provocation.',
    'Полиция города назвала слухом и просит удалить запись «Верьте фонду. Верьте\n«Самруку» и акимату», о которой пишут.',
  ])
    assert.equal(scan(text).sentenceCount, 1, text)
})
