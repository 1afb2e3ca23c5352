import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../problem.ts'
import { openBroken } from './broken.ts'

const SECOND = 1000
const problem = new Problem('output-failed', 'unavailable', { reason: 'SIGSEGV' })

test('what broke off rests, is tried three times, and then no more', () => {
  let now = 0
  const broken = openBroken(10, () => now)
  assert.equal(broken.find('a'), undefined)
  for (let times = 1; times <= 2; times++) {
    broken.add('a', problem)
    assert.equal(broken.find('a'), problem)
    assert.equal(broken.find('b'), undefined)
    now += 11 * SECOND
    assert.equal(broken.find('a'), undefined)
  }
  broken.add('a', problem)
  now += 1_000_000 * SECOND
  assert.equal(broken.find('a'), problem)
})

test('memory of it does not grow for ever', () => {
  const broken = openBroken(10, () => 0)
  for (let n = 0; n < 1001; n++) broken.add(String(n), problem)
  assert.equal(broken.find('0'), undefined)
  assert.equal(broken.find('1000'), problem)
})
