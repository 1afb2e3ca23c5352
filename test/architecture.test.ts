import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')

/** What each folder or file of `src` may import from the others. Anything else is a wrong arrow. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  law: [],
  reader: ['law'],
  checks: ['reader', 'law'],
  languages: ['reader', 'law'],
  jurisdictions: ['law'],
  formats: ['reader', 'law', 'problem.ts', 'watched-memory.ts'],
  html: ['law', 'languages', 'messages'],
  exports: ['reader', 'law', 'languages', 'messages', 'html'],
  outputs: [
    'reader',
    'law',
    'record',
    'messages',
    'html',
    'exports',
    'make-folder.ts',
    'problem.ts',
    'unfinished-name.ts',
    'watched-memory.ts',
  ],
  messages: ['law'],
  'problem.ts': [],
  'home.ts': [],
  'make-folder.ts': [],
  'kept.ts': ['home.ts', 'make-folder.ts', 'modules.ts', 'reader', 'sha256.ts', 'unfinished-name.ts'],
  'sha256.ts': [],
  'unfinished-name.ts': [],
  'watched-memory.ts': [],
  'modules.ts': [],
  git: ['problem.ts'],
  corpora: ['law', 'formats', 'git', 'problem.ts'],
  record: ['reader', 'law'],
  archive: ['make-folder.ts', 'problem.ts'],
  'config.ts': ['home.ts', 'problem.ts'],
  storage: ['reader', 'law', 'record', 'archive', 'make-folder.ts', 'problem.ts', 'unfinished-name.ts'],
  'lemmas.ts': ['modules.ts', 'reader', 'law', 'languages'],
  'law-catalog.ts': ['lemmas.ts', 'modules.ts', 'reader', 'law', 'languages', 'jurisdictions'],
  'catalog.ts': [
    'kept.ts',
    'law-catalog.ts',
    'lemmas.ts',
    'modules.ts',
    'reader',
    'law',
    'checks',
    'languages',
    'formats',
    'exports',
    'outputs',
  ],
  intake: ['formats', 'reader', 'law', 'problem.ts'],
  desk: [
    'home.ts',
    'make-folder.ts',
    'sha256.ts',
    'reader',
    'law',
    'record',
    'catalog.ts',
    'law-catalog.ts',
    'lemmas.ts',
    'modules.ts',
    'corpora',
    'git',
    'intake',
    'storage',
    'archive',
    'messages',
    'outputs',
    'config.ts',
    'problem.ts',
    'unfinished-name.ts',
  ],
  site: [
    'reader',
    'law',
    'record',
    'catalog.ts',
    'kept.ts',
    'desk',
    'intake',
    'messages',
    'html',
    'exports',
    'outputs',
    'config.ts',
    'problem.ts',
  ],
  cli: [
    'make-folder.ts',
    'sha256.ts',
    'reader',
    'law',
    'record',
    'catalog.ts',
    'law-catalog.ts',
    'modules.ts',
    'desk',
    'intake',
    'messages',
    'exports',
    'site',
    'config.ts',
    'problem.ts',
    'unfinished-name.ts',
  ],
  library: ['messages', 'problem.ts', 'reader', 'law', 'catalog.ts', 'law-catalog.ts', 'desk', 'intake'],
  'main.ts': ['cli'],
}
/**
 * Folders within a folder, lowest first: one imports only those before it. Files that stand beside them are what all share (types,
 * words) or what puts them together. `reader/language` only says what a language tells, and names the types of others for it.
 */
const LOWEST_FIRST: Readonly<Record<string, readonly string[]>> = {
  reader: [
    'language',
    'tables',
    'scan',
    'lists',
    'model',
    'vocabulary',
    'survey',
    'facts',
    'for-checks',
    'sentence',
    'quotes',
    'questions',
    'other-language',
    'cited',
    'changes',
  ],
  law: [
    'languages',
    'days',
    'office-names',
    'pack',
    'clock',
    'citations',
    'corpus',
    'eli',
    'akn',
    'everyday',
  ],
  'law/corpus': [
    'wasm',
    'index',
    'search',
    'definitions',
    'remarks',
    'transitions',
    'beginnings',
    'sanctions',
    'answers',
  ],
}

