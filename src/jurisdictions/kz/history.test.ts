import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import kazakhstan, { data, historyRows } from './jurisdiction.ts'

const { history } = kazakhstan

describe('what changed in the law', () => {
  const numbers = (article: string, act: string, after: string, until: string) =>
    history.changes({ act, article }, after, until).map(({ law, label }) => `${law}: ${label.en}`)

  it('is found between two days, newest first', () => {
    assert.deepEqual(numbers('130', 'PC', '2019-01-01', '2022-09-26'), [
      '349-VI: art. 130 of the Criminal Code',
    ])
    assert.deepEqual(numbers('130', 'PC', '2022-09-26', '2026-11-25'), [])
    assert.deepEqual(numbers('456-1', 'CAO', '2000-01-01', '2026-11-25'), [
      '20-VIII: art. 456-1(2) of the Code of Administrative Offences',
      '404-V: art. 456-1 of the Code of Administrative Offences',
    ])
  })

  it('counts from the day in force, not of adoption', () => {
    const changed = (until: string) =>
      history.changes({ act: 'CAO', article: '452' }, '2024-06-18', until).length
    assert.deepEqual([changed('2024-08-19'), changed('2024-08-20')], [0, 1])
  })
})

describe('how the law was applied', () => {
  it('is told as of a day; what has no day is always told, last', () => {
    const parts = (until: string) =>
      history
        .applied({ act: 'CAO', article: '456-2' }, until)
        .map(({ citation, status }) => [citation.part, status])
    assert.deepEqual(parts('2026-11-25'), [
      ['4', 'S'],
      ['5', 'V'],
      ['3', 'S'],
    ])
    assert.deepEqual(parts('2024-01-01'), [['3', 'S']])
  })
})

describe('the data of the history', () => {
  it('has words, a source, a status and an act that the pack has', () => {
    const acts = new Set(data.acts.map(({ id }) => id))
    for (const { cite, says, status, sources } of [...historyRows.changes, ...historyRows.applied]) {
      assert.ok(
        [says.kk, says.ru, says.en].every((text) => text.trim() !== ''),
        cite,
      )
      assert.ok(['V', 'V1', 'S'].includes(status) && sources.length > 0, cite)
      assert.ok(acts.has(cite.split(' ')[0] as string), cite)
    }
    for (const { adopted, since } of historyRows.changes) {
      assert.match(adopted, /^\d{4}-\d{2}-\d{2}$/)
      assert.ok(since === undefined || since >= adopted)
    }
  })
})
