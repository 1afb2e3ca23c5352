import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const CASES: readonly (readonly [Tag, string, string])[] = [
  [
    'en',
    'Deputy head of the agency Timur Abenov said that the talk was untrue. The fund published its report. The branches were open all day.\n“We are ready for any questions,” he added.\nHe urged residents to stay calm.',
    'Timur Abenov, deputy head of the agency',
  ],
  [
    'ru',
    'Начальник управления Тимур Абенов заявил, что это неправда. Фонд издал отчёт. Отделения работали весь день.\n«Мы готовы ответить на вопросы», – добавил он.\nОн призвал жителей сохранять спокойствие.',
    'Тимур Абенов, начальник управления',
  ],
]

for (const [language, text, to] of CASES)
  test(`${language}: a pronoun behind another stands for whoever that one does, however far back the name is`, () => {
    assert.equal(lastAsked(text, language), to)
  })
