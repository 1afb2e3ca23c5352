import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Day } from '../../law/law.ts'
import { place } from '../../law/place.ts'
import kazakhstan from './jurisdiction.ts'

const law = kazakhstan.law((word) => [word])

/** What is said of a place on a day: `~` before a day that is known to the month only. */
function told(cite: string, on: Day): string {
  const state = law.stands(place(cite), on)
  const about = 'approximate' in state && state.approximate ? '~' : ''
  if (state.kind === 'not-yet') return `from ${about}${state.since}`
  return state.kind === 'ended' ? `until ${about}${state.until}` : state.kind
}

const TABLE: readonly (readonly [string, Day, string])[] = [
  // Acts whose first day is known, and that follow an act which the pack has.
  ['CONST-26 23', '2026-06-30', 'from 2026-07-01'],
  ['CONST-26 23', '2026-07-01', 'in-force'],
  ['MM24 36', '2024-08-19', 'from 2024-08-20'],
  ['MM24 36', '2024-08-20', 'in-force'],
  ['SMI99 18', '2024-08-19', 'in-force'],
  ['SMI99 18', '2024-08-20', 'until 2024-08-20'],
  ['PRO22 40', '2022-09-26', 'from ~2022-11-16'],
  ['PRO22 40', '2022-11-10', 'from ~2022-11-16'],
  ['PRO17 31', '2022-11-20', 'unknown'],
  ['PRO17 31', '2022-12-01', 'until ~2022-11-16'],
  // What came before these acts is not in the pack.
  ['PC 174', '2014-12-31', 'unknown'],
  ['CC2 951', '1998-01-01', 'unknown'],
  // Days of which only the month is known.
  ['CAO 456-2', '2022-09-26', 'from ~2023-09-11'],
  ['CAO 456-2', '2023-08-31', 'from ~2023-09-11'],
  ['CAO 456-2', '2023-09-05', 'unknown'],
  ['CAO 73-3', '2020-06-01', 'from ~2020-07-11'],
  ['PC 130', '2020-06-30', 'in-force'],
  ['PC 130', '2020-07-20', 'unknown'],
  ['PC 130', '2020-08-01', 'until ~2020-07-11'],
  // What was struck out.
  ['CAO 452', '2024-08-19', 'unknown'],
  ['CAO 452', '2024-08-20', 'until 2024-08-20'],
  ['CAO 456-1(2)', '2023-08-19', 'in-force'],
  ['CAO 456-1(2)', '2023-10-01', 'until ~2023-09-11'],
  ['CAO 456-1(1)', '2023-10-01', 'in-force'],
  ['CAO 456-1', '2023-10-01', 'in-force'],
  // A part is judged by what is known of it, not of its article.
  ['PC 174(3)', '2022-09-26', 'in-force'],
  ['PC 174(9)', '2022-09-26', 'unknown'],
  ['CAO 456-2(9)', '2024-09-01', 'unknown'],
]

describe('whether a place in law stands', () => {
  for (const [cite, on, wanted] of TABLE) it(`${cite} on ${on}`, () => assert.equal(told(cite, on), wanted))

  it('shows what tells that it was struck out', () => {
    const state = law.stands(place('CAO 456-1(2)'), '2024-09-01')
    assert.ok(state.kind === 'ended')
    assert.match(state.by?.says.ru ?? '', /^Часть исключена/)
    const [shown] = law.provisions(place('CAO 452'), '2024-08-20')
    assert.equal(shown?.isExclusion, true)
  })
})

describe('what was read in a later version only', () => {
  const norm = (article: string, on: Day, act = 'PC') => law.norm({ act, article }, on)

  it('is not told of earlier days, which are marked as not checked', () => {
    for (const article of ['179', '180', '182', '183', '255', '256', '273', '375', '381', '405']) {
      assert.deepEqual(norm(article, '2021-01-15')?.sanctions, [], article)
      assert.equal(norm(article, '2021-01-15')?.notChecked, true, article)
      assert.equal(norm(article, '2022-09-26')?.notChecked, undefined, article)
      assert.notDeepEqual(norm(article, '2022-09-26')?.sanctions, [], article)
    }
  })

  it('is given no first day', () => {
    assert.equal(norm('179', '2022-09-26')?.sanctions[0]?.inForce.since, '2015-01-01')
    assert.equal(norm('78', '2022-09-26', 'CAO')?.inForce.since, '2015-01-01')
    assert.equal(norm('78', '2022-08-31', 'CAO'), undefined)
    assert.equal(law.stands({ act: 'CAO', article: '78' }, '2022-08-31').kind, 'unknown')
    const war = law.term('провокация войны', 'ru', '2021-01-01')
    assert.ok(war.kind === 'not-in-pack' && war.later === undefined)
  })
})
