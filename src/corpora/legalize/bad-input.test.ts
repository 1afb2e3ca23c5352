import assert from 'node:assert/strict'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Fault } from '../../law/corpus/act.ts'
import { sayFault } from '../../messages/messages.ts'
import { Problem } from '../../problem.ts'
import { gather } from '../told-in-tests.ts'
import legalize from './importer.ts'
import {
  commit,
  git,
  lawFile,
  MINIATURE,
  miniatureHistory,
  temporaryFolder,
  write,
} from './miniature-in-tests.ts'

const said = (broken: { fault: Fault } | undefined) => (broken ? sayFault(broken.fault, 'en') : '')

const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code
const ONE = 'zz/ZZ-1.md'

test('a place that is no such corpus', async (t) => {
  const folder = temporaryFolder(t)
  write(folder, 'a/b.md', '# Only words\n')
  for (const place of [folder, join(folder, 'a/b.md'), join(folder, 'none')])
    assert.equal(await legalize.recognises(place), false)
  await assert.rejects(gather(legalize.read(folder)), problem('corpus-unknown'))
  await assert.rejects(gather(legalize.read(join(folder, 'none'))), problem('corpus-missing'))
  git(folder, ['init', '-q'])
  await assert.rejects(gather(legalize.read(folder)), problem('corpus-git-empty'))
  assert.ok(await legalize.recognises(join(MINIATURE, 'plain')))
  assert.ok(await legalize.recognises(miniatureHistory(t, 2)))
})

test('a manifest that fits no law refuses the corpus, and one law that lacks a value is left out alone', async (t) => {
  const folder = temporaryFolder(t)
  const layout = (path: string) =>
    write(folder, '.legalize.yml', `layout:\n  - directories: [zz]\n    path: "${path}"\n`)
  write(folder, 'zz/2031/ZZ-1.md', lawFile({ year: '2031', last_updated: '2031-01-01' }))
  write(folder, 'zz/2031/ZZ-2.md', lawFile({ identifier: 'ZZ-2', last_updated: '2031-01-01' }))
  layout('{directory}/{year}/{identifier}.md')
  const read = await gather(legalize.read(folder))
  assert.deepEqual([read.versions.length, read.broken.length], [1, 1])
  layout('{planet}/{identifier}.md')
  git(folder, ['init', '-q'])
  commit(folder, '[new] Trial\n\nSource-Date: 2031-01-01\nNorm-Id: ZZ-1')
  const strange = temporaryFolder(t)
  write(strange, '.legalize.yml', 'layout:\n  - directories: [aa]\n    path: "{directory}/{identifier}.md"\n')
  write(strange, ONE, lawFile({ last_updated: '2031-01-01' }))
  for (const [place, code] of [
    [folder, 'corpus-placeholder'],
    [strange, 'corpus-no-layout'],
  ] as const) {
    await assert.rejects(gather(legalize.read(place)), problem(code))
    rmSync(join(place, '.git'), { recursive: true, force: true })
    await assert.rejects(gather(legalize.read(place)), problem(code))
  }
})

test('bad files are told of by place and reason, and the rest is read', async (t) => {
  const folder = temporaryFolder(t)
  write(folder, ONE, lawFile({ last_updated: '2031-01-01' }))
  write(folder, 'zz/cp1251.md', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xcf, 0xf0, 0xee]))
  write(folder, 'zz/cut.md', '---\ntitle: "a')
  write(folder, 'zz/yaml.md', '---\ntitle: [a\n---\n')
  write(folder, 'zz/bomb.md', `---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n`)
  write(folder, 'zz/state.md', lawFile({ identifier: 'state', text_state: 'guessed' }))
  write(folder, 'zz/other.md', lawFile({ identifier: 'ZZ-2' }))
  write(folder, 'zz/again/ZZ-1.md', lawFile({ last_updated: '2031-01-01' }))
  write(folder, 'zz/long.md', Buffer.alloc(64 * 1024 * 1024 + 1, 0x20))
  write(folder, 'zz/undated.md', lawFile({ identifier: 'undated' }))
  const isTree = await gather(legalize.read(folder))
  assert.equal(isTree.versions.length, 1)
  assert.deepEqual(isTree.broken.map(({ place }) => place.slice(3)).sort(), [
    'again/ZZ-1.md',
    'bomb.md',
    'cp1251.md',
    'cut.md',
    'long.md',
    'other.md',
    'state.md',
    'undated.md',
    'yaml.md',
  ])
  git(folder, ['init', '-q'])
  commit(folder, 'All')
  const { versions, broken } = await gather(legalize.read(folder))
  // A commit's day stands in for the file's.
  assert.deepEqual(versions.map(({ act }) => act).sort(), ['ZZ-1', 'undated'])
  assert.equal(broken.length, 8)
  assert.ok(broken.every(({ place }) => /^[0-9a-f]{40}:zz\//u.test(place)))
})

