import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sanction } from '../law.ts'
import { differencesBetween, differencesOf, readSanctions } from './sanctions.ts'

const SEVEN_YEARS: Sanction = {
  citation: { act: 'PC', article: '1', part: '2' },
  minYears: 0,
  maxYears: 7,
} as Sanction

const UNREAD = [
  [
    'en',
    '1. Whoever does it shall be punished with imprisonment of up to two years.\n2. If harm was done, he goes to imprisonment of 5 to 10 years.',
  ],
  [
    'ru',
    '1. Деяние –\nнаказывается лишением свободы на срок до двух лет.\n2. За то же с вредом дают лишение свободы на срок от пяти до десяти лет.',
  ],
  [
    'kk',
    '1. Іс-әрекет –\nекі жылға дейінгі мерзімге бас бостандығынан айыруға жазаланады.\n2. Зиян келтірілсе, бес жылдан он жылға дейінгі мерзімге бас бостандығынан айыру беріледі.',
  ],
] as const

for (const [language, text] of UNREAD)
  test(`a part whose penalty is not read is named: ${language}`, () => {
    const { parts, unread } = readSanctions(text, language)
    assert.deepEqual(
      parts.map(({ part }) => part),
      ['1'],
    )
    assert.deepEqual(unread, ['2'])
  })

test('a part without a penalty is not called unread', () => {
  const { unread } = readSanctions(
    '1. Деяние –\nнаказывается лишением свободы на срок до двух лет.\n2. Лицо освобождается от ответственности, если возместило вред. Штраф при этом не взыскивается.',
    'ru',
  )
  assert.deepEqual(unread, [])
})

test('a sanction ends with its sentence: who is not punished is no penalty', () => {
  const { parts, unread } = readSanctions(
    'Деяние –\nнаказывается штрафом до ста месячных расчетных показателей. Лицо, добровольно прекратившее деяние, освобождается от ответственности.',
    'ru',
  )
  assert.deepEqual(
    parts.flatMap(({ penalties }) => penalties),
    ['штрафом до ста месячных расчетных показателей'],
  )
  assert.deepEqual(unread, [])
})

const ELSEWHERE = [
  [
    'ru',
    '1. Деяние –\nнаказывается штрафом до ста месячных расчетных показателей.\n2. Попытка –\nнаказывается как в части первой настоящей статьи.\n3. Сокрытие –\nвлечет взыскание, предусмотренное частью второй статьи 30 настоящего Кодекса, с лишением права занимать должности на срок до трех лет.',
    ['как в части первой настоящей статьи'],
    ['взыскание, предусмотренное частью второй статьи 30 настоящего Кодекса'],
  ],
  [
    'kk',
    '1. Іс-әрекет –\nжүз айлық есептік көрсеткішке дейінгі мөлшерде айыппұл салуға жазаланады.\n2. Оқталу –\nосы баптың бірінші бөлігіндегідей жазаланады.\n3. Жасыру –\nосы Кодекстің 30-бабының екінші бөлігінде көзделген жазаға алып келеді.',
    ['осы баптың бірінші бөлігіндегідей'],
    ['осы Кодекстің 30-бабының екінші бөлігінде көзделген жазаға'],
  ],
  [
    'en',
    '1. Whoever does it shall be punished by a fine of up to 100 MCI.\n2. An attempt shall be punished as in part 1 of this article.\n3. Whoever hides it is liable to the same penalty as under section 30.',
    ['as in part 1 of this article'],
    ['the same penalty as under section 30'],
  ],
] as const

for (const [language, text, second, third] of ELSEWHERE)
  test(`a penalty that another place tells is given by its words, and is no nought: ${language}`, () => {
    const { parts } = readSanctions(text, language)
    assert.deepEqual(
      parts.map(({ part, elsewhere }) => [part, elsewhere]),
      [
        ['1', []],
        ['2', second],
        ['3', third],
      ],
    )
    assert.deepEqual(differencesOf(parts.slice(1, 2), [SEVEN_YEARS]), [])
    const other = readSanctions(text, language).parts.map((part) => ({ ...part, elsewhere: [], maxYears: 7 }))
    assert.deepEqual(
      differencesBetween(parts, other).map(({ part }) => part),
      ['1'],
    )
  })

test('a share or a multiple of a sum is no number of units', () => {
  for (const [language, text] of [
    [
      'ru',
      'Неуплата –\nвлечет штраф в размере от 0,5 до 1 процента стоимости, но не менее ста месячных расчетных показателей.',
    ],
    ['ru', 'Взятка –\nнаказывается штрафом в размере двадцатикратной суммы взятки, но не менее ста МРП.'],
    [
      'kk',
      'Төлемеу –\nсоманың отыз пайызы, бірақ кемінде жүз айлық есептік көрсеткіш мөлшерінде айыппұл салуға алып келеді.',
    ],
    ['en', 'Whoever does not pay is liable to a fine of 30 per cent of the sum, but not less than 100 MCI.'],
  ] as const) {
    const [part] = readSanctions(text, language).parts
    assert.deepEqual(part?.fines, [], text)
    assert.equal(part?.other.length, 1, text)
  }
})

test('a number that names a place in law is no amount', () => {
  for (const [language, text] of [
    [
      'ru',
      'Деяние –\nвлечет штраф на лиц до ста месячных расчетных показателей, на лиц, указанных в статье 5, предупреждение.',
    ],
    ['en', 'Whoever does it is liable to a fine of up to 100 MCI, under section 9.'],
    [
      'kk',
      'Іс-әрекет –\nосы Кодекстің 5-бабында аталған тұлғаларға жүз айлық есептік көрсеткішке дейін айыппұл салуға алып келеді.',
    ],
  ] as const) {
    const [part] = readSanctions(text, language).parts
    assert.deepEqual(
      part?.fines.map(({ min, max }) => [min, max]),
      [[undefined, 100]],
      text,
    )
  }
})

test('what is taken away for life is taken away whole', () => {
  const { parts } = readSanctions(
    'Деяние –\nнаказывается лишением свободы до пяти лет с конфискацией имущества, с пожизненным лишением права занимать должности.',
    'ru',
  )
  assert.deepEqual(parts[0]?.other, [
    'конфискацией имущества',
    'пожизненным лишением права занимать должности',
  ])
})
