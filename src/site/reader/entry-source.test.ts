import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { folders, SOURCE } from '../../catalog.ts'
import { entrySource } from './entry-source.ts'
import { needsMachine } from './needs-machine.ts'

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

test('formats are in it where they need nothing of the machine, themselves or by what they import', () => {
  const root = mkdtempSync(join(tmpdir(), 'saual-entry-'))
  writeFileSync(
    join(root, 'leaf.ts'),
    "import {\n  readFileSync,\n} from 'node:fs'\nexport const x = readFileSync\n",
  )
  writeFileSync(join(root, 'far.ts'), "import { x } from './leaf.ts'\nexport default x\n")
  writeFileSync(
    join(root, 'typed.ts'),
    "import type { Stats } from 'node:fs'\nexport type Kind = 'a' | Stats\n",
  )
  assert.equal(needsMachine(join(root, 'far.ts')), true)
  assert.equal(needsMachine(join(root, 'typed.ts')), false)
  assert.equal(needsMachine(join(SOURCE, 'formats/text/format.ts')), false)
  assert.equal(needsMachine(join(SOURCE, 'formats/pdf/format.ts')), true)
  rmSync(root, { recursive: true })
})
