import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadCatalog } from '../../catalog.ts'
import {
  commitAll,
  emptyRepository,
  git,
  miniatureRepository,
} from '../../corpora/kazakhstan-law/miniature-in-tests.ts'
import { problem } from '../../formats/problem-in-tests.ts'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import { Problem } from '../../problem.ts'
import { unfinishedName } from '../../unfinished-name.ts'
import { addCorpus } from './add.ts'
import { buildOf, installedBuilds, namesOf, openBuild, pathOf } from './builds.ts'
import { changesBetween } from './changes.ts'
import { lawFolder } from './folder.ts'
import { removeBuild } from './remove-build.ts'

const MINIATURES = fileURLToPath(new URL('../../../corpus/', import.meta.url))
const FOLDER = mkdtempSync(join(tmpdir(), 'saual-desk-law-'))
after(() => rmSync(FOLDER, { recursive: true }))
const catalog = await loadCatalog()

test('the folder is the one that was named, else the place of the system for what people added', () => {
  assert.equal(lawFolder({ SAUAL_LAW: '/somewhere', XDG_DATA_HOME: '/data' }), '/somewhere')
  assert.equal(lawFolder({ XDG_DATA_HOME: '/data' }), join('/data', 'saual', 'law'))
  assert.equal(lawFolder({ SAUAL_LAW: '' }), lawFolder({}))
  assert.ok(lawFolder({}).startsWith(homedir()))
})

test('a name that could lead out of the folder is none', () => {
  assert.equal(pathOf(FOLDER, 'kz'), join(FOLDER, 'kz.sqlite'))
  for (const name of ['', '.', '..', '../kz', 'a/b', 'KZ', 'кз', '1a', '-a', 'a b', 'a'.repeat(42), 'kz\n'])
    assert.throws(() => pathOf(FOLDER, name), problem('law-name'), JSON.stringify(name))
})

test('a corpus is named by its folder or address', async () => {
  for (const [place, name] of [
    ['gesetze.git', 'gesetze'],
    ['Codes of 2030', 'codes-of-2030'],
    ['2030', 'law'],
    ['Заңдар', 'law'],
    ['trailing', 'trailing'],
  ] as const) {
    const folder = join(FOLDER, `names of ${name}`)
    const corpus = join(FOLDER, 'corpora', place)
    mkdirSync(corpus, { recursive: true })
    writeFileSync(
      join(corpus, 'a.md'),
      '---\nkey: A\ntitle: A\nlanguage: en\nsince: 2030-01-01\n---\n\n## Article 1. A\n\nWords.\n',
    )
    const build = await addCorpus(catalog, folder, `${corpus}/`)
    assert.equal(build.name, name)
    assert.deepEqual(namesOf(folder), [name])
    rmSync(folder, { recursive: true })
  }
})

test('files that are no corpora are passed over; a damaged one is named', async () => {
  const folder = join(FOLDER, 'mixed')
  mkdirSync(folder)
  for (const name of ['kz.sqlite', 'notes.txt', 'KZ.sqlite', 'kz.sqlite.0123456789abcdef.writing'])
    writeFileSync(join(folder, name), 'no database')
  assert.deepEqual(namesOf(folder), ['kz'])
  const [one] = installedBuilds(catalog, folder)
  assert.ok(one instanceof Problem && one.code === 'law-build-unreadable')
  assert.throws(
    () => openBuild(catalog, folder, 'none'),
    problem('law-unknown', { name: 'none', names: 'kz' }),
  )
  assert.throws(() => openBuild(catalog, join(FOLDER, 'absent'), 'kz'), problem('law-none'))
  await removeBuild(folder, 'kz')
  assert.deepEqual(namesOf(folder), [])
})

test('a build by another version is read for what it was built from, and no further', async () => {
  const folder = join(FOLDER, 'older')
  await addCorpus(catalog, folder, join(MINIATURES, 'plain'))
  const { DatabaseSync } = await import('node:sqlite')
  const db = new DatabaseSync(pathOf(folder, 'plain'))
  db.exec('pragma user_version = 1')
  db.close()
  assert.throws(() => openBuild(catalog, folder, 'plain'), problem('law-build-version'))
  assert.equal(buildOf(folder, 'plain').source, join(MINIATURES, 'plain'))
})

