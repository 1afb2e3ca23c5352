import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { folders, SOURCE } from '../../catalog.ts'
import { entrySource, formatsApart } from './entry-source.ts'
import { readWhere } from './read-where.ts'

test('what stands in the folders is in the worker', () => {
  const entry = entrySource(SOURCE)
  for (const kind of ['checks', 'languages', 'jurisdictions', 'exports'])
    for (const name of folders(join(SOURCE, kind))) assert.ok(entry.includes(`'./${kind}/${name}/`), name)
})

test('a check that is added as a folder is in it too', () => {
  const root = mkdtempSync(join(tmpdir(), 'saual-entry-'))
  for (const kind of ['checks', 'languages', 'jurisdictions', 'formats', 'exports'])
    mkdirSync(join(root, kind))
  cpSync(join(SOURCE, 'checks/value-appeal'), join(root, 'checks/another'), { recursive: true })
  assert.ok(entrySource(root).includes("'./checks/another/check.ts'"))
  rmSync(root, { recursive: true })
})

test('formats are read where what they import can run, and a library gets a script of its own', () => {
  const root = mkdtempSync(join(tmpdir(), 'saual-entry-'))
  const write = (file: string, source: string): void => writeFileSync(join(root, file), source)
  mkdirSync(join(root, 'formats'))
  write('leaf.ts', "import {\n  readFileSync,\n} from 'node:fs'\nexport const x = readFileSync\n")
  write('far.ts', "import { x } from './leaf.ts'\nexport default x\n")
  write('typed.ts', "import type { Stats } from 'node:fs'\nexport type Kind = 'a' | Stats\n")
  write('formats/apart.ts', "import { Worker } from 'node:worker_threads'\nexport const apart = Worker\n")
  write('library.ts', "import { apart } from './formats/apart.ts'\nimport mammoth from 'mammoth'\n")
  write('both.ts', "import { apart } from './formats/apart.ts'\nimport { x } from './leaf.ts'\n")
  const where = (file: string): string => readWhere(join(root, file))
  assert.deepEqual(['far.ts', 'typed.ts', 'library.ts', 'both.ts'].map(where), [
    'server',
    'worker',
    'apart',
    'server',
  ])
  assert.deepEqual(formatsApart(SOURCE), ['docx', 'html', 'pdf'])
  rmSync(root, { recursive: true })
})
