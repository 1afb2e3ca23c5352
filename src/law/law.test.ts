import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { holds } from './days/holds.ts'
import { fold, foldedWords } from './fold.ts'
import { compile, matches } from './pack/patterns.ts'
import { sanctionText } from './pack/penalty.ts'
import { within } from './pack/period.ts'
import { place, touches } from './place.ts'

describe('a period', () => {
  it('has its first day and not its last', () => {
    assert.equal(holds({ since: '2024-08-20', until: '2026-07-01' }, '2024-08-20'), true)
    assert.equal(holds({ since: '2024-08-20', until: '2026-07-01' }, '2026-07-01'), false)
    assert.equal(holds({}, '1900-01-01'), true)
  })

  it('of a piece lies within that of the whole', () => {
    const act = { since: '2017-07-31', until: '2022-11-16', approximate: true }
    assert.deepEqual(within({}, act), act)
    assert.deepEqual(within({ since: '2021-07-01' }, act), { since: '2021-07-01', until: '2022-11-16' })
    assert.deepEqual(within({ until: '2030-01-01', approximate: true }, act), act)
  })
})

describe('a place in law', () => {
  it('is written short', () => {
    assert.deepEqual(place('PC 274(2)'), { act: 'PC', article: '274', part: '2' })
    assert.deepEqual(place('OP23 1:6'), { act: 'OP23', article: '1', point: '6' })
    assert.deepEqual(place('CONST-95 77(3):1'), { act: 'CONST-95', article: '77', part: '3', point: '1' })
    assert.deepEqual(place('CAO 456-2(note)'), { act: 'CAO', article: '456-2', part: 'note' })
    assert.deepEqual(place('PRO17 *'), { act: 'PRO17' })
  })

  it('touches what lies in it and what it lies in', () => {
    const touching = (one: string, other: string) => touches(place(one), place(other))
    assert.equal(touching('PC 274', 'PC 274(2)'), true)
    assert.equal(touching('PC 274(2)', 'PC 274(3)'), false)
    assert.equal(touching('OP23 1:6', 'OP23 1(6)'), true)
    assert.equal(touching('PC 27', 'PC 274'), false)
    assert.equal(touching('PC 274', 'CC1 274'), false)
  })
})

describe('words', () => {
  it('get one alphabet, one case and no hyphens', () => {
    assert.equal(fold('Cтатьёй'), 'статьей')
    assert.equal(fold('кеңiстiк'), 'кеңістік')
    assert.equal(fold('Information'), 'information')
    assert.deepEqual(foldedWords('Prosecutor General’s пре\u00adсса, «онлайн-платформа»'), [
      'prosecutor',
      'general',
      'пресса',
      'онлайн',
      'платформа',
    ])
  })
})

describe('patterns', () => {
  it('match any ending after a star, the longest first', () => {
    const patterns = compile([
      ['ук', 'short'],
      ['уголовн* кодекс*', 'long'],
      ['уголовн*', 'half'],
    ])
    assert.deepEqual(
      matches(['по', 'уголовному', 'кодексу', 'ук'], patterns).map(({ start, end, value }) => [
        start,
        end,
        value,
      ]),
      [
        [1, 3, 'long'],
        [3, 4, 'short'],
      ],
    )
  })
})

describe('a penalty', () => {
  it('is said in the three languages', () => {
    const SIGN = { kk: ['АЕК', 'АЕК-тен', 'АЕК-ке'], ru: 'МРП', en: 'MCI', spelled: [] } as const
    const when = { kk: 'Жалпы', ru: 'Общий случай', en: 'In general' }
    assert.deepEqual(sanctionText({ when, fine: 1000, hours: 400, years: [0, 1] }, SIGN), {
      kk: 'Жалпы: 1000 АЕК-ке дейін айыппұл, 400 сағатқа дейін қоғамдық жұмыстар не 1 жылға дейін бас бостандығынан айыру',
      ru: 'Общий случай: штраф до 1000 МРП, общественные работы до 400 часов либо лишение свободы до 1 года',
      en: 'In general: a fine of up to 1000 MCI, community service of up to 400 hours or imprisonment for up to 1 year',
    })
    assert.equal(
      sanctionText({ when, by: { person: { fine: 20 } } }, SIGN).ru,
      'Общий случай: физические лица — штраф 20 МРП',
    )
  })
})
