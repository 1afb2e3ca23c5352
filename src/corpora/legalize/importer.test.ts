import assert from 'node:assert/strict'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Fault } from '../../law/corpus/act.ts'
import { sayFault } from '../../messages/messages.ts'
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

const ONE = 'zz/ZZ-1.md'

test('each commit of the convention is a version: day of force, day of publication and what made it', async (t) => {
  const { versions, broken } = await gather(legalize.read(miniatureHistory(t)))
  assert.deepEqual(broken, [])
  const own = versions.filter(({ act }) => act === 'ZZ-2031-7')
  // The correction is told first without its cause, then again with it.
  assert.deepEqual(
    own.map(({ since, published, causedBy }) => [since, published, causedBy?.key]),
    [
      ['2098-01-01', '2098-01-01', 'ZZ-2097-1'],
      ['2033-02-01', undefined, undefined],
      ['2033-02-01', '2033-01-20', 'ZZ-2033-2'],
      ['2031-05-01', '2031-04-20', undefined],
    ],
  )
  assert.ok(
    own.every(({ provisions }) => !JSON.stringify(provisions).includes('лца')),
    'the correction counts',
  )
})

test('the commit that is read is told; a folder without history has none', async (t) => {
  const told: string[] = []
  const revision = (commit: string) => told.push(commit)
  const folder = miniatureHistory(t)
  await gather(legalize.read(folder, { revision }))
  await gather(legalize.read(MINIATURE, { revision }))
  assert.deepEqual(told, [git(folder, ['rev-parse', 'HEAD']).trim()])
})

test('Source-Date is the day of publication; force begins where the file or Effective-Date says', async (t) => {
  const folder = temporaryFolder(t)
  git(folder, ['init', '-q'])
  write(folder, ONE, lawFile({ publication_date: '2031-01-01', last_updated: '2031-01-01' }))
  commit(
    folder,
    '[new] Trial\n\nSource-Id: ZZ-1\nSource-Date: 2031-01-01\nEffective-Date: 2031-07-01\nNorm-Id: ZZ-1',
  )
  const [version] = (await gather(legalize.read(folder))).versions
  assert.deepEqual([version?.since, version?.published], ['2031-07-01', '2031-01-01'])
  write(folder, 'zz/ZZ-2.md', lawFile({ identifier: 'ZZ-2', last_updated: '2031-01-01' }))
  commit(
    folder,
    '[new] Trial\n\nSource-Id: ZZ-2\nSource-Date: 2031-01-01\nEffective-Date: 2031-01-01\nNorm-Id: ZZ-2',
  )
  const [atOnce] = (await gather(legalize.read(folder))).versions
  assert.deepEqual([atOnce?.act, atOnce?.since, atOnce?.published], ['ZZ-2', '2031-01-01', undefined])
})

test('one last_updated and one status, stamped on every version, make no one day of all of them', async (t) => {
  const folder = temporaryFolder(t)
  git(folder, ['init', '-q'])
  for (const day of ['2031-01-01', '2032-01-01', '2033-01-01']) {
    write(
      folder,
      ONE,
      lawFile({ last_updated: '2033-01-01', status: 'repealed' }, `## Article 1\n\n${day}\n`),
    )
    commit(folder, `[reform] Trial\n\nSource-Id: R\nSource-Date: ${day}\nNorm-Id: ZZ-1`)
  }
  const { versions, ends, broken } = await gather(legalize.read(folder))
  assert.deepEqual(
    versions.map(({ since, provisions }) => [since, provisions[0]?.text]),
    [
      ['2033-01-01', '2033-01-01'],
      ['2032-01-01', '2032-01-01'],
      ['2031-01-01', '2031-01-01'],
    ],
  )
  assert.equal(ends.length, 1)
  assert.match(said(broken[0]), /does not tell since which day/u)
})

test('an end is the day on which the status changed, told once', async (t) => {
  assert.deepEqual((await gather(legalize.read(miniatureHistory(t)))).ends, [
    { act: 'ZZ-2031-9', until: '2034-06-01' },
  ])
})

