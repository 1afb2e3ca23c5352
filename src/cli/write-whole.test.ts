import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeWhole } from './write-whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-write-whole-'))
after(() => rmSync(folder, { recursive: true }))

test('writers that have one number, as in two containers, take no unfinished file from each other', async () => {
  const path = join(folder, 'reading.json')
  const texts = Array.from({ length: 20 }, (_, n) => String(n).repeat(100_000))
  await Promise.all(texts.map((text) => writeWhole(path, text)))
  assert.ok(texts.includes(readFileSync(path, 'utf8')))
  assert.deepEqual(readdirSync(folder), ['reading.json'])
})
