import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makeFolder } from './make-folder.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-folder-'))
after(() => rmSync(FOLDER, { recursive: true }))

test('a folder is made with those above it, and the first that was missing is told', () => {
  const deep = join(FOLDER, 'a', 'b', 'c')
  assert.equal(makeFolder(deep, 0o700), join(FOLDER, 'a'))
  for (const made of [deep, join(FOLDER, 'a')])
    if (process.platform !== 'win32') assert.equal(statSync(made).mode & 0o777, 0o700)
  assert.equal(makeFolder(deep), undefined)
  assert.equal(makeFolder(join(FOLDER, 'a', 'd')), join(FOLDER, 'a', 'd'))
})

test('where something else has the place, the system says so', () => {
  const file = join(FOLDER, 'file')
  writeFileSync(file, '')
  assert.throws(() => makeFolder(file), { code: 'EEXIST' })
  assert.throws(() => makeFolder(join(file, 'below')), { code: 'ENOTDIR' })
  assert.throws(() => makeFolder(join(file, 'below', 'it')), { code: 'ENOTDIR' })
  const link = join(FOLDER, 'link')
  symlinkSync(join(FOLDER, 'nowhere'), link)
  assert.throws(() => makeFolder(join(link, 'below')), { code: 'EEXIST' })
})

const skip = process.platform === 'win32' && 'Windows removes no folder that somebody works in'

test('where the system makes no folder at all, it ends with an error', { skip }, () => {
  const module = JSON.stringify(join(import.meta.dirname, 'make-folder.ts'))
  const said = inRemovedFolder(`
    const { makeFolder } = require(${module})
    for (const folder of ['a', 'a/b', './a'])
      try {
        makeFolder(folder)
      } catch ({ code }) {
        console.log(code)
      }`)
  assert.equal(said, 'NO_FOLDER\n'.repeat(3))
})

test('what starts the program keeps nothing there, and ends', { skip }, () => {
  const module = JSON.stringify(join(import.meta.dirname, '..', 'bin', 'keep.cjs'))
  const said = inRemovedFolder(`
    require(${module}).keep('a/b/compiled.bin', 'bytes')
    console.log('ended')`)
  assert.equal(said, 'ended\n')
})

/** Node's own way goes on for ever in a folder that was removed, so another process tries it, for so long and no longer. */
function inRemovedFolder(tries: string): string {
  const gone = mkdtempSync(join(FOLDER, 'gone-'))
  const script = `
    process.chdir(${JSON.stringify(gone)})
    require('node:fs').rmdirSync(${JSON.stringify(gone)})
    ${tries}`
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=commonjs', '--eval', script], {
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  })
  assert.equal(signal, null)
  return stdout
}
