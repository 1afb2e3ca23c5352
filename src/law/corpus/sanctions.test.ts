import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { KK, RU } from './article-in-tests.ts'
import type { LanguageDifference, PartSanctions } from './sanctions.ts'
import { differencesBetween, readSanctions, sanctionsIn } from './sanctions.ts'

const EN = `1. Spoiling a map -
shall be punished by a fine of up to two thousand five hundred monthly calculation indices or corrective labour in the same amount, or community service for up to six hundred hours, or restriction of liberty for up to two years, or imprisonment for the same term.
2. The same act causing damage –
shall be punished by a fine of two thousand to seven thousand MCI or imprisonment for a term from two to seven years with confiscation of property.
2-1. Keeping a spoiled map –
shall be punished by a fine in the amount of up to 80 monthly calculation indices or by arrest for a period of up to twenty days.
3. Loss of a ship –
shall be punished by imprisonment for fifteen to twenty years or by life imprisonment.`

type Numbers = readonly [
  part: string | undefined,
  minYears: number,
  maxYears: number,
  life: boolean,
  minFine: number | undefined,
  maxFine: number | undefined,
  arrest: number | undefined,
]

function numbers(all: readonly PartSanctions[]): readonly Numbers[] {
  return all.map(({ part, minYears, maxYears, life, minFine, maxFine, maxArrestDays }) => [
    part,
    minYears,
    maxYears,
    life,
    minFine,
    maxFine,
    maxArrestDays,
  ])
}

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

test('administrative fines of several persons, and arrest', () => {
  const ru = `1. Продажа карт без вывески –
влечет предупреждение или штраф на физических лиц в размере двадцати, на должностных лиц, субъектов малого предпринимательства – в размере тридцати, на субъектов крупного предпринимательства – в размере ста пятидесяти месячных расчетных показателей либо административный арест на срок до десяти суток.
2. Повторное деяние – влечет штраф в размере сорока месячных расчетных показателей либо арест на десять суток.`
  const kk = `1. Картаны маңдайшасыз сату –
ескерту жасауға немесе жеке тұлғаларға – жиырма, лауазымды адамдарға, шағын кәсіпкерлік субъектілеріне – отыз, ірі кәсіпкерлік субъектілеріне бір жүз елу айлық есептiк көрсеткiш мөлшерiнде айыппұл салуға не он тәулікке дейінгі мерзімге әкімшілік қамаққа алуға әкеп соғады.
2. Қайталанған әрекет –
қырық айлық есептік көрсеткіш мөлшерінде айыппұл салуға не он тәулікке қамаққа алуға алып келеді.`
  const expected: readonly Numbers[] = [
    ['1', 0, 0, false, 20, 150, 10],
    ['2', 0, 0, false, 40, 40, 10],
  ]
  assert.deepEqual(numbers(sanctionsIn(ru, 'ru')), expected)
  assert.deepEqual(numbers(sanctionsIn(kk, 'kk')), expected)
  assert.deepEqual(
    sanctionsIn(ru, 'ru')[0]?.fines.map(({ max }) => max),
    [20, 30, 150],
  )
  assert.deepEqual(sanctionsIn(ru, 'ru')[0]?.other, ['предупреждение'])
  assert.deepEqual(differencesBetween(sanctionsIn(ru, 'ru'), sanctionsIn(kk, 'kk')), [])
})

test('the fine of another person beside arrest is a fine, though it is not called so anew', () => {
  const ru = `1. Шум у читальни –
влечет штраф на физических лиц в размере пяти месячных расчетных показателей либо административный арест до пяти суток, на должностных лиц – в размере пятидесяти месячных расчетных показателей либо административный арест от пяти до десяти суток.
2. То же, повторно, –
влечет арест на срок до двадцати суток, на субъектов малого предпринимательства – в размере тридцати, на субъектов среднего предпринимательства – в размере от сорока до шестидесяти месячных расчетных показателей.
3. Продажа без вывески –
влечет приостановление деятельности на срок до трех месяцев, на должностных лиц – в размере восьмидесяти месячных расчетных показателей.
4. Продажа чужого –
влечет конфискацию предметов стоимостью свыше ста месячных расчетных показателей.`
  const kk = `1. Оқу залының жанындағы шу –
жеке тұлғаларға – бес айлық есептік көрсеткіш мөлшерінде айыппұл салуға не бес тәулікке дейінгі мерзімге әкімшілік қамаққа алуға, лауазымды адамдарға – елу айлық есептік көрсеткіш мөлшерінде не бестен он тәулікке дейінгі мерзімге әкімшілік қамаққа алуға әкеп соғады.`
  const en = `1. Noise at a reading room –
shall entail a fine on individuals of five monthly calculation indices or administrative arrest for up to five days, on officials – in the amount of fifty monthly calculation indices or administrative arrest for five to ten days.`
  const first: Numbers = ['1', 0, 0, false, 5, 50, 10]
  const read = sanctionsIn(ru, 'ru')
  assert.deepEqual(numbers(read), [
    first,
    ['2', 0, 0, false, 30, 60, 20],
    ['3', 0, 0, false, 80, 80, undefined],
    ['4', 0, 0, false, undefined, undefined, undefined],
  ])
  assert.deepEqual(numbers(sanctionsIn(kk, 'kk')), [first])
  assert.deepEqual(numbers(sanctionsIn(en, 'en')), [first])
  assert.deepEqual(
    read[0]?.fines.map(({ words }) => words),
    [
      'штраф на физических лиц в размере пяти месячных расчетных показателей',
      'на должностных лиц – в размере пятидесяти месячных расчетных показателей',
    ],
  )
  assert.deepEqual(
    read[0]?.arrest.map(({ words }) => words),
    ['административный арест до пяти суток', 'административный арест от пяти до десяти суток'],
  )
  assert.equal(
    sanctionsIn(kk, 'kk')[0]?.fines[1]?.words,
    'лауазымды адамдарға – елу айлық есептік көрсеткіш мөлшерінде',
  )
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
        assert.ok(minYears <= maxYears || imprisonment.some(({ min = 0, max }) => min > max))
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

test('whoever "shall be sentenced" is punished', () => {
  const [, second] = sanctionsIn(
    '1. Whoever does it shall be punished with imprisonment of up to two years.\n2. If harm was done, the offender shall be sentenced to imprisonment of not less than 5 and not more than 10 years, or to life imprisonment.',
    'en',
  )
  assert.equal(second?.minYears, 5)
  assert.equal(second?.maxYears, 10)
  assert.equal(second?.life, true)
})

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
