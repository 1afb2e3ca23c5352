import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { loadCatalog, SOURCE } from '../../catalog.ts'
import { statementReader } from '../../desk/read-statement.ts'
import { takeIn } from '../../desk/take-in.ts'
import type { Doubt } from '../../law/cited-fact.ts'
import type { Reading } from '../../reader/reading.ts'
import json from './export.ts'

const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(join(SOURCE, 'exports', 'json', 'reading-1.schema.json'), 'utf8')),
)
const sample = JSON.parse(readFileSync(join(SOURCE, 'exports', 'sample.json'), 'utf8')) as Reading

function faults(value: unknown): string[] {
  const checked = schema.safeParse(value)
  return checked.success
    ? []
    : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('the sample reading is what the schema says', () => {
  assert.deepEqual(faults(sample), [])
})

test('real readings are what the schema says', async () => {
  const read = statementReader(await loadCatalog())
  for (const language of ['kk', 'ru', 'en']) {
    const source = readFileSync(join(SOURCE, 'site', 'samples', `${language}.md`), 'utf8')
    const text = source.slice(source.indexOf('---\n', 4) + 4).trim()
    for (const given of [
      {},
      { date: '2024-03-14', body: 'Бас прокуратура', jurisdiction: 'kz', speaker: 'М. Оспанқұл' },
    ]) {
      const reading = read(takeIn({ text, metadata: {} }, given))
      assert.deepEqual(faults(JSON.parse(json.render(reading, { language: 'en' }))), [], language)
    }
  }
})

test('the schema refuses what is no reading', () => {
  const [claim] = sample.claims
  for (const broken of [
    { ...sample, schema: 'https://example.org/other.json' },
    { ...sample, questions: undefined },
    { ...sample, claims: [{ ...claim, quote: { start: -1, end: 2, text: 'x' } }] },
    { ...sample, findings: [{ ...sample.findings[0], certainty: 'maybe' }] },
    { ...sample, statement: { ...sample.statement, date: '14.03.2024' } },
    { ...sample, statement: { ...sample.statement, unheard: 'of' } },
  ]) {
    assert.notDeepEqual(faults(JSON.parse(JSON.stringify(broken))), [])
  }
})

test('what is in doubt tells its days, or the words on a suspension', () => {
  const [finding] = sample.findings.filter(({ evidence }) =>
    evidence.some(({ kind }) => kind === 'provision'),
  )
  const evidence = finding?.evidence.find((one) => one.kind === 'provision')
  assert.ok(evidence?.kind === 'provision')
  const doubted = (doubt: object): string[] =>
    faults({
      ...sample,
      findings: [{ ...finding, evidence: [{ ...evidence, fact: { ...evidence.fact, doubt } }] }],
    })
  const days = { from: '2022-01-01', to: '2022-02-01' }
  assert.deepEqual(doubted({ kind: 'ends', ...days } satisfies Doubt), [])
  assert.deepEqual(doubted({ kind: 'suspended', told: { ru: 'Приостановлено.' } } satisfies Doubt), [])
  assert.deepEqual(doubted({ kind: 'reworded', told: { ru: 'В прежней редакции.' } } satisfies Doubt), [])
  for (const wrong of [
    { kind: 'ends' },
    { kind: 'suspended' },
    { kind: 'suspended', told: {}, ...days },
    { kind: 'gone', ...days },
  ])
    assert.notDeepEqual(doubted(wrong), [], JSON.stringify(wrong))
})

test('one line where one line is asked for', () => {
  const line = json.render(sample, { language: 'en', compact: true })
  assert.equal(line.indexOf('\n'), line.length - 1)
  assert.deepEqual(JSON.parse(line), sample)
})
