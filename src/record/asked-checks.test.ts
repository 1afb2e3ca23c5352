import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedChecks } from './asked-checks.ts'

const finding = (id: string, check: string) => ({ id, check })
const question = (finding: string, askedAt?: number) => ({
  finding,
  ...(askedAt === undefined ? {} : { askedAt }),
})
const reading = {
  findings: [
    finding('1.1', 'undefined-term'),
    finding('2.1', 'undefined-term'),
    finding('2.2', 'legal-form'),
  ],
  questions: [question('1.1'), question('2.1', 1), question('2.2')],
}

test('each check is named once; what the author dismissed is not asked', () => {
  assert.deepEqual(askedChecks({ dismissed: [] }, reading), [
    { check: 'legal-form', first: true },
    { check: 'undefined-term', first: true },
  ])
  assert.deepEqual(askedChecks({ dismissed: ['2.2'] }, reading), [{ check: 'undefined-term', first: true }])
})

test('a question that only refers back is not asked in full', () => {
  assert.deepEqual(askedChecks({ dismissed: ['1.1'] }, reading), [
    { check: 'legal-form', first: true },
    { check: 'undefined-term', first: false },
  ])
})
