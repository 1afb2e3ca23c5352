import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHeld } from './held.ts'

const MANY = 200

for (const [where, room] of [
  ['in memory', 1_000_000],
  ['in a file, where there is no room', 2000],
] as const)
  test(`what is held is what was put there last, ${where}`, () => {
    const held = openHeld(room)
    try {
      for (let n = 0; n < MANY; n++) held.set(`name ${n}`, `text ${n}`)
      for (let n = 0; n < MANY; n += 2) held.set(`name ${n}`, `later ${n}`)
      for (let n = 0; n < MANY; n++)
        assert.equal(held.get(`name ${n}`), n % 2 === 0 ? `later ${n}` : `text ${n}`)
      assert.equal(held.get('another name'), undefined)
    } finally {
      held.close()
    }
  })