/** Pure folders: no Node module, no clock, no chance, and no packages but these, which are as pure. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  law: [],
  reader: [],
  record: ['zod'],
  checks: [],
  jurisdictions: [],
}

const OF_TESTS = /(?:\.test|-in-tests)\.ts$/u

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return entry.name.endsWith('.ts') && !OF_TESTS.test(entry.name) ? [path] : []
  })
}

const IMPORT =
  /^(?:import|export)\s[^'"`;=]*?from\s*'(?<from>[^']+)'|^import\s*'(?<effect>[^']+)'|\bimport\s*\(\s*'(?<late>[^']+)'/gmu

function importsOf(path: string): string[] {
  return importsIn(readFileSync(path, 'utf8'))
}

function importsIn(source: string): string[] {
  return [...source.matchAll(IMPORT)].map(
    ({ groups }) => (groups?.from ?? groups?.effect ?? groups?.late) as string,
  )
}

/** Files of ours that are loaded with a file; types are not. */
function loadedBy(file: string): string[] {
  const atOnce = readFileSync(file, 'utf8').replace(/\bimport\s*\(|^(?:import|export) type\s/gmu, '')
  return importsIn(atOnce)
    .filter((imported) => imported.startsWith('.') && imported.endsWith('.ts'))
    .map((imported) => join(dirname(file), imported))
}

const files = filesBelow(SOURCE)

test('an import is seen however it is written', () => {
  const source = `import 'a'
import b, { type B } from 'b'
import type * as C from 'c'
import {
  d,
} from 'd'
export { e } from 'e'
export type { F } from 'f'
type G = import('g').G
const words: 'from' | 'to' = 'from'
export const late = async () => (await import(
  'h'
)).h`
  assert.deepEqual(importsIn(source), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
})

test('dependencies point one way', () => {
  assert.ok(files.length > 40, 'the test must see the source')
  const wrong: string[] = []
  for (const file of files) {
    const own = relative(SOURCE, file).split(sep)[0] as string
    assert.ok(own in MAY_IMPORT, `src/${own} stands in no row of the table`)
    for (const imported of importsOf(file)) {
      if (!imported.startsWith('.')) continue
      const target = relative(SOURCE, join(dirname(file), imported)).split(sep)[0] as string
      if (target !== own && !(MAY_IMPORT[own] as readonly string[]).includes(target)) {
        wrong.push(`${relative(SOURCE, file)} imports ${imported}`)
      }
    }
  }
  assert.deepEqual(wrong, [])
})

test('so do they within the reader and the law', () => {
  const wrong: string[] = []
  for (const [place, folders] of Object.entries(LOWEST_FIRST)) {
    const folderOf = (path: string): string | undefined => {
      const [folder, ...rest] = relative(join(SOURCE, ...place.split('/')), path).split(sep) as [
        string,
        ...string[],
      ]
      return rest.length === 0 || folder === '..' ? undefined : folder
    }
    for (const file of files) {
      const own = folderOf(file)
      if (own === undefined) continue
      assert.ok(folders.includes(own), `src/${place}/${own} stands in no row of the table`)
      if (own === 'language') continue
      for (const imported of importsOf(file)) {
        if (!imported.startsWith('.')) continue
        const target = folderOf(join(dirname(file), imported))
        if (target !== undefined && folders.indexOf(target) > folders.indexOf(own))
          wrong.push(`${relative(SOURCE, file)} imports ${imported}`)
      }
    }
  }
  assert.deepEqual(wrong, [])
})

test('what is loaded by its path in the midst of a reading stands there, as its type says', () => {
  const BY_PATH = /typeof import\('(?<typed>[^']+)'\)>\(\s*join\(SOURCE, '(?<loaded>[^']+)'\)/gu
  const loads = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(BY_PATH)].map(({ groups: { typed = '', loaded = '' } = {} }) => ({
      typed: relative(SOURCE, join(dirname(file), typed)),
      loaded: `${join(loaded)}.ts`,
    })),
  )
  assert.ok(loads.length > 0, 'the test must see them')
  for (const { typed, loaded } of loads) assert.equal(loaded, typed)
})

test('asking law loads nothing that reads statements, and no git: memory and time of a start are for what is asked', () => {
  const acts = files.filter((file) => relative(SOURCE, file).startsWith(join('cli', 'law', 'acts', sep)))
  const ask = acts.filter((file) => !/(?:add|list|remove|update|verify)\.ts$/u.test(file))
  assert.equal(ask.length, 9)
  const loaded = new Set([join(SOURCE, 'cli', 'law', 'run.ts'), ...ask])
  // A set also gives what is added while it is gone through.
  for (const file of loaded) for (const imported of loadedBy(file)) loaded.add(imported)
  const wrong = [...loaded]
    .map((file) => relative(SOURCE, file))
    .filter((file) => /^(?:catalog\.ts|(?:checks|git|corpora)\b.*|reader\/read\.ts)$/u.test(file))
  assert.deepEqual(wrong, [])
})

test('folders are made in one place, which ends everywhere', () => {
  const wrong = files
    .filter((file) => /\bmkdir(?:Sync)?\(/u.test(readFileSync(file, 'utf8')))
    .map((file) => relative(SOURCE, file))
  assert.deepEqual(wrong, ['make-folder.ts'])
})

test('no check imports another check', () => {
  const wrong = files
    .filter((file) => relative(SOURCE, file).startsWith(`checks${sep}`))
    .flatMap((file) => {
      const [, own] = relative(SOURCE, file).split(sep)
      return importsOf(file)
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => relative(SOURCE, join(dirname(file), imported)).split(sep))
        .filter(([folder, check]) => folder === 'checks' && check !== own)
        .map((path) => `${relative(SOURCE, file)} imports ${path.join('/')}`)
    })
  assert.deepEqual(wrong, [])
})

test('the reader and the law know no machine: no module but ours, no clock, no chance', () => {
  const wrong: string[] = []
  for (const file of files) {
    const own = relative(SOURCE, file).split(sep)[0] as string
    const packages = PURE[own]
    if (packages === undefined) continue
    const source = readFileSync(file, 'utf8')
    for (const imported of importsOf(file))
      if (!imported.startsWith('.') && !packages.includes(imported))
        wrong.push(`${relative(SOURCE, file)}: ${imported}`)
    for (const forbidden of [
      'Date.now',
      'new Date',
      'Math.random',
      'performance.now',
      'process.',
      'Temporal.Now',
    ]) {
      if (source.includes(forbidden)) wrong.push(`${relative(SOURCE, file)}: ${forbidden}`)
    }
  }
  assert.deepEqual(wrong, [])
})
