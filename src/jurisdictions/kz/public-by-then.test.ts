import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { law, SEED } from './law-in-tests.ts'

describe('figures, fines and what was said before', () => {
  it('shows only what was public on that day', () => {
    assert.deepEqual(law.figures('false-information', SEED), [])
    assert.ok(law.figures('false-information', '2024-12-01').some(({ says }) => says.en.includes('77 cases')))
    assert.deepEqual(
      law.earlier(SEED).map(({ on }) => on),
      ['2022-03-31', '2020-02-01', '2019-10-01', '2019-09-20', '2019-05-01', '2016-05-27'],
    )
    assert.equal(law.fineUnit('2023-06-01')?.amount, 3450)
    assert.equal(law.fineUnit('2024-06-01')?.amount, 3692)
    assert.equal(law.fineUnit('2027-06-01'), undefined)
  })
})
