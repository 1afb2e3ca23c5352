import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suspensionsIn } from './suspension.ts'

const SUSPENDED: readonly (readonly [note: string, days?: { begins?: string; ends?: string }])[] = [
  ['Действие статьи 7 приостановлено до 01.01.2034 Законом РК от 20.12.2031 № 61-X.', { ends: '2034-01-01' }],
  [
    'Действие подпункта 2) приостановлено с 01.01.2032 по 31.12.2033 Законом РК № 61-X.',
    { begins: '2032-01-01', ends: '2034-01-01' },
  ],
  [
    'Действие пункта 2 приостановлено на период с 1 января 2032 года до 1 января 2034 года.',
    { begins: '2032-01-01', ends: '2034-01-01' },
  ],
  ['Действие статьи приостановлено с 1 января 2032 года Законом РК.', { begins: '2032-01-01' }],
  ['Приостановить до 1 января 2034 года действие пункта 3.', { ends: '2034-01-01' }],
  ['Действие статьи 7 приостановлено до 31 декабря 2033 года включительно.', { ends: '2034-01-01' }],
  ['Действие статьи 7 приостановлено до 31.12.2033 (включительно).', { ends: '2034-01-01' }],
  ['Действие статьи приостановлено до введения в действие закона о сборах.'],
  [
    '7-баптың қолданысы ҚР 20.12.2031 № 61-X Заңымен 01.01.2034 дейін тоқтатыла тұрады.',
    { ends: '2034-01-01' },
  ],
  [
    '7-баптың қолданысы 01.01.2032 бастап 01.01.2034 дейін тоқтатыла тұрады.',
    { begins: '2032-01-01', ends: '2034-01-01' },
  ],
  ['Баптың қолданысы 01.01.2032 бастап тоқтатыла тұрады.', { begins: '2032-01-01' }],
  ['7-баптың қолданысы 01.01.2034 дейін тоқтатылды.', { ends: '2034-01-01' }],
  ['2-тармақтың қолданылуы 2034 жылғы 1 қаңтарға дейін тоқтатыла тұрсын.', { ends: '2034-01-01' }],
  ['Бап 2033 жылғы 31 желтоқсанды қоса алғанға дейін тоқтатыла тұрады.', { ends: '2034-01-01' }],
  ['Бап қолданысын тоқтата тұру көзделген.'],
  ['Section 7 is suspended until 1 January 2034 by the Savings Act 2031.', { ends: '2034-01-01' }],
  ['S. 7 suspended from 1 January 2032 by the Savings Act 2031.', { begins: '2032-01-01' }],
  ['The suspension of this section under the Savings Act 2031 goes on.'],
  [
    'The operation of this section was suspended from 2032-01-01 to 2033-12-31.',
    { begins: '2032-01-01', ends: '2034-01-01' },
  ],
]

const OTHER = [
  'Сноска. Статья 7 с изменением, внесенным Законом РК от 20.12.2031 № 61-X (вводится в действие с 01.01.2032).',
  'Сноска. Статья 7 с изменением, внесенным Законом РК «О приостановлении сборов» от 20.12.2031 № 61-X.',
  'Ескерту. 7-бапқа өзгеріс енгізілді – ҚР 20.12.2031 № 61-X Заңымен.',
  'Ескерту. 7-баптың қолданысы тоқтатылды – ҚР 20.12.2031 № 61-X Заңымен.',
  'Words repealed by the Savings Act 2031.',
  'Words inserted by the Suspension of Fees (Harbours) Act 2031.',
]

for (const [note, { begins, ends } = {}] of SUSPENDED) {
  test(`a note of a suspension, while that lasts: ${note}`, () => {
    assert.deepEqual(suspensionsIn({ notes: [note] }, '2033-12-31'), [note])
    assert.deepEqual(suspensionsIn({ notes: [note] }, '2034-01-01'), ends === undefined ? [note] : [])
    assert.deepEqual(suspensionsIn({ notes: [note] }, '2031-12-31'), begins === undefined ? [note] : [])
    assert.deepEqual(suspensionsIn({ notes: [note] }, '2031-01-01', '2032-01-01'), [note])
  })
}

