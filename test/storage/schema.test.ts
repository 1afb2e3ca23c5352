import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import { openArchive } from '../../src/archive/archive.ts'
import { backUp } from '../../src/storage/backup/back-up.ts'
import { restore } from '../../src/storage/backup/restore.ts'
import { migrate, newestSchema, schemaOf } from '../../src/storage/migrate.ts'
import type { Migration } from '../../src/storage/migration.ts'
import { connect, openStorage, type StoragePlace } from '../../src/storage/open.ts'
import { openRecord } from '../../src/storage/record/open-record.ts'
import { TABLES, type Tables } from '../../src/storage/tables.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { keysOf, OPINION } from './facts-in-tests.ts'
import { startWriter } from './writer-in-tests.ts'

/** What a database of an earlier schema held: the digest of the step that leads to it, and rows. */
interface EarlierSchema {
  readonly step: string
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>
}

const MIGRATIONS = new URL('../../src/storage/migrations/', import.meta.url)
/** The newest one needs no way forward; its rows are kept for the step that comes next. */
const versions = Array.from({ length: newestSchema() - 1 }, (_, n) => n + 1)

function earlier(version: number): EarlierSchema {
  const file = new URL(`./schemas/${version}.json`, import.meta.url)
  assert.ok(
    existsSync(file),
    `schema ${version} needs rows to be tested with: test/storage/schemas/${version}.json`,
  )
  return JSON.parse(readFileSync(file, 'utf8')) as EarlierSchema
}

/** What a database is: its columns with their types, and its indexes. */
async function shapeOf(db: Kysely<Tables>, engine: 'sqlite' | 'postgres'): Promise<unknown> {
  const tables = await db.introspection.getTables()
  const columns = tables
    .flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${column.name} ${column.dataType} ${column.isNullable}`),
    )
    .sort()
  const indexes =
    engine === 'sqlite'
      ? await sql`select name, sql from sqlite_master where type = 'index' order by name`.execute(db)
      : await sql`select indexname, indexdef from pg_indexes where schemaname = 'public' order by indexname`.execute(
          db,
        )
  return { columns, indexes: indexes.rows }
}

test('a step that was released never changes', async () => {
  const files = readdirSync(MIGRATIONS).sort()
  assert.equal(files.length, newestSchema(), 'steps are numbered without a gap')
  for (const [index, file] of files.entries()) {
    const { default: migration } = (await import(new URL(file, MIGRATIONS).href)) as { default: Migration }
    const statements = JSON.stringify([migration('sqlite'), migration('postgres')])
    assert.equal(createHash('sha256').update(statements).digest('hex'), earlier(index + 1).step, file)
  }
})

onBothEngines((newPlace, engine) => {
  test('the tables are those that the program is typed with', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    const live = await storage.db.introspection.getTables()
    for (const [table, columns] of Object.entries(TABLES)) {
      const found = live.find(({ name }) => name === table)?.columns ?? []
      const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
      const there = found.map(({ name, dataType, isNullable, isAutoIncrementing: _ }) => {
        const type = /int/iu.test(dataType) ? 'integer' : dataType.toLowerCase()
        // SQLite calls a primary key nullable; it is never null.
        const key = engine === 'sqlite' && (name === 'id' || columns[name as keyof typeof columns] === type)
        return `${name} ${type}${isNullable && !key ? '?' : ''}`
      })
      assert.deepEqual(there.sort(), typed.sort(), table)
    }
    await storage.close()
  })

  for (const version of versions)
    test(`a database of schema ${version}, and a backup of it, are brought forward and lose nothing`, async () => {
      const place = await newPlace()
      const old = connect(place)
      await migrate(old.db, old.engine, version)
      for (const [table, rows] of Object.entries(earlier(version).rows)) {
        await sql`delete from ${sql.table(table)}`.execute(old.db)
        for (const row of rows) {
          const names = sql.join(Object.keys(row).map((name) => sql.ref(name)))
          await sql`insert into ${sql.table(table)} (${names}) values (${sql.join(Object.values(row))})`.execute(
            old.db,
          )
        }
      }
      const backup = join(place.folder, 'backup')
      await backUp(old, openArchive(join(place.folder, 'archive')), backup)
      await old.close()
      const copyPlace = await newPlace()
      const copy = await openStorage(copyPlace, keysOf)
      await restore(copy, openArchive(join(copyPlace.folder, 'archive')), backup, keysOf)
      await copy.close()
      for (const each of [place, copyPlace]) await assertForward(each, version)
    })

  async function assertForward(place: StoragePlace, version: number): Promise<void> {
    const storage = await openStorage(place, keysOf)
    const fresh = await openStorage(await newPlace(), keysOf)
    assert.equal(await schemaOf(storage.db), newestSchema())
    assert.deepEqual(await shapeOf(storage.db, engine), await shapeOf(fresh.db, engine))
    const record = openRecord(storage, { keysOf })
    assert.equal((await record.verify()).broken, undefined)
    assert.deepEqual(await record.differingTables(), [])
    assert.equal((await record.opinions.get(OPINION))?.status, 'published')
    assert.equal((await record.find({ words: 'bloggers', language: 'en', limit: 5 })).total, 2)
    if (version > 1) assert.equal((await storage.db.selectFrom('accounts').selectAll().execute()).length, 1)
    await Promise.all([storage.close(), fresh.close()])
  }

  test('a database of a newer program is left alone', async () => {
    const place = await newPlace()
    const storage = await openStorage(place, keysOf)
    await storage.db.updateTable('schema_version').set({ version: 999 }).execute()
    await storage.close()
    await assert.rejects(openStorage(place, keysOf), { code: 'storage-schema-newer' })
  })

  test('many programs that start at once find one schema', async () => {
    const place = await newPlace()
    const programs = Array.from({ length: 4 }, () => startWriter(place, 'p', 1))
    const ends = await Promise.all(programs.map(({ ended }) => ended))
    assert.deepEqual(ends, [0, 0, 0, 0])
    const storage = await openStorage(place, keysOf)
    assert.equal(await schemaOf(storage.db), newestSchema())
    assert.equal((await openRecord(storage, { keysOf }).verify()).facts, 4)
    await storage.close()
  })
})

test('a place that can’t be opened is a problem that keeps the password to itself', async () => {
  for (const place of [
    { folder: '/dev/null/saual' },
    { folder: '/unused', database: 'postgres://saual:secret@127.0.0.1:9/saual' },
  ])
    await assert.rejects(openStorage(place, keysOf), (error: Error) => {
      assert.equal(Reflect.get(error, 'code'), 'storage-unreachable')
      assert.doesNotMatch(error.message, /secret/u)
      return true
    })
})
