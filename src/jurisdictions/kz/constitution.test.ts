import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { law, SEED } from './law-in-tests.ts'

describe('the constitution', () => {
  const says = (article: string, on: string) =>
    law
      .provisions({ act: 'CONST', article }, on)
      .map((fact) => fact.says.en)
      .join('; ')

  it('turns article 20 from speech to honour on 1 July 2026', () => {
    assert.match(says('20', '2026-06-30'), /Freedom of speech/)
    assert.doesNotMatch(says('20', '2026-06-30'), /onour/)
    assert.match(says('20', '2026-07-01'), /onour and dignity/)
    assert.match(says('23', '2026-07-01'), /Freedom of speech/)
    assert.equal(law.act('CONST', '2026-06-30')?.id, 'CONST-95')
    assert.equal(law.act('CONST', '2026-07-01')?.id, 'CONST-26')
    assert.deepEqual(law.provisions({ act: 'CONST-95', article: '20' }, '2026-07-01'), [])
  })

  it('counts normative resolutions of the Supreme Court among the law in force, before and after', () => {
    assert.match(says('4', '2026-06-30'), /resolutions of the Supreme Court are part of the law in force/)
    assert.match(says('5', '2026-07-01'), /resolutions of the Supreme Court are part of the law in force/)
    assert.equal(says('4', '2026-07-01'), '')
    const interpreted = law.provisions({ act: 'PC', article: '174' }, SEED).map(({ says: words }) => words)
    assert.ok(interpreted.some(({ ru }) => /толкует .* № 11; .* входят в действующее право/.test(ru)))
  })

  it('keeps the presumption of innocence in article 77, then in article 19', () => {
    assert.match(says('77', SEED), /Presumption of innocence/)
    assert.equal(says('77', '2026-07-01'), '')
    assert.match(says('19', '2026-07-01'), /Presumption of innocence/)
  })
})
