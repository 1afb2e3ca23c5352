import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { keepingScripts } from './kept-scripts.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-scripts-'))
const before = process.env.XDG_CACHE_HOME
process.env.XDG_CACHE_HOME = join(folder, 'cache')
after(() => {
  if (before === undefined) delete process.env.XDG_CACHE_HOME
  else process.env.XDG_CACHE_HOME = before
  rmSync(folder, { recursive: true })
})

function write(file: string, words: string): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, words)
}

test('scripts are kept until the source or a package is another', async () => {
  write('src/checks/a/check.ts', 'a')
  write('src/checks/a/check.test.ts', 'a')
  let makings = 0
  const script = async (): Promise<string> =>
    Buffer.from(
      await keepingScripts(join(folder, 'src'))('worker', async () => Buffer.from(`made ${++makings}`)),
    ).toString()
  assert.equal(await script(), 'made 1')
  assert.equal(await script(), 'made 1')
  for (const [file, words] of [
    ['src/checks/a/check.ts', 'longer'],
    ['src/checks/b/check.ts', 'b'],
    ['src/messages.json', '{}'],
    ['src/page.css', 'p {}'],
    ['node_modules/.package-lock.json', '{}'],
  ] as const) {
    const known = makings
    write(file, words)
    assert.equal(await script(), `made ${known + 1}`, file)
    assert.equal(await script(), `made ${known + 1}`, file)
  }
  const known = makings
  write('src/checks/a/check.test.ts', 'longer')
  write('src/checks/a/en.md', 'a sheet')
  assert.equal(await script(), `made ${known}`)
})
