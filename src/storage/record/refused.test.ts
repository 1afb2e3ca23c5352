import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import messages from '../messages.json' with { type: 'json' }

test('every reason for which a fact is refused has words, and no words are left over', () => {
  const source = readFileSync(new URL('../../record/state/refusal.ts', import.meta.url), 'utf8')
  const reasons = [...source.matchAll(/\| '([a-z-]+)'/gu)].map(([, reason]) => `problem.record-${reason}`)
  assert.ok(reasons.length > 10)
  assert.deepEqual(
    Object.keys(messages)
      .filter((id) => id.startsWith('problem.record-'))
      .sort(),
    reasons.sort(),
  )
})
