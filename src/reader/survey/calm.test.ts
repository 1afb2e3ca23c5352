import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadCatalog } from '../../catalog.ts'
import { inCalm } from './calm.ts'
import type { Candidate } from './weigh.ts'

const read = (await loadCatalog()).reader()

const heard = (sentence: number, score: number): Candidate => ({
  check: 'a',
  sentence,
  from: 0,
  to: 1,
  score,
})
const scoresOf = (candidates: readonly Candidate[], sentences: number): number[] =>
  inCalm(candidates, sentences).map(({ score }) => score)

test('what is heard faintly in a long text without sure moves is lowered, and what is heard surely is not', () => {
  const [faint = 0, sure] = scoresOf([heard(10, 0.5), heard(20, 6)], 60)
  assert.ok(faint < 0)
  assert.equal(sure, 6)
})

test('in a short text, and where sure moves stand around, a faint one stays', () => {
  assert.deepEqual(scoresOf([heard(2, 0.5)], 6), [0.5])
  const dense = Array.from({ length: 12 }, (_, n) => heard(n * 2, n === 6 ? 0.5 : 4))
  assert.equal(scoresOf(dense, 24)[6], 0.5)
})

test('sure moves at the other end of a long text say nothing of a passage', () => {
  const far = [heard(5, 0.5), ...Array.from({ length: 20 }, (_, n) => heard(200 + n, 5))]
  assert.ok((scoresOf(far, 240)[0] as number) < 0)
})

test('no score rises, and more sure moves never lower one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(80), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: -1, max: 6 }),
      (sentences, score) => {
        const ordered = sentences.toSorted((one, other) => one - other)
        const quiet = ordered.map((n) => heard(n, score))
        const [first = quiet[0] as Candidate, ...others] = quiet
        const loud = [first, ...others.map((candidate) => ({ ...candidate, score: 5 }))]
        const [inQuiet = 0] = scoresOf(quiet, 81)
        const [inLoud = 0] = scoresOf(loud, 81)
        assert.ok(inQuiet <= score && inLoud >= inQuiet)
      },
    ),
  )
})

test('a plain warning is read in the midst of a long report', () => {
  const dull = 'The council met on Monday and approved the minutes of the last meeting.\n'
  const warning = 'Certain bloggers are paid from abroad to sow panic.'
  const text = `${dull.repeat(40)}${warning}\n${dull.repeat(40)}`
  const { findings } = read({ id: 'a', text, sha256: '', language: 'en' })
  assert.deepEqual([...new Set(findings.map(({ check }) => check))].sort(), [
    'imputed-motive',
    'unnamed-accused',
  ])
})
