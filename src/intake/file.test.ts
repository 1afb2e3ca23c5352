import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { problem } from '../formats/problem-in-tests.ts'
import { readFile } from './file.ts'
import { readStandardInput } from './standard-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-intake-'))
after(() => rmSync(folder, { recursive: true }))

const isWindows = process.platform === 'win32'

test('a file comes with its name', async () => {
  writeFileSync(join(folder, 'үндеу.txt'), 'сөз')
  const { bytes, name } = await readFile(join(folder, 'үндеу.txt'))
  assert.equal(name, 'үндеу.txt')
  assert.equal(new TextDecoder().decode(bytes), 'сөз')
})

test('what is no file is a problem', async () => {
  const missing = join(folder, 'missing.txt')
  await assert.rejects(readFile(missing), problem('file-missing', { name: missing, reason: 'ENOENT' }))
  await assert.rejects(readFile(join(folder, 'үндеу.txt', 'x')), problem('file-missing'))
  await assert.rejects(readFile(folder), problem('file-is-directory', { name: folder }))
})

test('a file of 200 MB is refused before it is read', async () => {
  const path = join(folder, 'large.txt')
  writeFileSync(path, '')
  truncateSync(path, 200_000_000)
  const before = process.memoryUsage().rss
  await assert.rejects(readFile(path), problem('file-too-large', { name: path, limit: 20 }))
  assert.ok(process.memoryUsage().rss - before < 50_000_000)
})

test('an endless device is stopped at the limit', { skip: isWindows }, async () => {
  await assert.rejects(
    readFile('/dev/zero', { limit: 1_000_000 }),
    problem('file-too-large', { name: '/dev/zero', limit: 1 }),
  )
})

test('a pipe with a name is read to its end', { skip: isWindows }, async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const written = readFile(pipe)
  createWriteStream(pipe).end('слово')
  assert.equal(new TextDecoder().decode((await written).bytes), 'слово')
})

test('standard input is gathered, up to the limit', async () => {
  const { bytes, name } = await readStandardInput(Readable.from([Buffer.from('сл'), Buffer.from('ово')]))
  assert.equal(name, '')
  assert.equal(new TextDecoder().decode(bytes), 'слово')
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(1_000_000)
    })(),
  )
  await assert.rejects(readStandardInput(endless), problem('file-too-large', { name: '-', limit: 20 }))
})
