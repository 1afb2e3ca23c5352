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
    assert.deepEqual(suspensionsIn([note], '2033-12-31'), [note])
    assert.deepEqual(suspensionsIn([note], '2034-01-01'), ends === undefined ? [note] : [])
    assert.deepEqual(suspensionsIn([note], '2031-12-31'), begins === undefined ? [note] : [])
    assert.deepEqual(suspensionsIn([note], '2031-01-01', '2032-01-01'), [note])
  })
}

test('of a note that tells more, only what tells of the suspension is told, by its own days', () => {
  const changed =
    'Сноска. Статья 7 с изменением, внесенным Законом РК от 20.12.2021 № 61 (действует до 01.01.2034)'
  const suspended = 'действие приостановлено до 01.01.2033 Законом РК № 70.'
  for (const joint of ['; ', '. ']) {
    const words = joint === '; ' ? suspended : suspended.replace('д', 'Д')
    const note = `${changed}${joint}${words}`
    assert.deepEqual(suspensionsIn([note], '2032-12-31'), [words])
    assert.deepEqual(suspensionsIn([note], '2033-01-01'), [])
  }
})

test('other notes tell of none', () => {
  assert.deepEqual(suspensionsIn(OTHER, '2033-12-31'), [])
})
