import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { TAGS } from '../law/tags.ts'
import { sayProblem } from './messages.ts'
import { commandLine } from './started-as.ts'

const BIN = fileURLToPath(new URL('../../bin/', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

function said(script: string, cwd: string, environment: Readonly<Record<string, string>> = {}): string {
  const { PATH = '', HOME = '' } = process.env
  const words = script.endsWith('start.cjs') ? ['saual'] : []
  return spawnSync(process.execPath, [script, ...words, 'law', 'remove', '--lang', 'en'], {
    cwd,
    env: { PATH, HOME, ...environment },
    encoding: 'utf8',
  }).stderr
}

test('words that name a command name it as it was started', () => {
  assert.match(
    said(join(BIN, 'start.cjs'), ROOT),
    /For a list: npm start -- law list\n.*: npm start -- help law\n$/u,
  )
  assert.match(said(join(BIN, 'saual.cjs'), ROOT), /For a list: node bin\/saual\.cjs law list\n/u)
  assert.match(said(join(BIN, 'saual.cjs'), ROOT, { npm_command: 'exec' }), /: npx saual law list\n/u)
  const folder = mkdtempSync(join(tmpdir(), 'saual-started-'))
  symlinkSync(join(BIN, 'saual.cjs'), join(folder, 'saual'))
  assert.match(said(join(folder, 'saual'), folder), /: saual law list\n.*: saual help law\n$/u)
  rmSync(folder, { recursive: true })
})

test('where nothing is said of how it was started a problem names the program', () => {
  for (const language of TAGS)
    assert.match(sayProblem({ code: 'law-none', values: {} }, language), /: saual law add \p{Lu}+/u)
})

test('the program without words is started as people type it', () => {
  const before = process.env.SAUAL_STARTED_AS
  process.env.SAUAL_STARTED_AS = 'npm start --'
  assert.deepEqual([commandLine(), commandLine('read a.txt')], ['npm start', 'npm start -- read a.txt'])
  if (before === undefined) delete process.env.SAUAL_STARTED_AS
  else process.env.SAUAL_STARTED_AS = before
})
