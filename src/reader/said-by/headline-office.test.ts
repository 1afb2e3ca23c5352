import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastQuestion } from './last-asked-in-tests.ts'

const LIES = {
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр',
  ru: 'Отдельные блогеры сознательно распространяют ложь',
  en: 'Certain bloggers deliberately spread lies',
} as const
/** What stands below. */
const BELOW = {
  kk: 'Қалада жиын өтті.',
  ru: 'В городе прошло совещание.',
  en: 'A meeting was held in town.',
} as const
const NOBODY = { kk: 'мәлімдеме авторы', ru: 'автор заявления', en: 'the author of the statement' } as const

/** What a headline ends with, and whom it is asked. */
const CASES: readonly (readonly [Tag, end: string, to: string])[] = [
  ['en', ': Ruritanian Embassy', 'Ruritanian Embassy'],
  ['en', ' – Ministry of Health', 'Ministry of Health'],
  ['en', ' — ZKC', 'ZKC'],
  ['ru', ': Министерство здравоохранения', 'Министерство здравоохранения'],
  ['ru', ' – МВД', 'МВД'],
  ['kk', ' – Денсаулық сақтау министрлігі', 'Денсаулық сақтау министрлігі'],
  ['kk', ': ІІМ', 'ІІМ'],
]

test('a headline that ends with an office is asked of that, and quoted without it', () => {
  for (const [language, end, to] of CASES) {
    const question = lastQuestion(`${LIES[language]}${end}\n\n${BELOW[language]}`, language)
    assert.equal(question?.to[language], to, end)
    assert.ok(question?.text[language].includes(LIES[language]))
    assert.ok(!question?.text[language].includes(end), question?.text[language])
  }
})

test('what else a line ends with, or a sentence further down, is no office that says it', () => {
  for (const text of [
    `${LIES.en} – market stalls\n\n${BELOW.en}`,
    `${LIES.en}: police are on watch\n\n${BELOW.en}`,
  ])
    assert.equal(lastQuestion(text, 'en')?.to.en, NOBODY.en)
})