test('of a note that tells more, only what tells of the suspension is told, by its own days', () => {
  const changed =
    'Сноска. Статья 7 с изменением, внесенным Законом РК от 20.12.2021 № 61 (действует до 01.01.2034)'
  const suspended = 'действие приостановлено до 01.01.2033 Законом РК № 70.'
  for (const joint of ['; ', '. ']) {
    const words = joint === '; ' ? suspended : suspended.replace('д', 'Д')
    const note = `${changed}${joint}${words}`
    assert.deepEqual(suspensionsIn({ notes: [note] }, '2032-12-31'), [words])
    assert.deepEqual(suspensionsIn({ notes: [note] }, '2033-01-01'), [])
  }
})

/** Each lifts what was suspended from 2032-01-01, from 2033-03-01 on. */
const LIFTED: readonly (readonly string[])[] = [
  [
    'Действие статьи 7 приостановлено до 01.01.2035 Законом РК от 20.12.2031 № 61-X; действие возобновлено с 01.03.2033 Законом РК от 01.02.2033 № 70-X.',
  ],
  ['Действие статьи 7 приостановлено с 01.01.2032.', 'Действие статьи 7 возобновлено с 1 марта 2033 года.'],
  ['Действие статьи приостановлено с 01.01.2032 Законом РК № 61-X, возобновлено с 01.03.2033.'],
  ['Действие статьи, приостановленное с 01.01.2032 Законом РК № 61-X, возобновляется с 01.03.2033.'],
  ['Приостановлено с 01.01.2032. Приостановление действия статьи отменено с 01.03.2033.'],
  ['Действие статьи приостановлено Законом РК № 61-X. Возобновлено Законом РК от 01.03.2033 № 70-X.'],
  ['7-баптың қолданысы 01.01.2032 бастап тоқтатыла тұрады; қолданылуы 01.03.2033 бастап қайта басталды.'],
  [
    '7-баптың қолданысы 2032 жылғы 1 қаңтардан бастап тоқтатыла тұрды, 2033 жылғы 1 наурыздан бастап қайта жаңғыртылды.',
  ],
  ['Баптың қолданысы тоқтатыла тұрады.', 'Баптың қолданысын тоқтата тұру 01.03.2033 бастап жойылды.'],
  ['Section 7 suspended from 1 January 2032 and resumed on 1 March 2033.'],
  [
    'S. 7 suspended until 1 January 2035.',
    'The suspension of s. 7 was lifted from 1 March 2033 by the Fees Act.',
  ],
]

for (const notes of LIFTED) {
  test(`a suspension that was lifted is told no more: ${notes.join(' ')}`, () => {
    const on = (from: string, to = from) => suspensionsIn({ notes, number: '7' }, from, to)
    assert.equal(on('2033-02-28').length, 1)
    assert.deepEqual(on('2033-03-01'), [])
    assert.equal(on('2033-02-28', '2033-03-01').length, 1, 'of several days the first is still suspended')
  })
}

const NOT_LIFTED: readonly (readonly string[])[] = [
  ['Действие подпункта 2) приостановлено с 01.01.2032.', 'Действие подпункта 3) возобновлено с 01.03.2033.'],
  ['Действие статьи 7 приостановлено с 01.01.2032.', 'Действие пункта 2 статьи 7 возобновлено с 01.03.2033.'],
  ['Действие части второй приостановлено. Действие части первой возобновлено с 01.03.2033.'],
  ['Действие возобновлено с 01.03.2031.', 'Действие статьи 7 приостановлено с 01.01.2032.'],
  ['Действие статьи 7 приостановлено до возобновления работы пристани.'],
  ['2-тармақтың қолданысы тоқтатыла тұрады.', '3-тармақтың қолданысы 01.03.2033 бастап қайта басталды.'],
  ['Section 7 is suspended until the ban on boats is lifted.'],
]

for (const notes of NOT_LIFTED) {
  test(`what lifts another suspension leaves this one: ${notes.join(' ')}`, () => {
    assert.equal(suspensionsIn({ notes, number: '7' }, '2033-03-01').length, 1)
  })
}

test('what is lifted in part goes on in the rest', () => {
  const notes = [
    'Действие подпунктов 1) и 2) приостановлено с 01.01.2032; действие подпункта 2) возобновлено с 01.03.2033.',
  ]
  assert.equal(suspensionsIn({ notes, number: '7' }, '2033-03-01').length, 1)
})

test('other notes tell of none', () => {
  assert.deepEqual(suspensionsIn({ notes: OTHER }, '2033-12-31'), [])
})
