import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { KK, RU } from './article-in-tests.ts'
import { type Numbers, numbers } from './sanctions/numbers-in-tests.ts'
import { differencesBetween, type LanguageDifference, sanctionsIn } from './sanctions.ts'

const EN = `1. Spoiling a map -
shall be punished by a fine of up to two thousand five hundred monthly calculation indices or corrective labour in the same amount, or community service for up to six hundred hours, or restriction of liberty for up to two years, or imprisonment for the same term.
2. The same act causing damage –
shall be punished by a fine of two thousand to seven thousand MCI or imprisonment for a term from two to seven years with confiscation of property.
2-1. Keeping a spoiled map –
shall be punished by a fine in the amount of up to 80 monthly calculation indices or by arrest for a period of up to twenty days.
3. Loss of a ship –
shall be punished by imprisonment for fifteen to twenty years or by life imprisonment.`

const EXPECTED: readonly Numbers[] = [
  ['1', 0, 2, false, undefined, 2500, undefined],
  ['2', 2, 7, false, 2000, 7000, undefined],
  ['2-1', 0, 0, false, undefined, 80, 20],
  ['3', 15, 20, true, undefined, undefined, undefined],
]

for (const [language, text] of [
  ['ru', RU],
  ['kk', KK],
  ['en', EN],
] as const) {
  test(`sanctions of every part: ${language}`, () => {
    assert.deepEqual(numbers(sanctionsIn(text, language)), EXPECTED)
  })
}

test('the penalties stand in the order of the text, since one may say "the same" of the one before it', () => {
  const [first] = sanctionsIn(EN, 'en')
  assert.deepEqual(
    first?.penalties.map((words) => words.split(' ').slice(-2).join(' ')),
    ['calculation indices', 'same amount', 'hundred hours', 'two years', 'same term'],
  )
  const [kazakh] = sanctionsIn(KK, 'kk')
  assert.match(kazakh?.penalties.at(-1) ?? '', /бас бостандығынан/u)
})

test('the exact words of each penalty', () => {
  const [first, second] = sanctionsIn(RU, 'ru')
  assert.deepEqual(
    first?.fines.map(({ words }) => words),
    ['штрафом в размере до двух тысяч пятисот месячных расчетных показателей'],
  )
  assert.deepEqual(
    first?.imprisonment.map(({ words }) => words),
    ['лишением свободы на тот же срок'],
  )
  assert.deepEqual(first?.other, [
    'исправительными работами в том же размере',
    'привлечением к общественным работам на срок до шестисот часов',
    'ограничением свободы на срок до двух лет',
    'лишением права занимать определенные должности на срок до трех лет или без такового',
  ])
  assert.deepEqual(second?.other, ['конфискацией имущества'])
  const [kk] = sanctionsIn(KK, 'kk')
  assert.deepEqual(
    kk?.fines.map(({ words }) => words),
    ['екі мың бес жүз айлық есептік көрсеткішке дейінгі мөлшерде айыппұл салуға'],
  )
  assert.equal(kk?.other[2], 'екі жылға дейiнгi мерзiмге бас бостандығын шектеуге')
})