test('of two different files that bear one identifier neither is taken, and both are named', async (t) => {
  const folder = temporaryFolder(t)
  git(folder, ['init', '-q'])
  write(folder, ONE, lawFile({ last_updated: '2031-01-01' }, '## Article 1\n\nFirst words.\n'))
  write(folder, 'zz/again/ZZ-1.md', lawFile({ last_updated: '2031-01-01' }))
  write(folder, 'zz/third/ZZ-1.md', lawFile({ last_updated: '2032-01-01' }))
  write(folder, 'zz/ZZ-2.md', lawFile({ identifier: 'ZZ-2', last_updated: '2031-01-01' }))
  commit(folder, 'All')
  write(folder, ONE, lawFile({ last_updated: '2033-01-01' }, '## Article 1\n\nNew words.\n'))
  commit(folder, 'One of them anew')
  const fromHistory = await gather(legalize.read(folder))
  rmSync(join(folder, '.git'), { recursive: true })
  const fromTree = await gather(legalize.read(folder))
  for (const { versions, broken } of [fromHistory, fromTree]) {
    assert.deepEqual(
      versions.map(({ act }) => act),
      ['ZZ-2'],
    )
    assert.deepEqual(broken.map(({ place }) => place.replace(/^[0-9a-f]{40}:/u, '')).sort(), [
      ONE,
      'zz/again/ZZ-1.md',
      'zz/third/ZZ-1.md',
    ])
    for (const one of broken)
      assert.match(said(one), /bears the same identifier “ZZ-1”; .*neither was taken/u)
  }
})

test('a second file of the same bytes is superfluous', async (t) => {
  const folder = temporaryFolder(t)
  write(folder, ONE, lawFile({ last_updated: '2031-01-01' }))
  write(folder, 'zz/again/ZZ-1.md', lawFile({ last_updated: '2031-01-01' }))
  const { versions, broken } = await gather(legalize.read(folder))
  assert.equal(versions.length, 1)
  assert.deepEqual(broken.map(said), [
    `the same file was taken from ${versions[0]?.path}; this one is superfluous`,
  ])
})

test('a commit whose text cannot be read leaves the act unread from its day on', async (t) => {
  const folder = temporaryFolder(t)
  git(folder, ['init', '-q'])
  const days = ['2031-01-01', '2032-01-01', '2033-01-01']
  for (const [index, day] of days.entries()) {
    const text =
      index === 1 ? Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xcf, 0xf0]) : lawFile({ last_updated: day })
    write(folder, ONE, text)
    commit(folder, `[reforma] ZZ 1\n\nSource-Id: ZZ-9\nSource-Date: ${day}\nNorm-Id: ZZ-1`, day)
  }
  const { versions } = await gather(legalize.read(folder))
  assert.deepEqual(versions.map(({ since, unread }) => [since, unread]).sort(), [
    ['2031-01-01', undefined],
    ['2032-01-01', 'whole'],
    ['2033-01-01', undefined],
  ])
})

test('an object that is gone, as after a rewritten history, is told of', async (t) => {
  const folder = miniatureHistory(t, 3)
  const object = git(folder, ['rev-parse', 'HEAD~1:zz/ZZ-2031-9.md']).trim()
  rmSync(join(folder, '.git/objects', object.slice(0, 2), object.slice(2)), { force: true })
  const { versions, broken } = await gather(legalize.read(folder))
  assert.equal(versions.length, 2)
  assert.match(said(broken[0]), /missing/u)
  const parent = git(folder, ['rev-parse', 'HEAD~1']).trim()
  rmSync(join(folder, '.git/objects', parent.slice(0, 2), parent.slice(2)), { force: true })
  await assert.rejects(gather(legalize.read(folder)), problem('corpus-git'))
})

test('a file withdrawn without repeal is named, a file removed by repeal ends its act', async (t) => {
  const folder = miniatureHistory(t, 2)
  rmSync(join(folder, 'zz/ZZ-2031-7.md'))
  commit(folder, '[fix-pipeline] Not a law\n', '2032-01-01')
  rmSync(join(folder, 'zz/ZZ-2031-9.md'))
  commit(folder, '[repeal] Gone\n\nSource-Id: R\nSource-Date: 2032-05-05\nNorm-Id: ZZ-2031-9', '2032-05-05')
  const { versions, ends, broken } = await gather(legalize.read(folder))
  assert.deepEqual(
    versions.map(({ act }) => act),
    ['ZZ-2031-9'],
  )
  assert.deepEqual(ends, [{ act: 'ZZ-2031-9', until: '2032-05-05' }])
  assert.match(said(broken[0]), /withdrawn/u)
})

test('settings of a stranger’s repository run nothing', async (t) => {
  const folder = miniatureHistory(t, 2)
  const proof = join(temporaryFolder(t), 'ran')
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'gpg.program',
    'diff.external',
    'core.sshCommand',
    'diff.x.textconv',
  ])
    git(folder, ['config', key, `touch ${proof}`])
  git(folder, ['config', 'log.showSignature', 'true'])
  write(folder, '.git/info/attributes', '* diff=x\n')
  assert.equal((await gather(legalize.read(folder))).versions.length, 2)
  assert.deepEqual(readdirSync(join(proof, '..')), [])
})
