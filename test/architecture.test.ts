import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { LOWEST_FIRST, MAY_IMPORT, PURE } from './boundaries-in-tests.ts'
import { filesBelow, importsIn, importsOf, loadedBy } from './imports-in-tests.ts'

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')
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