const SHORT: readonly (readonly [language: string, text: string, numbers: Numbers])[] = [
  [
    'ru',
    'Деяние – наказывается лишением свободы на срок до шести месяцев.',
    [undefined, 0, 0.5, false, undefined, undefined, undefined],
  ],
  [
    'ru',
    'Деяние –\nнаказывается лишением свободы на срок от шести месяцев до трёх лет.',
    [undefined, 0.5, 3, false, undefined, undefined, undefined],
  ],
  [
    'ru',
    'Деяние –\nнаказывается штрафом в размере от десятикратной до двадцатикратной суммы взятки либо лишением свободы сроком на пять лет.',
    [undefined, 5, 5, false, undefined, undefined, undefined],
  ],
  [
    'ru',
    'Деяние –\nнаказывается лишением свободы на срок до 7 лет или штрафом в размере 1 000 МРП.',
    [undefined, 0, 7, false, 1000, 1000, undefined],
  ],
  [
    'kk',
    'Әрекет –\nбелгілі бір лауазымдарды атқару құқығынан бес жылға дейінгі мерзімге айыра отырып немесе онсыз, екіден жеті жылға дейінгі мерзімге бас бостандығынан айыруға жазаланады.',
    [undefined, 2, 7, false, undefined, undefined, undefined],
  ],
  [
    'kk',
    'Әрекет –\nбес мың айлық есептік көрсеткіш мөлшерінде айыппұл салуға не жеті жылға дейінгі мерзімге бас бостандығынан айыруға жазаланады.',
    [undefined, 0, 7, false, 5000, 5000, undefined],
  ],
  [
    'kk',
    'Әрекет –\nмүлкі тәркіленіп, алты айдан үш жылға дейінгі мерзімге бас бостандығынан айыруға жазаланады.',
    [undefined, 0.5, 3, false, undefined, undefined, undefined],
  ],
  [
    'en',
    'A person who does so is liable to imprisonment for a term not exceeding 2 years or to a fine.',
    [undefined, 0, 2, false, undefined, undefined, undefined],
  ],
  [
    'en',
    'The act – shall entail a fine on individuals of twenty, on officials of one hundred and fifty monthly calculation indices.',
    [undefined, 0, 0, false, 20, 150, undefined],
  ],
  [
    'en',
    'The act shall be punished by up to seven years of imprisonment.',
    [undefined, 0, 7, false, undefined, undefined, undefined],
  ],
  [
    'kk',
    'Әрекет, -\nайлық есептік көрсеткіштің бірден екіге дейінгі мөлшерінде айыппұл салуға не он бес тәулікке дейінгі мерзімге әкімшілік қамауға алуға әкеп соғады.',
    [undefined, 0, 0, false, 1, 2, 15],
  ],
  [
    'en',
    '(4) A person guilty of it is liable to a fine not exceeding 500 MCI or imprisonment for a term not exceeding 6 months, or both.',
    ['4', 0, 0.5, false, undefined, 500, undefined],
  ],
]

for (const [language, text, expected] of SHORT) {
  test(`${language}: ${text.slice(0, 90).replaceAll('\n', ' ')}`, () => {
    assert.deepEqual(numbers(sanctionsIn(text, language)), [expected])
  })
}

test('what is no sanction gives none', () => {
  assert.deepEqual(
    sanctionsIn('Отказ влечет отмену решения. Лицо, не имеющее карты, не наказывается.', 'ru'),
    [],
  )
  assert.deepEqual(sanctionsIn('Бас тарту шешімнің күшін жоюға әкеп соғады.', 'kk'), [])
  assert.deepEqual(sanctionsIn('§ 1 Wer eine Karte verdirbt, wird bestraft.', 'de'), [])
})

test('whatever the text, words stand in it and nothing is thrown', () => {
  const pieces = fc.constantFrom(
    'наказывается ',
    'штрафом ',
    'от двух ',
    'до семи лет',
    ' лишением свободы',
    ' –\n',
    '1. ',
    '(',
    '2-1. ',
    ' айыппұл салуға',
    ' жеті жылға дейінгі',
    ' жазаланады',
    'бір мың ',
    'айлық есептік көрсеткіш',
    'shall be punished by ',
    'a fine of ',
    'two hundred ',
    'İ',
    '80 ',
    ', ',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('ru', 'kk', 'en', 'de', ''), (text, language) => {
      const found = sanctionsIn(text, language)
      for (const { fines, imprisonment, arrest, other, lifeWords, minYears, maxYears } of found) {
        assert.ok(minYears <= maxYears || imprisonment.some(({ min = 0, max = min }) => min > max))
        for (const words of [
          ...[...fines, ...imprisonment, ...arrest].map((each) => each.words),
          ...other,
          lifeWords ?? '',
        ]) {
          assert.ok(text.includes(words))
        }
      }
      const same: readonly LanguageDifference[] = differencesBetween(found, found)
      assert.deepEqual(same, [])
    }),
  )
})

test('whoever "shall be sentenced" is punished', () => {
  const [, second] = sanctionsIn(
    '1. Whoever does it shall be punished with imprisonment of up to two years.\n2. If harm was done, the offender shall be sentenced to imprisonment of not less than 5 and not more than 10 years, or to life imprisonment.',
    'en',
  )
  assert.equal(second?.minYears, 5)
  assert.equal(second?.maxYears, 10)
  assert.equal(second?.life, true)
})
