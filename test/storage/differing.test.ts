import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Fact } from '../../src/record/fact.ts'
import { snapshotOf } from '../../src/record/state/snapshot.ts'
import { openStorage, type Storage } from '../../src/storage/open.ts'
import { openRecord } from '../../src/storage/record/open-record.ts'
import { DERIVED, TABLES } from '../../src/storage/tables.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { AUTHOR, idOf, keysOf, OPINION, STATEMENT, STORY, takenIn } from './facts-in-tests.ts'

const COMPARED = [...(Object.keys(DERIVED) as (keyof typeof DERIVED)[]), 'search_entries'] as const
const TRANSLATED = 'Блогеры распространяют провокационные высказывания.'

/** What the story leaves out, so that each table has rows. */
const MORE: readonly Fact[] = [
  takenIn(TRANSLATED, { language: 'ru' }),
  {
    kind: 'statement-translation-linked',
    subject: STATEMENT,
    body: {
      translation: idOf(TRANSLATED),
      pairs: [{ here: { start: 0, end: 10 }, there: { start: 0, end: 10 } }],
    },
  },
  { kind: 'member-invited', subject: AUTHOR, body: { role: 'author' } },
]

onBothEngines((newPlace) => {
  async function published(): Promise<Storage> {
    const storage = await openStorage(await newPlace(), keysOf)
    const record = openRecord(storage, { keysOf })
    await record.append([...STORY, ...MORE], { actor: AUTHOR })
    const opinion = await record.opinions.get(OPINION)
    assert.ok(opinion)
    const snapshot = snapshotOf(opinion, { en: 'Aigerim S.' }, ['en', 'ru'])
    const body = { version: 1, snapshot }
    await record.append([{ kind: 'opinion-published', subject: OPINION, body }], { actor: AUTHOR })
    return storage
  }

  test('whatever is altered, missing or too much in any column of any table made from the record, is found', async () => {
    const storage = await published()
    const { db, engine } = storage
    const differing = () => openRecord(storage, { keysOf }).differingTables()
    assert.deepEqual(await differing(), [])
    for (const table of COMPARED) {
      const rows = await db.selectFrom(table).selectAll().execute()
      const [row] = rows
      assert.ok(row, `${table} has rows`)
      const restore = async () => {
        await sql`delete from ${sql.table(table)}`.execute(db)
        for (const each of rows) await db.insertInto(table).values(each).execute()
      }
      const ofRow =
        engine === 'sqlite'
          ? sql`rowid = (select min(rowid) from ${sql.table(table)})`
          : sql`ctid = (select min(ctid) from ${sql.table(table)})`
      for (const [column, kind] of Object.entries(TABLES[table])) {
        if (table === 'search_entries' && column === 'id') continue
        const other = kind.startsWith('integer') ? 7_000_000 : 'other'
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${other} where ${ofRow}`.execute(db)
        assert.deepEqual(await differing(), [table], `${table}.${column}`)
        await restore()
      }
      await sql`delete from ${sql.table(table)} where ${ofRow}`.execute(db)
      assert.deepEqual(await differing(), [table], `a row of ${table} is missing`)
      await restore()
      const [key] = Object.entries(TABLES[table])
      assert.ok(key)
      const more = { ...row, [key[0]]: key[1] === 'integer' ? 7_000_000 : 'more' }
      if ('slug' in more) more.slug = 'more'
      if ('subject' in more) more.subject = 'more'
      await db.insertInto(table).values(more).execute()
      assert.deepEqual(await differing(), [table], `a row of ${table} is too much`)
      await restore()
    }
    assert.deepEqual(await differing(), [])
    await storage.close()
  })
})
