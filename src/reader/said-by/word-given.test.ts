import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = 'Құрметті әріптестер! Кейбір блогерлер әдейі өтірік таратып жүр.'

/** Lines of records by which somebody is given the word, and who is asked about the next line. */
const GIVEN: readonly (readonly [text: string, to: string])[] = [
  [`Сөз су комитетінің төрағасы Асан Үсеновке беріледі.\n${LIES}`, 'Асан Үсенов, су комитетінің төрағасы'],
  [`Төраға: Сөз кезегі әділет министрі Ерлан Қасымға беріледі.\n– ${LIES}`, 'Ерлан Қасым, әділет министрі'],
  [`Облыс әкімі Айгерім Нұрланқызына сөз береміз.\n${LIES}`, 'Айгерім Нұрланқызы, облыс әкімі'],
  [`Сөз кезегі әділет министріне берілді.\nРақмет.\n${LIES}`, 'әділет министрі'],
  [
    `Сөз әділет министрі Ерлан Қасымға беріледі.\nОблыс әкімі Асан Үсенов: Рақмет.\n${LIES}`,
    'Асан Үсенов, облыс әкімі',
  ],
]

for (const [text, to] of GIVEN)
  test(`whoever is given the word has it in the next line: ${text.split('\n')[0]}`, () => {
    assert.equal(lastAsked(text, 'kk'), to)
  })

test('within its own line nobody has been given the word', () => {
  assert.equal(lastAsked(`Сөз бостандығы бізге Конституциямен берілді.\n${LIES}`, 'kk'), 'мәлімдеме авторы')
  assert.equal(lastAsked(`Марапат министр Ерлан Қасымға берілді.\n${LIES}`, 'kk'), 'мәлімдеме авторы')
})
