import assert from 'node:assert/strict'
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { unreadOf } from '../../corpora/unread-of.ts'
import { definitionsIn } from '../../desk/law/defining.ts'
import type { Imported } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
import { unfinishedName } from '../../unfinished-name.ts'
import { ACTS, buildCorpus, built, events, folder, gatheringOf, keysOf } from './built-in-tests.ts'
import { openCorpus } from './open.ts'

test('a build tells what it is made of', async () => {
  const { build, corpus } = await built('made')
  const { hash, ...rest } = build
  assert.match(hash, /^[0-9a-f]{64}$/u)
  assert.deepEqual(rest, {
    name: 'made',
    source: 'test',
    newest: '2024-01-01',
    acts: 3,
    versions: 4,
    languages: ['en'],
    broken: 2,
  })
  assert.deepEqual(corpus.build, build)
  assert.deepEqual(corpus.broken(), [
    { place: 'gone.md', fault: { code: 'yaml', values: { line: 1 } } },
    { place: 'lost.md', fault: { code: 'yaml', values: { line: 7 } } },
  ])
  corpus.close()
})

test('two builds of the same texts are the same bytes, in whatever order they come', async () => {
  const one = await built('same')
  one.corpus.close()
  const first = readFileSync(one.path)
  const two = await built('same', ACTS.toReversed())
  two.corpus.close()
  assert.equal(one.build.hash, two.build.hash)
  assert.ok(first.equals(readFileSync(two.path)))
})

test('a build takes nothing beside its file, whole or failed', async () => {
  ;(await built('alone')).corpus.close()
  async function* failing(): AsyncGenerator<Imported> {
    yield* ACTS
    throw new Error('the disk is full')
  }
  const path = join(folder, 'never.sqlite')
  await assert.rejects(
    buildCorpus(gatheringOf(failing()), path, { name: 'never', source: 'test', keysOf, definitionsIn }),
  )
  assert.deepEqual(
    readdirSync(folder).filter((file) => /^(?:alone|never)/u.test(file)),
    ['alone.sqlite'],
  )
})

test('a build without a text is none: the one before stays, and the faults are told', async () => {
  const { path, corpus } = await built('unread')
  corpus.close()
  const faults = ACTS.filter(({ kind }) => kind === 'broken')
  const [first] = ACTS
  assert.ok(first?.kind === 'version')
  const unread: Imported = { kind: 'version', version: unreadOf(first.version) }
  const building = (all: readonly Imported[]) =>
    buildCorpus(gatheringOf(events(all)), path, {
      name: 'unread',
      source: 'somewhere',
      keysOf,
      definitionsIn,
    })
  for (const [all, count] of [
    [faults, 2],
    [[...faults, unread], 2],
    [[], 0],
  ] as const)
    await assert.rejects(building(all), (error) => {
      assert.ok(error instanceof Problem)
      assert.deepEqual(
        [error.code, error.kind, error.values],
        ['law-nothing-read', 'input', { place: 'somewhere', count }],
      )
      assert.deepEqual(
        error.faults.map(({ place }) => place),
        count === 0 ? [] : ['gone.md', 'lost.md'],
      )
      return true
    })
  const again = openCorpus(path, keysOf)
  assert.equal(again.build.acts, 3)
  again.close()
  assert.deepEqual(
    readdirSync(folder).filter((file) => file.startsWith('unread')),
    ['unread.sqlite'],
  )
})

test('a failed build leaves the build before as it is', async () => {
  const { path, corpus } = await built('kept')
  corpus.close()
  async function* failing(): AsyncGenerator<Imported> {
    yield ACTS[0] as Imported
    throw new Error('the disk is full')
  }
  await assert.rejects(
    buildCorpus(gatheringOf(failing()), path, { name: 'kept', source: 'test', keysOf, definitionsIn }),
    /disk is full/u,
  )
  const again = openCorpus(path, keysOf)
  assert.equal(again.build.acts, 3)
  again.close()
})

test('what a stopped build left behind goes, what another program may be writing stays for an hour', async () => {
  const [own, other] = ['stopped', 'stopped-other'].map((name) => join(folder, `${name}.sqlite`)) as [
    string,
    string,
  ]
  // Whoever builds a corpus holds it: nobody else writes one of this name.
  const left = unfinishedName(own)
  const fresh = unfinishedName(other)
  const old = unfinishedName(other)
  for (const file of [left, `${left}-taken`, fresh, old, `${old}-taken-journal`]) writeFileSync(file, '')
  for (const file of [old, `${old}-taken-journal`]) utimesSync(file, 1, 1)
  const { corpus } = await built('stopped')
  corpus.close()
  assert.deepEqual(
    readdirSync(folder).filter((file) => file.startsWith('stopped')),
    [basename(fresh), 'stopped.sqlite'].toSorted(),
  )
})

test('no file bears the number of a process: programs in two containers may have one', async () => {
  const paths: string[] = []
  for (const name of ['one', 'two'])
    await buildCorpus(
      async (unfinished) => {
        paths.push(unfinished)
        await gatheringOf(events(ACTS))(unfinished)
      },
      join(folder, 'numbered.sqlite'),
      { name, source: 'test', keysOf, definitionsIn },
    )
  assert.equal(new Set(paths).size, 2)
  for (const path of paths) assert.doesNotMatch(path, new RegExp(`\\b${process.pid}\\b`, 'u'))
})

test('a file that is no build is refused', () => {
  const path = join(folder, 'no-build.sqlite')
  for (const content of ['not a database at all', '']) {
    writeFileSync(path, content)
    assert.throws(() => openCorpus(path, keysOf), { code: 'law-build-unreadable' })
  }
})
