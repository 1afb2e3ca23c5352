import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fault } from '../../law/corpus/act.ts'
import { sayFault } from '../../messages/messages.ts'
import { Problem } from '../../problem.ts'
import { idSha1, misplaced, pathOf, readManifest, UNDECLARED } from './manifest.ts'

const LAYOUT =
  'spec_version: "0.4"\ncountry: zz\nlayout:\n  - directories: [zz-1]\n    path: "{directory}/{year}/{identifier}.md"\n'
const front = (values: Readonly<Record<string, string>>) => new Map(Object.entries(values))
const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code

const said = (fault: Fault | undefined) => (fault ? sayFault(fault, 'en') : '')

test('folders by hash: the vectors of the specification', () => {
  assert.equal(idSha1('BOE-A-1978-31229'), 'bb')
  assert.equal(idSha1('SFS-1962-700'), '8a')
  assert.equal(idSha1('LEGITEXT000006069414'), '0c')
})

test('a path is filled from the front matter; what cannot be filled is an error and no guess', () => {
  const layout = readManifest(LAYOUT, 'm')
  const law = { identifier: 'A', country: 'zz', jurisdiction: 'zz-1', year: '2031' }
  assert.deepEqual(pathOf(layout, front(law)), { path: 'zz-1/2031/A.md' })
  assert.throws(
    () => misplaced(layout, front({ ...law, jurisdiction: 'zz' }), 'zz/A.md'),
    problem('corpus-no-layout'),
  )
  const { year: _, ...undated } = law
  assert.match(said(misplaced(layout, front(undated), 'zz-1/2031/A.md')), /\{year\}/u)
  for (const year of ['..', 'a/b', 'a\\b', 'a\0'])
    assert.match(said(misplaced(layout, front({ ...law, year }), 'x')), /no name of a file/u)
})

test('a directory by its name wins over "*" wherever it stands', () => {
  const layout = readManifest(
    'layout:\n  - directories: ["*"]\n    path: "{identifier}.md"\n  - directories: [pt]\n    path: "{directory}/{id_sha1_2}/{identifier}.md"\n',
    'm',
  )
  assert.deepEqual(pathOf(layout, front({ identifier: 'SFS-1962-700', country: 'pt' })), {
    path: 'pt/8a/SFS-1962-700.md',
  })
  assert.deepEqual(pathOf(layout, front({ identifier: 'A', country: 'es' })), { path: 'A.md' })
})

test('with or without folders by hash a law stands right; under another name it does not', () => {
  const law = front({ identifier: 'SFS-1962-700', country: 'se' })
  const layout = readManifest(
    'layout:\n  - directories: ["*"]\n    path: "{directory}/{identifier}.md"\n',
    'm',
  )
  for (const path of ['se/SFS-1962-700.md', 'se/8a/SFS-1962-700.md'])
    assert.equal(misplaced(layout, law, path), undefined)
  assert.match(said(misplaced(layout, law, 'se/8b/SFS-1962-700.md')), /puts it at se\/SFS/u)
  assert.equal(misplaced(UNDECLARED, law, 'any/where/SFS-1962-700.md'), undefined)
  assert.match(said(misplaced(UNDECLARED, law, 'se/other.md')), /not its name/u)
})

test('a newer specification and a broken manifest are refused', () => {
  for (const version of ['0.5', '1.0', 'next'])
    assert.throws(
      () => readManifest(`spec_version: "${version}"\nlayout: []\n`, 'm'),
      problem('corpus-too-new'),
    )
  for (const broken of [
    'layout: []',
    'layout: [',
    'a: &a [1]\nlayout: *a',
    '',
    'layout:\n  - directories: ["*", es]\n    path: x',
  ])
    assert.throws(() => readManifest(broken, 'm'), problem('corpus-manifest'))
})
