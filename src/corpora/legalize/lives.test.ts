import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gather } from '../told-in-tests.ts'
import legalize from './importer.ts'
import { commit, git, lawFile, temporaryFolder, write } from './miniature-in-tests.ts'

const ONE = 'zz/ZZ-1.md'
const message = (type: string, day: string, source = 'ZZ-9') =>
  `[${type}] Trial\n\nSource-Id: ${source}\nSource-Date: ${day}\nNorm-Id: ZZ-1`

test('what brings an act into the world amends nothing', async (t) => {
  for (const type of ['bootstrap', 'new']) {
    const folder = temporaryFolder(t)
    git(folder, ['init', '-q'])
    write(folder, ONE, lawFile({ last_updated: '2031-01-01' }))
    commit(folder, message(type, '2031-01-01', 'S1'))
    write(folder, ONE, lawFile({ last_updated: '2032-01-01' }, '## Article 1\n\nOther words.\n'))
    commit(folder, message('reform', '2032-01-01', 'S2'))
    const { versions } = await gather(legalize.read(folder))
    assert.deepEqual(
      versions.map(({ causedBy }) => causedBy?.key),
      ['S2', undefined],
    )
  }
})

test('an act that was repealed and came back has an end with a day on which it is back', async (t) => {
  const repeals: readonly ((folder: string) => void)[] = [
    (folder) => rmSync(join(folder, ONE)),
    (folder) => write(folder, ONE, lawFile({ last_updated: '2033-01-01', status: 'repealed' })),
  ]
  for (const repeal of repeals) {
    const folder = temporaryFolder(t)
    git(folder, ['init', '-q'])
    write(folder, 'zz/ZZ-2.md', lawFile({ identifier: 'ZZ-2', last_updated: '2031-01-01' }))
    write(folder, ONE, lawFile({ last_updated: '2031-01-01' }))
    commit(folder, message('new', '2031-01-01'))
    repeal(folder)
    commit(folder, message('repeal', '2033-01-01'))
    assert.deepEqual((await gather(legalize.read(folder))).ends, [{ act: 'ZZ-1', until: '2033-01-01' }])
    write(folder, ONE, lawFile({ last_updated: '2035-01-01' }))
    commit(folder, message('new', '2035-01-01'))
    assert.deepEqual((await gather(legalize.read(folder))).ends, [
      { act: 'ZZ-1', until: '2033-01-01', back: '2035-01-01' },
    ])
  }
})

test('a repeal that a later commit takes back is none', async (t) => {
  const folder = temporaryFolder(t)
  git(folder, ['init', '-q'])
  const standing = lawFile({ last_updated: '2031-01-01' })
  write(folder, ONE, standing)
  commit(folder, message('new', '2031-01-01'))
  rmSync(join(folder, ONE))
  commit(folder, message('repeal', '2033-01-01'))
  write(folder, ONE, standing)
  commit(folder, '[fix-pipeline] Trial\n\nNorm-Id: ZZ-1')
  const { ends, versions } = await gather(legalize.read(folder))
  assert.deepEqual(ends, [])
  assert.ok(versions.every(({ since }) => since === '2031-01-01'))
})

test('what is pending with its text begins on its day', async (t) => {
  const folder = temporaryFolder(t)
  const body = '## Article 1 (in force from 2033-01-01)\n\nWords.\n\n## Article 2\n\nMore.\n'
  write(folder, ONE, lawFile({ last_updated: '2031-01-01' }, body))
  const [version] = (await gather(legalize.read(folder))).versions
  const states = [version?.provisions, ...(version?.later ?? []).map(({ provisions }) => provisions)]
  assert.deepEqual(
    states.map((provisions) => provisions?.map(({ state, text }) => [state, text])),
    [
      [
        ['pending', 'Words.'],
        ['text', 'More.'],
      ],
      [
        ['text', 'Words.'],
        ['text', 'More.'],
      ],
    ],
  )
  assert.equal(version?.later?.[0]?.since, '2033-01-01')
})
