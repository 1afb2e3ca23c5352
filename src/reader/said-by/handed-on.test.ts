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

const LIES = 'that some bloggers deliberately spread lies.'

/** What stands before a pronoun that nothing tells to be a woman's or a man's, and for whom it stands. */
const LAST: readonly (readonly [before: string, to: string])[] = [
  [
    'Energy Minister Ann Lowe said it rained. Mayor Thabo Nkosi said the road was open.\n\n',
    'Thabo Nkosi, Mayor',
  ],
  [
    'Energy Minister Wei Ling said it rained. Last week Mayor Lwazi Nkosi resigned.\n\n',
    'the author of these words',
  ],
]

for (const [before, to] of LAST)
  test(`a pronoun stands for whoever had the word last: ${before}: ${to}`, () =>
    assert.equal(lastAsked(`${before}He added ${LIES}`, 'en'), to))
