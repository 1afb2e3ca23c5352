import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suspensionsIn } from './suspension.ts'

const SUSPENDED: readonly (readonly [note: string, ends?: string])[] = [
  ['Действие статьи 7 приостановлено до 01.01.2034 Законом РК от 20.12.2031 № 61-X.', '2034-01-01'],
  [
    'Сноска. Действие подпункта 2) приостановлено с 01.01.2032 по 31.12.2033 Законом РК № 61-X.',
    '2034-01-01',
  ],
  ['Сноска. Приостановить до 1 января 2034 года действие пункта 3.', '2034-01-01'],
  ['Действие статьи приостановлено до введения в действие закона о сборах.'],
  ['7-баптың қолданысы ҚР 20.12.2031 № 61-X Заңымен 01.01.2034 дейін тоқтатыла тұрады.', '2034-01-01'],
  ['2-тармақтың қолданылуы 2034 жылғы 1 қаңтарға дейін тоқтатыла тұрсын.', '2034-01-01'],
  ['Бап қолданысын тоқтата тұру көзделген.'],
  ['Section 7 is suspended until 1 January 2034 by the Savings Act 2031.', '2034-01-01'],
  ['The operation of this section was suspended from 2032-01-01 to 2033-12-31.', '2034-01-01'],
]

const OTHER = [
  'Сноска. Статья 7 с изменением, внесенным Законом РК от 20.12.2031 № 61-X (вводится в действие с 01.01.2032).',
  'Ескерту. 7-бапқа өзгеріс енгізілді – ҚР 20.12.2031 № 61-X Заңымен.',
  'Words repealed by the Savings Act 2031.',
]

for (const [note, ends] of SUSPENDED) {
  test(`a note of a suspension, while that lasts: ${note}`, () => {
    assert.deepEqual(suspensionsIn([note], '2033-12-31'), [note])
    assert.deepEqual(suspensionsIn([note], '2034-01-01'), ends === undefined ? [note] : [])
  })
}

test('other notes tell of none', () => {
  assert.deepEqual(suspensionsIn(OTHER, '2033-12-31'), [])
})
