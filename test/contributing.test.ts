import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Catalog } from '../src/catalog.ts'
import { exactly } from './quotes-in-tests.ts'

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** A copy of the source, to which the check that CONTRIBUTING shows is added as it stands there. */
let copy: string
let catalog: Catalog

before(async () => {
  copy = mkdtempSync(join(tmpdir(), 'saual-contributing-'))
  cpSync(join(PROJECT, 'src'), join(copy, 'src'), { recursive: true })
  cpSync(join(PROJECT, 'package.json'), join(copy, 'package.json'))
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))
  const shown = readFileSync(join(PROJECT, 'CONTRIBUTING.md'), 'utf8')
  const files = [...shown.matchAll(/^`(src\/checks\/[\w./-]+)`[\s\S]*?^```\w+\n([\s\S]*?)^```$/gmu)]
  assert.deepEqual(
    files.map(([, path]) => path),
    ['src/checks/anonymous-source/check.ts', 'src/checks/anonymous-source/en.md'],
  )
  for (const [, path, text] of files) {
    const whole = join(copy, path as string)
    mkdirSync(dirname(whole), { recursive: true })
    writeFileSync(whole, text as string)
  }
  const { loadCatalog } = (await import(pathToFileURL(join(copy, 'src', 'catalog.ts')).href)) as {
    loadCatalog: () => Promise<Catalog>
  }
  catalog = await loadCatalog()
})

after(() => rmSync(copy, { recursive: true, force: true }))

function readingOf(text: string) {
  return catalog.reader(['anonymous-source'])({ id: 's', text, language: 'en', sha256: '' })
}

test('the check that CONTRIBUTING shows raises and is silent as its sheet says', () => {
  const sheet = catalog.sheets.find(({ check }) => check === 'anonymous-source')
  assert.ok(sheet && sheet.raises.length > 1 && sheet.silent.length > 1)
  for (const { text, spans } of [...sheet.raises, ...sheet.silent])
    assert.deepEqual(
      readingOf(text).findings.map(({ quote }) => quote.text),
      exactly(text, spans),
    )
})

test('it asks once and then points back', () => {
  const { questions } = readingOf('Experts agree that the dam is safe. Observers warn of floods.')
  assert.deepEqual(
    questions.map(({ text }) => text.en),
    [
      'The statement says: “Experts agree that the dam is safe”. Who are they? Where can what they say be read?',
      '“Observers warn of floods”: the same question as 1.1.',
    ],
  )
})
