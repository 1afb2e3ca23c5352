import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { definitionsIn } from '../../desk/law/defining.ts'
import type { Imported } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
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
  const building = (all: readonly Imported[]) =>
    buildCorpus(gatheringOf(events(all)), path, {
      name: 'unread',
      source: 'somewhere',
      keysOf,
      definitionsIn,
    })
  for (const [all, count] of [
    [faults, 2],
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

test('what a stopped build left behind goes, what another one writes stays', async () => {
  const path = join(folder, 'stopped.sqlite')
  // No process has so high a number; process 1 always runs.
  for (const pid of ['99999999', '1'])
    for (const ending of ['', '-taken']) writeFileSync(`${path}.${pid}.building${ending}`, '')
  // Of another corpus, by a process that is gone, and by this one, which may build two at once.
  const other = join(folder, 'stopped-other.sqlite')
  for (const pid of ['99999999', process.pid]) writeFileSync(`${other}.${pid}.building`, '')
  ;(await built('stopped')).corpus.close()
  assert.deepEqual(
    readdirSync(folder).filter((file) => file.startsWith('stopped-other')),
    [`stopped-other.sqlite.${process.pid}.building`],
  )
  assert.deepEqual(
    readdirSync(folder).filter((file) => file.startsWith('stopped.')),
    ['stopped.sqlite', 'stopped.sqlite.1.building', 'stopped.sqlite.1.building-taken'],
  )
})

test('a file that is no build is refused', () => {
  const path = join(folder, 'no-build.sqlite')
  for (const content of ['not a database at all', '']) {
    writeFileSync(path, content)
    assert.throws(() => openCorpus(path, keysOf), { code: 'law-build-unreadable' })
  }
})
