import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { SOURCE } from '../catalog.ts'
import type { Reading } from '../reader/reading.ts'
import { outline } from './outline.ts'
import { factsShown, marksExplained } from './source-marks.ts'

const sample = JSON.parse(readFileSync(`${SOURCE}/exports/sample.json`, 'utf8')) as Reading

test('marks on sources are explained once, those that stand in the reading and no others', () => {
  const facts = factsShown(outline(sample), 'in-full')
  assert.ok(facts.length > 2)
  assert.equal(
    marksExplained(facts, 'en'),
    'Marks on sources: “checked, two sources” — checked against the text of the law and confirmed by a second source; “not verified: a single source” — found in one secondary source only, not checked against the text of the law.',
  )
  assert.match(marksExplained(facts, 'kk') ?? '', /^Дереккөз белгілері: «салыстырылған, екі дереккөз» — /u)
  assert.equal(marksExplained([], 'ru'), undefined)
})
