import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SourceRow } from '../../law/pack/data.ts'
import { sourceIn } from '../../law/source-words.ts'
import { sources } from '../rows-in-tests.ts'
import { data, historyRows, time } from './jurisdiction.ts'

/** Every source that some row of the pack names. */
function sourcesOf(row: unknown): SourceRow[] {
  if (typeof row !== 'object' || row === null) return []
  return Object.entries(row).flatMap(([key, value]) =>
    key === 'sources' ? sources.parse(value) : sourcesOf(value),
  )
}

/** English words of our own remarks. */
const ENGLISH =
  /\b(?:last|amended|read|before|after|law|of|the|arts?|note|text|day|given|resolution|older|later|doc|and|January|February|March|April|May|June|July|August|September|October|November|December)\b/i

describe('sources in the languages of readers', () => {
  const rows = sourcesOf([data, historyRows, time])
  const all = [...new Set(rows.map((row) => (typeof row === 'string' ? row : row.text)))]

  it('carry no English remark', () => {
    assert.ok(all.length > 50)
    for (const source of all) {
      for (const language of ['kk', 'ru'] as const) {
        const remark = sourceIn(source, language).replace(/\S*[/@]\S*/g, '')
        assert.doesNotMatch(remark, ENGLISH, source)
      }
      assert.equal(sourceIn(source, 'en'), source)
    }
  })

  it('say the version of a text as a day, not in words', () => {
    const versions = rows.flatMap((row) => (typeof row === 'string' ? [] : [row.version]))
    assert.ok(versions.length > 200)
    for (const day of versions) assert.equal(Temporal.PlainDate.from(day).toString(), day)
    for (const source of all) assert.doesNotMatch(source, /version of \d/)
  })

  it('are put in words', () => {
    const source =
      'kazakhstan-law/codes: CAO, arts 802–805 (art. 802 last amended 24.05.2018 in the version read)'
    assert.equal(
      sourceIn(source, 'ru'),
      'kazakhstan-law/codes: CAO, ст. 802–805 (ст. 802 в прочитанной редакции последний раз изменена 24.05.2018)',
    )
    assert.equal(
      sourceIn('kazakhstan-law/codes: PC/rus.md@0887da14, March 2023', 'kk'),
      'kazakhstan-law/codes: PC/rus.md@0887da14, 2023 жылғы наурыз',
    )
  })
})
