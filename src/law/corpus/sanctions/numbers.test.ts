import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law.ts'
import { amountsIn } from './numbers.ts'

const READ: readonly (readonly [Tag, string, ...number[]])[] = [
  ['ru', 'до 1 000 000 мрп', 1_000_000],
  ['ru', 'до 10.000 мрп', 10_000],
  ['ru', '5 млн тенге, 5,5 млн. тенге и 200 тыс. тенге', 5_000_000, 5_500_000, 200_000],
  ['ru', 'до 5 миллиардов тенге', 5_000_000_000],
  ['ru', 'до девятисот мрп', 900],
  ['ru', 'до пяти миллионов тенге', 5_000_000],
  ['ru', 'равный одному миллиону двумстам тысячам тенге', 1_200_000],
  ['ru', 'размер 0,5 мрп', 0.5],
  ['kk', '10-20 айлық есептік көрсеткіш', 10, 20],
  ['kk', 'екі миллиард теңге', 2_000_000_000],
  ['en', 'up to 690,000 tenge', 690_000],
  ['en', '1.5 million tenge or 1,000,000.50 tenge', 1_500_000, 1_000_000.5],
]

for (const [language, words, ...values] of READ)
  test(`amounts in figures and in words: ${words}`, () => {
    assert.deepEqual(
      amountsIn(words, language).map(({ value }) => value),
      values,
    )
  })
