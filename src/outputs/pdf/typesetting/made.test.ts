import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openMade } from './made.ts'

const root = mkdtempSync(join(tmpdir(), 'saual-made-'))
after(() => rmSync(root, { recursive: true, force: true }))
const key = (n: number) => String(n).padStart(64, '0')

test('what was made is kept under what it was made of', async () => {
  const made = openMade(join(root, 'kept'))
  assert.equal(await made.get(key(1)), undefined)
  await made.put(key(1), Buffer.from('one'))
  assert.equal(Buffer.from((await made.get(key(1))) ?? []).toString(), 'one')
  assert.equal(Buffer.from((await openMade(join(root, 'kept')).get(key(1))) ?? []).toString(), 'one')
  assert.deepEqual(readdirSync(join(root, 'kept')), [key(1)])
})

test('a file that was cut or altered counts as none', async () => {
  const folder = join(root, 'kept')
  const made = openMade(folder)
  const whole = readFileSync(join(folder, key(1)))
  for (const spoilt of [whole.subarray(0, -1), Buffer.alloc(0), Buffer.concat([whole, Buffer.from('x')])]) {
    writeFileSync(join(folder, key(1)), spoilt)
    assert.equal(await made.get(key(1)), undefined)
  }
})

test('the oldest go where there is no room', async () => {
  const folder = join(root, 'small')
  for (const n of [1, 2, 3]) {
    await openMade(folder, 250).put(key(n), Buffer.alloc(68))
    utimesSync(join(folder, key(n)), n, n)
  }
  assert.deepEqual(readdirSync(folder).sort(), [key(2), key(3)])
})

test('what a killed program left unfinished goes too, and what may still be written stays', async () => {
  const folder = join(root, 'left')
  await openMade(folder, 250).put(key(1), Buffer.alloc(68))
  for (const name of ['old', 'new']) writeFileSync(join(folder, `${name}.writing`), Buffer.alloc(200))
  utimesSync(join(folder, 'old.writing'), 1, 1)
  await openMade(folder, 250).put(key(1), Buffer.alloc(18))
  assert.deepEqual(readdirSync(folder).sort(), [key(1), 'new.writing'])
})

test('where nothing can be kept, nothing fails', async () => {
  writeFileSync(join(root, 'file'), '')
  const made = openMade(join(root, 'file'))
  await made.put(key(1), Buffer.from('one'))
  assert.equal(await made.get(key(1)), undefined)
})
