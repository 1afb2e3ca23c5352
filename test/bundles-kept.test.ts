import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROGRAM } from './command-in-tests.ts'

const { keep } = createRequire(import.meta.url)('../bin/keep.cjs') as {
  keep: (place: string, bytes: string) => void
}
const HOUR = 3_600_000
const PARTS = ['.cjs', '-rest.cjs', '-v26.10.0-x64.bin']

const nameOf = (bundle: number): string => bundle.toString(16).padStart(24, '0')

function touch(file: string, hoursAgo: number): void {
  const at = new Date(Date.now() - hoursAgo * HOUR)
  utimesSync(file, at, at)
}

test('bundles are taken away as a whole, those that were used longest ago, and none that is in use', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saual-bundles-'))
  // The lower its number, the longer ago it was made.
  for (let bundle = 1; bundle <= 20; bundle++)
    for (const part of PARTS) {
      const file = join(folder, nameOf(bundle) + part)
      writeFileSync(file, '')
      touch(file, 100 - bundle)
    }
  const left = join(folder, `${nameOf(20)}-ru.cjs.0123456789abcdef.writing`)
  writeFileSync(left, '')
  touch(left, 2)
  writeFileSync(join(folder, 'unknown.txt'), '')
  // Of one that is old, a program has said just now that it is in use.
  touch(join(folder, nameOf(2) + PARTS[0]), 4)
  keep(join(folder, 'checkout.json'), '{}')
  const bundles = [2, 14, 15, 16, 17, 18, 19, 20]
  assert.deepEqual(
    readdirSync(folder).sort(),
    [
      ...bundles.flatMap((bundle) => PARTS.map((part) => nameOf(bundle) + part)),
      'checkout.json',
      'unknown.txt',
    ].sort(),
  )
  // All that were made within some hours stay, however many they are.
  for (let bundle = 30; bundle < 50; bundle++) keep(join(folder, nameOf(bundle) + PARTS[0]), '')
  for (let bundle = 30; bundle < 50; bundle++) assert.ok(existsSync(join(folder, nameOf(bundle) + PARTS[0])))
  assert.ok(existsSync(join(folder, nameOf(2) + PARTS[1])))
  assert.ok(!existsSync(join(folder, nameOf(20) + PARTS[0])))
  rmSync(folder, { recursive: true })
})

test('a checkout says that its bundle is in use, so that another one leaves it there', () => {
  const cache = mkdtempSync(join(tmpdir(), 'saual-used-'))
  const folder = join(cache, 'saual', 'compiled')
  const read = (): number | null =>
    spawnSync(process.execPath, [PROGRAM, 'read', '-', '--format', 'json'], {
      input: 'Trust only official sources.\n',
      env: { ...process.env, XDG_CACHE_HOME: cache },
    }).status
  assert.equal(read(), 0)
  for (const file of readdirSync(folder)) touch(join(folder, file), 24)
  assert.equal(read(), 0)
  const [start = ''] = readdirSync(folder).filter((file) => /^[0-9a-f]{24}\.cjs$/u.test(file))
  assert.ok(Date.now() - statSync(join(folder, start)).mtimeMs < HOUR)
  rmSync(cache, { recursive: true })
})
