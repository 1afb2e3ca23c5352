import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { f1, precision, recall, type Score } from '../evaluation/score.ts'
import measured from '../src/desk/published/measured.json' with { type: 'json' }

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll(/\s+/gu, ' ')

test('the README tells the figures of the locked half as they were last measured', () => {
  for (const [name, { checks }] of [
    ['English', measured.languages.en],
    ['Kazakh', measured.languages.kk],
    ['Russian', measured.languages.ru],
  ] as const) {
    const sum = (count: keyof Score): number =>
      Object.values(checks).reduce((total, one) => total + one[count], 0)
    const all = { wanted: sum('wanted'), found: sum('found'), raised: sum('raised'), right: sum('right') }
    const told = [precision, recall, f1].map((figure) => figure(all).toFixed(2)).join(' / ')
    assert.ok(README.includes(`${name} ${told}`), `${name} ${told}`)
  }
})
