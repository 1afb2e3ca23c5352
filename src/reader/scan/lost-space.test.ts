import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createScanner } from './scan.ts'

const { words, boundaries } = createVocabulary((await loadCatalog()).knowledge)
const scan = createScanner(words, boundaries)

function sentenceCount(text: string): number {
  return scan(text).sentenceCount
}

test('a sentence ends where the space behind its stop was lost', () => {
  for (const text of [
    'Жалған ақпарат тарату жауаптылыққа әкеп соғады.Сондықтан азаматтарды сабыр сақтауға шақырамыз.',
    'Беспорядки были подавлены.Провокаторы будут наказаны.',
    'The unrest was suppressed...The provocateurs will be punished.',
    'Кому это выгодно?Ответ знают все.',
    '"Елде дүрбелең туғызуы мүмкін."Шындығында олар жалған ақпарат таратуда.',
    'Рассылку ведут неизвестные.Я прошу не верить ей.',
  ])
    assert.equal(sentenceCount(text), 2, text)
})

test('a name or an address with a stop inside ends no sentence', () => {
  for (const text of [
    'Сервис Яндекс.Такси и портал Tengri.News работают без перебоев.',
    'The site gov.Kz answers at https://example.kz/page?Id=5 and by post.',
    'Согласно ст.Кодекса и см.Приложение к приказу, срок составляет пять дней.',
  ])
    assert.equal(sentenceCount(text), 1, text)
})
