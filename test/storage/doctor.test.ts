import assert from 'node:assert/strict'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openArchive } from '../../src/archive/archive.ts'
import { TAGS } from '../../src/law/tags.ts'
import { sayIfKnown } from '../../src/messages/messages.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { connect, openStorage, type Storage, type StoragePlace } from '../../src/storage/open.ts'
import { openRecord } from '../../src/storage/record/open-record.ts'
import { examine } from '../../src/storage/upkeep/examine.ts'
import type { Examined } from '../../src/storage/upkeep/examined.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { AUTHOR, keysOf, STORY, takenIn } from './facts-in-tests.ts'

/** Bytes of a page of a SQLite file. */
const PAGE = 4096
const THEN = '2026-03-02T08:00:00.000Z'

/** A site with a story and a captured file, closed to others. */
async function filled(place: StoragePlace, now = THEN): Promise<string> {
  chmodSync(place.folder, 0o700)
  const storage = await openStorage(place, keysOf)
  const record = openRecord(storage, { keysOf, now: () => now })
  const capture = await openArchive(join(place.folder, 'archive')).put(Buffer.from('captured'))
  const provenance = { channel: 'file', capture, capturedAs: 'file' } as const
  await record.append([...STORY, takenIn('Another statement.', { provenance })], { actor: AUTHOR })
  await storage.close()
  return capture
}

async function examined(place: StoragePlace, now = THEN): Promise<Examined[]> {
  const archive = openArchive(join(place.folder, 'archive'))
  return await Array.fromAsync(examine({ place, archive, now }))
}

/** Codes of what is wrong or worth a note; each has words in three languages that use its values. */
async function wrongWith(place: StoragePlace, now = THEN): Promise<string[]> {
  const all = (await examined(place, now)).filter(({ code }) => code !== 'disk-low')
  for (const { code, values } of all)
    for (const tag of TAGS)
      assert.doesNotMatch(sayIfKnown(`doctor.${code}`, tag, values) ?? '{', /[{}]|undefined/u)
  return all.filter(({ condition }) => condition !== 'well').map(({ code }) => code)
}

onBothEngines((newPlace, engine) => {
  async function changed(place: StoragePlace, change: (storage: Storage) => Promise<unknown>): Promise<void> {
    const storage = connect(place)
    await change(storage)
    await storage.close()
  }

  test('a site that is well is told so, thing by thing', async () => {
    const place = await newPlace()
    await filled(place)
    const codes = (await examined(place)).map(({ condition, code }) => [condition, code])
    assert.deepEqual(
      codes.filter(([, code]) => !code?.startsWith('disk')),
      ['schema', 'chain', 'tables', 'files'].map((code) => ['well', code]),
    )
  })

  test('a place where nothing is kept yet is no fault, and stays as it is', async () => {
    const { folder, ...rest } = await newPlace()
    const place = { folder: join(folder, 'none'), ...rest }
    assert.deepEqual(
      await wrongWith(place),
      engine === 'sqlite' ? ['folder-none'] : ['folder-none', 'schema-none'],
    )
  })

  test('what was altered in the record is named by its number', async () => {
    const place = await newPlace()
    await filled(place)
    await changed(place, ({ db }) =>
      db.updateTable('log').set({ actor: 'm-x' }).where('seq', '=', 4).execute(),
    )
    const [ill] = (await examined(place)).filter(({ condition }) => condition === 'ill')
    assert.deepEqual([ill?.code, ill?.values], ['chain-altered', { seq: 4 }])
    assert.deepEqual(await wrongWith(place), ['chain-altered'])
  })

  test('tables that disagree with the record, files that are missing or altered, are named', async () => {
    const place = await newPlace()
    const capture = await filled(place)
    await changed(place, ({ db }) => db.updateTable('people').set({ state: '{}' }).execute())
    writeFileSync(join(place.folder, 'archive', capture.slice(0, 2), capture), 'altered')
    assert.deepEqual(await wrongWith(place), ['tables-differ', 'file-altered'])
    rmSync(join(place.folder, 'archive'), { recursive: true })
    assert.deepEqual(await wrongWith(place), ['tables-differ', 'file-missing'])
  })

  test('an older and a newer schema are told apart, and nothing is changed', async () => {
    const place = await newPlace()
    chmodSync(place.folder, 0o700)
    await changed(place, ({ db, engine }) => migrate(db, engine, 1))
    assert.deepEqual(await wrongWith(place), ['schema-older'])
    await changed(place, ({ db }) => db.updateTable('schema_version').set({ version: 999 }).execute())
    assert.deepEqual(await wrongWith(place), ['schema-newer'])
  })

  test('a clock that was never set, is behind the record, or was set back, is told', async () => {
    const place = await newPlace()
    await filled(place)
    assert.deepEqual(await wrongWith(place, '1970-01-01T00:00:05.000Z'), ['clock-unset'])
    assert.deepEqual(await wrongWith(place, '2026-03-01T08:00:00.000Z'), ['clock-behind'])
    const storage = await openStorage(place, keysOf)
    const record = openRecord(storage, { keysOf, now: () => '2026-03-01T08:00:00.000Z' })
    await record.append([takenIn('A third one.')], { actor: AUTHOR })
    await storage.close()
    assert.deepEqual(await wrongWith(place), ['clock-back'])
  })

  if (process.platform !== 'win32')
    test('a folder that others can read is told', async () => {
      const place = await newPlace()
      await filled(place)
      chmodSync(place.folder, 0o755)
      assert.deepEqual(await wrongWith(place), ['folder-open'])
    })

  if (engine === 'sqlite')
    test('a damaged file of the database is told, not trusted', async () => {
      const place = await newPlace()
      await filled(place)
      const file = join(place.folder, 'saual.sqlite')
      writeFileSync(file, readFileSync(file).fill(0xff, PAGE * 3, PAGE * 9))
      const answer = await examined(place).then(
        (all) => all.some(({ code }) => code === 'database-damaged'),
        (error: unknown) => Reflect.get(Object(error), 'code') === 'storage-unreachable',
      )
      assert.equal(answer, true)
      writeFileSync(
        join(place.folder, 'saual.sqlite'),
        'this is no database, and it is long enough to be looked at',
      )
      await assert.rejects(examined(place), { code: 'storage-unreachable' })
    })
})
