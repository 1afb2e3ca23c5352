import assert from 'node:assert/strict'
import { appendFileSync, copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { ACTS, built, folder } from './built-in-tests.ts'
import { checkSeal } from './seal.ts'

test('a build is sealed: a change to any of its bytes, or to their number, is found', async () => {
  const { corpus, path } = await built('sealed', ACTS)
  corpus.close()
  checkSeal(path)
  const sound = readFileSync(path)
  const other = join(folder, 'other.sqlite')
  const isDamaged = { code: 'law-build-damaged' }
  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, turned) => {
      const changed = Buffer.from(sound)
      changed[at] = (changed[at] as number) ^ turned
      writeFileSync(other, changed)
      assert.throws(() => checkSeal(other), isDamaged)
    }),
    {
      numRuns: 40,
      examples: [
        [0, 1],
        [68, 1],
        [71, 255],
        [sound.length - 1, 128],
      ],
    },
  )
  copyFileSync(path, other)
  truncateSync(other, sound.length - 4096)
  assert.throws(() => checkSeal(other), isDamaged)
  copyFileSync(path, other)
  appendFileSync(other, 'x')
  assert.throws(() => checkSeal(other), isDamaged)
})
