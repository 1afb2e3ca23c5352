import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const CASES: readonly (readonly ['en' | 'kk' | 'ru', string, string])[] = [
  [
    'en',
    'The Karatau Police Department opened a hotline. “Certain bloggers stir up panic,” the press service said.',
    'Karatau Police Department',
  ],
  [
    'en',
    'The Karatau Police Department opened a case. “Certain bloggers stir up panic,” the club’s press service said.',
    'club’s press service',
  ],
  [
    'ru',
    'Департамент полиции Каратау открыл горячую линию. «Отдельные блогеры сеют панику», – сообщили в пресс-службе.',
    'Департамент полиции Каратау',
  ],
  [
    'ru',
    'Департамент полиции Каратау открыл линию. «Отдельные блогеры сеют панику», – сообщила пресс-служба ведомства.',
    'Департамент полиции Каратау',
  ],
  [
    'ru',
    'Департамент полиции Каратау открыл линию. «Отдельные блогеры сеют панику», – сообщили в пресс-службе клуба «Алтай».',
    'автор этих слов',
  ],
  [
    'ru',
    'Министерство здравоохранения открыло линию. Департамент полиции Каратау помог. «Отдельные блогеры сеют панику», – сообщили в пресс-службе.',
    'автор этих слов',
  ],
  [
    'kk',
    'Қаратау қалалық полиция департаменті желі ашты. «Кейбір блогерлер үрей тудырып отыр», – делінген баспасөз қызметінің хабарламасында.',
    'Қаратау қалалық полиция департаменті',
  ],
  [
    'kk',
    'Қаратау қалалық полиция департаменті желі ашты. «Кейбір блогерлер үрей тудырып отыр», – деп хабарлады ведомствоның баспасөз қызметі.',
    'Қаратау қалалық полиция департаменті',
  ],
  [
    'kk',
    'Қаратау қалалық полиция департаменті желі ашты. «Кейбір блогерлер үрей тудырып отыр», – делінген клубтың баспасөз қызметінің хабарламасында.',
    'мәлімдеме авторы',
  ],
]

for (const [language, text, to] of CASES)
  test(`${language}: a press service that stands alone is that of the one house named before: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