test('a text as enacted is one version however often it was amended; a current text is the newest only', async (t) => {
  const { versions } = await gather(legalize.read(miniatureHistory(t)))
  const enacted = versions.filter(({ act }) => act === 'ZZ-2030-1')
  assert.deepEqual(
    enacted.map(({ since, published }) => [since, published]),
    [['2030-01-05', '2030-01-05']],
  )
  assert.match(enacted[0]?.provisions[0]?.notes.join('\n') ?? '', /as enacted[\s\S]*ZZ-2034-4/u)
  const current = versions.filter(({ act }) => act === 'ZZ-1921-5')
  assert.deepEqual(
    current.map(({ since }) => since),
    ['2032-02-02'],
  )
})

test('an act whose file moved is one act, read at the path of each commit', async (t) => {
  const { versions } = await gather(legalize.read(miniatureHistory(t)))
  const paths = versions.filter(({ act }) => act === 'ZZ-2031-7').map(({ path }) => path)
  assert.deepEqual([paths[0], paths.at(-1)], ['zz/79/ZZ-2031-7.md', 'zz/ZZ-2031-7.md'])
})

test('only the newest texts, where only they are asked for', async (t) => {
  const { versions } = await gather(legalize.read(miniatureHistory(t, 10), { currentOnly: true }))
  assert.deepEqual(new Set(versions.map(({ act, since }) => `${act} ${since}`)).size, 4)
  const kazakh = versions.find(({ language }) => language === 'kk')
  assert.equal(kazakh?.act, 'ZZ-2031-9')
})

test('a bare git directory and a folder without history are read as well', async (t) => {
  const folder = miniatureHistory(t)
  const all = await gather(legalize.read(folder))
  assert.deepEqual(await gather(legalize.read(join(folder, '.git'))), all)
  const tree = temporaryFolder(t)
  cpSync(folder, tree, { recursive: true })
  rmSync(join(tree, '.git'), { recursive: true })
  const { versions, ends, broken } = await gather(legalize.read(tree))
  assert.deepEqual(versions.map(({ act }) => act).sort(), [
    'ZZ-1921-5',
    'ZZ-2030-1',
    'ZZ-2031-7',
    'ZZ-2031-9',
  ])
  assert.ok(versions.every(({ commit }) => commit === undefined))
  assert.deepEqual(ends, [{ act: 'ZZ-2031-9', until: '2034-05-05' }])
  assert.match(said(broken[0]), /repealed/u)
})

test('plain law files: one version of each act, dated by the newest commit that touched it', async (t) => {
  const folder = temporaryFolder(t)
  git(folder, ['init', '-q'])
  cpSync(join(MINIATURE, 'plain'), folder, { recursive: true })
  commit(folder, 'Import', '2030-01-01')
  write(folder, 'README.md', 'x')
  write(folder, 'p/probg/index.md', '---\nTitle: Probe\nslug: probg\n---\n# Probe\n\n## § 5 Titel\n\nText.\n')
  const head = commit(folder, 'Change', '2031-02-03')
  const { versions } = await gather(legalize.read(folder))
  assert.deepEqual(
    versions.map(({ act, since }) => [act, since]),
    [
      ['probg', '2031-02-03'],
      ['uebv', '2030-01-01'],
    ],
  )
  assert.equal(versions[0]?.commit, head)
  assert.deepEqual(versions[0]?.provisions[0], {
    anchor: 'sec_5',
    number: '5',
    heading: 'Titel',
    within: [],
    state: 'text',
    text: 'Text.',
    notes: [],
  })
})

test('plain law files without history take the day of the file, or the first day there is', async () => {
  const { versions, broken } = await gather(legalize.read(join(MINIATURE, 'plain')))
  assert.deepEqual(broken, [])
  assert.deepEqual(
    versions.map(({ act, since, language, rank, adopted }) => [act, since, language, rank, adopted]),
    [
      ['probg', '0001-01-01', 'de', 4, '2031-03-02'],
      ['uebv', '2030-07-01', 'de', 7, undefined],
    ],
  )
})

test('reading can be stopped', async (t) => {
  const controller = new AbortController()
  const events = legalize.read(miniatureHistory(t), { signal: controller.signal })
  await assert.rejects(
    async () => {
      for await (const _ of events) controller.abort()
    },
    { name: 'AbortError' },
  )
})
