import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { law, places, SEED } from './law-in-tests.ts'

describe('who may claim', () => {
  it('says first that honour is claimed by the citizen', () => {
    assert.deepEqual(places(law.standing('honour', SEED)).slice(0, 6), [
      'CC1 143',
      'CC1 141',
      'CC2 951',
      'PC 131',
      'CAO 73-3',
      'CONST-95 18',
    ])
    assert.match(law.standing('honour', SEED)[0]?.says.en ?? '', /citizen/)
    assert.match(law.standing('honour', SEED)[0]?.label.ru ?? '', /^п\. 1 ст\. 143 ГК РК$/)
    assert.ok(places(law.standing('honour', '2026-07-01')).includes('CONST-26 20'))
    assert.ok(places(law.standing('honour', '2020-01-01')).includes('PC 130'))
    assert.ok(!places(law.standing('honour', '2020-01-01')).includes('CAO 73-3'))
  })

  it('answers for privacy too', () => {
    assert.ok(places(law.standing('privacy', SEED)).includes('CC1 144'))
  })

  it('leaves a prosecutor the administrative libel case', () => {
    assert.deepEqual(places(law.powers('prosecutor', 'libel', SEED)), ['CAO 802'])
    assert.deepEqual(places(law.powers('prosecutor', 'libel', '2023-10-01')), ['CAO 802', 'PRO22 10'])
    assert.deepEqual(places(law.powers('prosecutor', 'honour', SEED)), [
      'CAO 802',
      'PRO17 6',
      'PRO17 undefined',
    ])
    assert.deepEqual(places(law.powers('prosecutor', 'libel', '2020-01-01')), [])
    assert.ok(!places(law.powers('prosecutor', 'libel', '2020-01-01')).includes('CAO 802'))
    assert.deepEqual(places(law.powers('security', 'incitement', SEED)), ['CPC 187'])
  })
})

describe('the prosecutor', () => {
  it('appeals under article 31, then under article 40', () => {
    const forms = (on: string) =>
      law.forms('prosecutor', on).map(({ label, name }) => `${name.kk}: ${label.en}`)
    assert.deepEqual(forms(SEED), [
      'үндеу: art. 31 of the 2017 Law on the Prosecutor’s Office',
      'заңды түсіндіру: art. 32 of the 2017 Law on the Prosecutor’s Office',
    ])
    assert.deepEqual(forms('2022-12-01'), [
      'үндеу: art. 40 of the 2022 Constitutional Law on the Prosecutor’s Office',
      'бұзушылыққа жол берілмейтіні туралы түсіндіру: art. 41 of the 2022 Constitutional Law on the Prosecutor’s Office',
    ])
    assert.match(law.forms('prosecutor', SEED)[0]?.binding.en ?? '', /no binding force/)
    assert.match(
      law.forms('prosecutor', '2022-12-01')[0]?.binding.en ?? '',
      /must be considered and executed/,
    )
    assert.equal(law.forms('police', SEED)[0]?.name.en, 'official message')
  })

  it('keeps the legal statistics', () => {
    assert.deepEqual(places(law.statistics('prosecutor', SEED)), ['PRO17 22'])
    assert.deepEqual(places(law.statistics('prosecutor', '2022-12-01')), ['PRO22 11'])
    assert.deepEqual(law.statistics('police', SEED), [])
  })

  it('has one law on a day', () => {
    const ids = (on: string) =>
      law
        .acts(on)
        .map(({ id }) => id)
        .filter((id) => id.startsWith('PRO'))
    assert.deepEqual([ids(SEED), ids('2022-12-01')], [['PRO17'], ['PRO22']])
  })
})
