import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['threatened-sanction'] })

function threatsIn(language: Tag, text: string): number {
  return read(text, { language, date: '2024-03-01', jurisdiction: 'kz' }).findings.length
}

/** What somebody was warned of and did all the same, and for which those were held who are told of. */
const TOLD: readonly (readonly [Tag, string])[] = [
  [
    'kk',
    'Бірқатар тұрғын жауаптылыққа тартылатынын ескерткенін елемей, алаңға шығып, әкімшілік жауаптылыққа тартылды.',
  ],
  ['kk', 'Жиынға барғандар жауаптылық түсіндірілгеніне қарамастан, тарап кетпеді.'],
  ['ru', 'Вопреки напоминаниям об ответственности, жители вышли на площадь.'],
]

for (const [language, text] of TOLD)
  test(`${language}: nobody is threatened with what was told before: ${text}`, () => {
    assert.equal(threatsIn(language, text), 0)
  })

const THREATS: readonly (readonly [Tag, string])[] = [
  ['kk', 'Ескертуге қарамастан заң бұзғандар жауапқа тартылады.'],
  ['kk', 'Кінәлілер жауапқа тартылды, қалғандары да жауапқа тартылады.'],
  ['ru', 'Несмотря на предупреждения, нарушители будут привлечены к ответственности.'],
]

for (const [language, text] of THREATS)
  test(`${language}: who is yet to be held is threatened: ${text}`, () => {
    assert.equal(threatsIn(language, text), 1)
  })
