import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
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
  // Another house is only mentioned.
  [
    'ru',
    'О прокуратуре Каратау ходит слух. Пресс-служба Департамента полиции Каратау его опровергла. «Отдельные блогеры сеют панику», – сообщили в пресс-службе.',
    'Департамент полиции Каратау',
  ],
  [
    'kk',
    'Қаратау қаласының прокуратурасы туралы қауесет тарады. Қаратау қалалық полиция департаментінің баспасөз қызметі оны теріске шығарды. «Кейбір блогерлер үрей тудырып отыр», – деп хабарлады баспасөз қызметі.',
    'Қаратау қалалық полиция департаменті',
  ],
  // Told once more, it is no second house.
  [
    'en',
    'The Karatau Police Department opened a hotline. “Do not worry,” the press service said. “Certain bloggers stir up panic,” the press service added.',
    'Karatau Police Department',
  ],
  [
    'en',
    'The Karatau Police Department opened a hotline. “Do not worry,” its press service said. “Certain bloggers stir up panic,” its press service added.',
    'Karatau Police Department',
  ],
  [
    'ru',
    'Департамент полиции Каратау открыл линию. «Беспокоиться незачем», – отметили в пресс-службе. «Отдельные блогеры сеют панику», – сообщили в пресс-службе.',
    'Департамент полиции Каратау',
  ],
  [
    'kk',
    'Қаратау қалалық полиция департаменті желі ашты. «Алаңдамаңыздар», – деп хабарлады баспасөз қызметі. «Кейбір блогерлер үрей тудырып отыр», – деп хабарлады баспасөз қызметі.',
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
