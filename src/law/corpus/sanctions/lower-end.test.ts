import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differencesBetween, differencesOf, sanctionsIn } from '../sanctions.ts'
import { highestFines } from './highest-fine.ts'

const AT_LEAST = [
  ['ru', 'Деяние –\nвлечет штраф в размере не менее ста месячных расчетных показателей.'],
  ['ru', 'Деяние –\nвлечет штраф от ста месячных расчетных показателей.'],
  ['ru', 'Деяние –\nвлечет штраф в размере ста месячных расчетных показателей и более.'],
  ['kk', 'Іс-әрекет –\nкемінде жүз айлық есептік көрсеткіш мөлшерінде айыппұл салуға алып келеді.'],
  ['kk', 'Іс-әрекет –\nжүз айлық есептік көрсеткіштен кем емес мөлшерде айыппұл салуға алып келеді.'],
  ['en', 'Whoever does it is liable to a fine of not less than 100 MCI.'],
  ['en', 'Whoever does it is liable to a fine of 100 MCI or more.'],
] as const

for (const [language, text] of AT_LEAST) {
  test(`the least that a fine may be is no sum and no upper end: ${text}`, () => {
    const parts = sanctionsIn(text, language)
    const [part] = parts
    assert.deepEqual(
      part?.fines.map(({ min, max }) => [min, max]),
      [[100, undefined]],
    )
    assert.deepEqual([part?.minFine, part?.maxFine, part?.openEnded], [100, undefined, ['fine']])
    const flat = sanctionsIn(
      text.replace(/кемінде |не менее | и более|not less than | or more/u, ''),
      language,
    )
    for (const other of flat.filter(({ maxFine }) => maxFine === 100))
      assert.deepEqual(differencesBetween(parts, [other]), [{ what: 'maxFine', kk: 100 }])
  })
}

test('of several fines that which has no upper end is told as such', () => {
  const ru = (second: string) =>
    sanctionsIn(
      `Деяние –\nвлечет штраф на физических лиц в размере двадцати, на должностных лиц – в размере ${second} месячных расчетных показателей.`,
      'ru',
    )
  assert.deepEqual(differencesBetween(ru('не менее тридцати'), ru('тридцати')), [
    { what: 'fines', ru: '20 / ≥ 30', kk: '20 / 30' },
  ])
})

test('a term without an upper end is no term of that length, and none that the pack contradicts', () => {
  for (const [language, text] of [
    ['ru', 'Деяние –\nнаказывается лишением свободы на срок не менее пяти лет.'],
    ['kk', 'Іс-әрекет –\nкемінде бес жыл мерзімге бас бостандығынан айыруға жазаланады.'],
    ['en', 'Whoever does it shall be punished by imprisonment for not less than 5 years.'],
  ] as const) {
    const parts = sanctionsIn(text, language)
    assert.deepEqual(
      parts.map(({ minYears, openEnded, imprisonment }) => [minYears, openEnded, imprisonment[0]?.max]),
      [[5, ['years'], undefined]],
      text,
    )
    const known = { citation: { act: 'ZZ', article: '1' }, minYears: 5, maxYears: 15 } as never
    assert.deepEqual(differencesOf(parts, [known]), [])
  }
})

test('an article with such a fine has no highest one by its text', () => {
  const parts = sanctionsIn(
    '1. Деяние –\nвлечет штраф до ста месячных расчетных показателей.\n2. То же –\nвлечет штраф не менее двухсот месячных расчетных показателей.',
    'ru',
  )
  assert.deepEqual(highestFines(parts, []), [])
  assert.deepEqual(highestFines(parts, [], '1'), [{ units: 100, by: 'text' }])
})

const PAYS = [
  'A person who moves a map shall pay a fine of up to 100 MCI or be imprisoned for up to 5 years.',
  'Whoever moves a map must pay a fine not exceeding 100 MCI or suffer imprisonment for a term not exceeding 5 years.',
  'Whoever moves a map shall be fined not more than 100 MCI or imprisoned not more than 5 years, or both.',
  'Moving a map is an offence. The offender may be imprisoned for up to 5 years or fined up to 100 MCI.',
  'A person who moves a map is subject to a fine of up to 100 MCI or to imprisonment for up to 5 years.',
  'A person who moves a map incurs a fine of up to 100 MCI or imprisonment for up to 5 years.',
]

for (const text of PAYS) {
  test(`a penalty that English states without “liable”: ${text}`, () => {
    assert.deepEqual(
      sanctionsIn(text, 'en').map(({ minFine, maxFine, minYears, maxYears }) => [
        minFine,
        maxFine,
        minYears,
        maxYears,
      ]),
      [[undefined, 100, 0, 5]],
    )
  })
}

test('the same in Russian and Kazakh', () => {
  for (const [language, text] of [
    [
      'ru',
      'Виновный карается лишением свободы до пяти лет или штрафом до ста месячных расчетных показателей.',
    ],
    [
      'ru',
      'Виновный подвергается штрафу до ста месячных расчетных показателей или лишению свободы на срок до пяти лет.',
    ],
    [
      'ru',
      'Виновный уплачивает штраф до ста месячных расчетных показателей или лишается свободы на срок до пяти лет.',
    ],
    [
      'kk',
      'Картаны жылжытқан адам – жүз айлық есептік көрсеткішке дейін айыппұл төлейді немесе бес жылға дейінгі мерзімге бас бостандығынан айырылады.',
    ],
  ] as const)
    assert.deepEqual(
      sanctionsIn(text, language).map(({ maxFine, minYears, maxYears }) => [maxFine, minYears, maxYears]),
      [[100, 0, 5]],
      text,
    )
})

test('what is said of a fine is none', () => {
  for (const text of [
    'A fined person must pay the fine within 30 days.',
    'The court may order that a fine be paid in parts for up to 2 years.',
    'Nobody shall be imprisoned for debt.',
    'The inspector shall be informed of fines of more than 100 MCI.',
  ])
    assert.deepEqual(sanctionsIn(text, 'en'), [], text)
})
