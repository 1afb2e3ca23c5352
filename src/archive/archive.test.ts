import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openArchive } from './archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-archive-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

test('what was put in is got out by its hash; the same bytes are kept once', async () => {
  const archive = openArchive(join(folder, 'one'))
  assert.deepEqual(await archive.list(), [])
  const hash = await archive.put(bytes('captured'))
  assert.equal(await archive.put(bytes('captured')), hash)
  assert.equal(new TextDecoder().decode(await archive.get(hash)), 'captured')
  assert.deepEqual(await archive.list(), [hash])
  assert.equal(await archive.has(hash), true)
  assert.equal(await archive.check(hash), 'sound')
  assert.equal(readdirSync(join(folder, 'one'), { recursive: true }).length, 2, 'no unfinished file is left')
})

test('many at once, the same ones among them', async () => {
  const archive = openArchive(join(folder, 'many'))
  const hashes = await Promise.all(Array.from({ length: 40 }, (_, n) => archive.put(bytes(`file ${n % 20}`))))
  assert.equal(new Set(hashes).size, 20)
  assert.deepEqual(await archive.list(), [...new Set(hashes)].sort())
})

test('what is not there, and what is no hash, is nothing', async () => {
  const archive = openArchive(join(folder, 'none'))
  for (const name of ['0'.repeat(64), '../../etc/passwd', '', 'A'.repeat(64)]) {
    assert.equal(await archive.get(name), undefined)
    assert.equal(await archive.has(name), false)
    assert.equal(await archive.check(name), 'missing')
  }
})

test('a file that was altered is never handed out as what it was; put again, it is whole again', async () => {
  const archive = openArchive(join(folder, 'altered'))
  const hash = await archive.put(bytes('as it was'))
  writeFileSync(join(folder, 'altered', hash.slice(0, 2), hash), 'as it was not')
  assert.equal(await archive.check(hash), 'altered')
  await assert.rejects(archive.get(hash), { code: 'archive-altered' })
  await archive.put(bytes('as it was'))
  assert.equal(await archive.check(hash), 'sound')
})

test('a folder that can’t be written is a problem', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  chmodSync(file, 0o600)
  await assert.rejects(openArchive(file).put(bytes('x')), { code: 'archive-unwritable' })
})
