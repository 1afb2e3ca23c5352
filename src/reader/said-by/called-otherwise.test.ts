import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

/** An office told with a name, what else its holder is called later, and who is asked. */
type Case = readonly [before: string, later: string, to: string]

const PANIC: Readonly<Record<Tag, (later: string) => string>> = {
  ru: (later) => `«Блогеры намеренно сеют панику», – отметил ${later}.`,
  kk: (later) => `«Блогерлер әдейі дүрбелең туғызып жатыр», – деді ${later}.`,
  en: (later) => `“Some bloggers deliberately spread panic,” the ${later} said.`,
}

const CASES: Readonly<Record<Tag, readonly Case[]>> = {
  ru: [
    [
      'Заместитель генерального прокурора Иван Дулов ответил депутатам.',
      'заместитель генпрокурора',
      'Иван Дулов, заместитель генерального прокурора',
    ],
    [
      'Заместитель министра культуры Иван Дулов ответил депутатам.',
      'вице-министр культуры',
      'Иван Дулов, заместитель министра культуры',
    ],
    [
      'Министр внутренних дел Иван Дулов ответил депутатам.',
      'глава МВД',
      'Иван Дулов, министр внутренних дел',
    ],
    ['Министр юстиции Иван Дулов ответил депутатам.', 'глава Минюста', 'Иван Дулов, министр юстиции'],
    ['Министр юстиции Иван Дулов ответил депутатам.', 'глава МВД', 'глава МВД'],
    ['Бывший министр юстиции Иван Дулов ответил депутатам.', 'глава Минюста', 'глава Минюста'],
    [
      'Председатель Комитета государственных доходов Иван Дулов ответил депутатам.',
      'глава КГД',
      'Иван Дулов, председатель Комитета государственных доходов',
    ],
    [
      'Губернатор Камской области Иван Дулов ответил депутатам.',
      'глава региона',
      'Иван Дулов, губернатор Камской области',
    ],
    ['Аким Уральска Иван Дулов ответил жителям.', 'аким города', 'Иван Дулов, аким Уральска'],
    ['Аким Камского района Иван Дулов ответил жителям.', 'аким города', 'аким города'],
    // A head of news tells the place of the office, and what is behind it whose that is.
    [
      'Аким Каменки опроверг слухи. Аким Каменки Иван Дулов ответил жителям.',
      'аким',
      'Иван Дулов, аким Каменки',
    ],
  ],
  kk: [
    [
      'Ішкі істер министрі Қанат Дулатов брифинг өткізді.',
      'ІІМ басшысы',
      'Қанат Дулатов, Ішкі істер министрі',
    ],
    [
      'Жайық облысының әкімі Қанат Дулатов брифинг өткізді.',
      'облыс әкімі',
      'Қанат Дулатов, Жайық облысының әкімі',
    ],
    [
      'Әділет министрі Қанат Дулатов брифинг өткізді.',
      'министрлік басшысы',
      'Қанат Дулатов, әділет министрі',
    ],
  ],
  en: [
    [
      'Interior Minister Ann Mokua met editors.',
      'head of the Interior Ministry',
      'Ann Mokua, Interior Minister',
    ],
    ['Deputy Health Minister Ann Mokua met editors.', 'vice minister', 'Ann Mokua, Deputy Health Minister'],
    ['Deputy Health Minister Ann Mokua met editors.', 'head of the ministry', 'head of the ministry'],
  ],
}

for (const language of ['ru', 'kk', 'en'] as const)
  test(`whoever is named whole is asked by that, whatever else the office is called later: ${language}`, () => {
    for (const [before, later, to] of CASES[language])
      assert.equal(lastAsked(`${before} ${PANIC[language](later)}`, language), to, `${before} ${later}`)
  })
