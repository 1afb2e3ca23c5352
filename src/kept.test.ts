import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { kept } from './kept.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-kept-'))
const before = process.env.XDG_CACHE_HOME
process.env.XDG_CACHE_HOME = folder
after(() => {
  if (before === undefined) delete process.env.XDG_CACHE_HOME
  else process.env.XDG_CACHE_HOME = before
  rmSync(folder, { recursive: true })
})

const source = join(folder, 'source.md')
const bytes = (text: string) => new TextEncoder().encode(text)

/** Changes the source, and the time that tells of it. */
function write(text: string, second: number): void {
  writeFileSync(source, text)
  utimesSync(source, second, second)
}

test('what was made once is not made again until its source changes', () => {
  let made = 0
  const make = () => bytes(`made ${++made}`)
  write('one', 1000)
  assert.equal(Buffer.from(kept('lists', [source], make)).toString(), 'made 1')
  assert.equal(Buffer.from(kept('lists', [source], make)).toString(), 'made 1')
  write('two', 2000)
  assert.equal(Buffer.from(kept('lists', [source], make)).toString(), 'made 2')
})

test('old makings are cleared, those of another name stay', () => {
  kept('other', [source], () => bytes('other'))
  for (let second = 3000; second < 3010; second++) {
    write(String(second), second)
    kept('lists', [source], () => bytes(String(second)))
  }
  const files = readdirSync(join(folder, 'saual', 'lists'))
  assert.equal(files.filter((file) => file.startsWith('lists-')).length, 4)
  assert.equal(files.filter((file) => file.startsWith('other-')).length, 1)
})