test('a file in the place of the folder is a problem, and no folder at all is an empty one', async () => {
  const file = join(FOLDER, 'a file')
  writeFileSync(file, '')
  assert.throws(() => namesOf(file), problem('law-no-folder'))
  await assert.rejects(removeBuild(file, 'kz'), problem('law-no-folder'))
  await assert.rejects(addCorpus(catalog, file, join(MINIATURES, 'plain')), problem('law-no-folder'))
  const none = join(FOLDER, 'no folder')
  assert.deepEqual(namesOf(none), [])
  await assert.rejects(removeBuild(none, 'kz'), problem('law-none'))
})

test('what a build or a fetch that was stopped left behind is removed by its name', async () => {
  const folder = join(FOLDER, 'left')
  mkdirSync(join(folder, 'repositories', 'de.git.begun'), { recursive: true })
  writeFileSync(unfinishedName(join(folder, 'kz.sqlite')), '')
  await removeBuild(folder, 'kz')
  await removeBuild(folder, 'de')
  assert.deepEqual(readdirSync(folder, { recursive: true }), ['repositories'])
  await assert.rejects(removeBuild(folder, 'kz'), problem('law-none'))
})

test('a corpus that is being added is not added, updated or removed beside it, and then may be', async () => {
  const folder = join(FOLDER, 'at once')
  const place = join(MINIATURES, 'plain')
  const first = addCorpus(catalog, folder, place)
  const held = problem('law-held', { name: 'plain', process: String(process.pid) })
  await assert.rejects(addCorpus(catalog, folder, place), held)
  await assert.rejects(removeBuild(folder, 'plain'), held)
  await first
  assert.deepEqual(readdirSync(folder), ['plain.sqlite'])
  await removeBuild(folder, 'plain')
  assert.deepEqual(readdirSync(folder), [])
})

test('a new build tells whose place it takes', async () => {
  const folder = join(FOLDER, 'replaced')
  const told: CorpusBuild[] = []
  const add = () =>
    addCorpus(catalog, folder, join(MINIATURES, 'plain'), { replaced: (before) => told.push(before) })
  const first = await add()
  assert.deepEqual(told, [])
  await add()
  assert.deepEqual(told, [first])
})

test('a damaged repository is told with git’s reason; a folder without commits is read as it stands', async () => {
  const folder = join(FOLDER, 'damaged')
  const repository = miniatureRepository()
  rmSync(join(repository, '.git', 'objects'), { recursive: true })
  mkdirSync(join(repository, '.git', 'objects'))
  await assert.rejects(addCorpus(catalog, folder, repository, { name: 'kz' }), problem('corpus-git'))
  rmSync(repository, { recursive: true })
  const fresh = join(FOLDER, 'fresh')
  cpSync(join(MINIATURES, 'plain'), fresh, { recursive: true })
  git(fresh, ['init', '--quiet'])
  assert.equal((await addCorpus(catalog, folder, fresh)).versions, 7)
})

test('a repository whose newest objects are gone is told with git’s reason, not as files without keys', async () => {
  const folder = join(FOLDER, 'gone')
  const repository = emptyRepository()
  mkdirSync(join(repository, 'w/water'), { recursive: true })
  writeFileSync(
    join(repository, 'w/water/index.md'),
    '---\nTitle: Wassergesetz\njurabk: WG\nslug: water\n---\n\n# § 1 Zweck\n\nWasser.\n',
  )
  commitAll(repository, { day: '2031-04-17', message: 'x' })
  for (const object of ['HEAD:w/water/index.md', 'HEAD:w', 'HEAD^{tree}', 'HEAD']) {
    const name = git(repository, ['rev-parse', object]).trim()
    const path = join(repository, '.git/objects', name.slice(0, 2), name.slice(2))
    const bytes = readFileSync(path)
    rmSync(path)
    await assert.rejects(addCorpus(catalog, folder, repository, { name: 'gone' }), problem('corpus-git'))
    writeFileSync(path, bytes)
  }
  assert.equal((await addCorpus(catalog, folder, repository, { name: 'gone' })).versions, 1)
  rmSync(repository, { recursive: true })
})

test('what changed is told line by line', () => {
  assert.deepEqual(changesBetween('a\nb', 'a\nc'), [
    { kind: 'same', line: 'a' },
    { kind: 'removed', line: 'b' },
    { kind: 'added', line: 'c' },
  ])
  assert.deepEqual(changesBetween('', 'a'), [{ kind: 'added', line: 'a' }])
  assert.deepEqual(changesBetween('a', ''), [{ kind: 'removed', line: 'a' }])
  assert.deepEqual(changesBetween('', ''), [])
})
