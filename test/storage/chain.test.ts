import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { snapshotOf } from '../../src/record/state/snapshot.ts'
import { openStorage, type Storage } from '../../src/storage/open.ts'
import { checkChain } from '../../src/storage/record/check-chain.ts'
import { openRecord, type RecordStore } from '../../src/storage/record/open-record.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { AUTHOR, keysOf, OPINION, STATEMENT, STORY, written } from './facts-in-tests.ts'

onBothEngines((newPlace) => {
  async function story(
    run: (record: RecordStore, storage: Storage) => Promise<void>,
    published = true,
  ): Promise<void> {
    const storage = await openStorage(await newPlace(), keysOf)
    try {
      const record = openRecord(storage, { keysOf })
      await record.append(STORY, { actor: AUTHOR })
      if (published) await publish(record)
      await run(record, storage)
    } finally {
      await storage.close()
    }
  }

  async function publish(record: RecordStore): Promise<void> {
    const opinion = await record.opinions.get(OPINION)
    assert.ok(opinion)
    const snapshot = snapshotOf(opinion, { en: 'Aigerim S.' }, ['ru'])
    await record.append([{ kind: 'opinion-published', subject: OPINION, body: { version: 1, snapshot } }], {
      actor: AUTHOR,
    })
  }

  test('an untouched record is whole', () =>
    story(async (record) => {
      const { facts, hash, broken } = await record.verify()
      assert.equal(broken, undefined)
      assert.deepEqual({ seq: facts, hash }, await record.history.head())
    }))

  for (const [what, statement, at, why] of [
    [
      'an altered body',
      `update log set body = replace(body, 'Nobody', 'Somebody') where seq = 9`,
      9,
      'altered',
    ],
    ['an altered actor', `update log set actor = 'm-other' where seq = 3`, 3, 'altered'],
    ['an altered moment', `update log set at = '2020-01-01T00:00:00.000Z' where seq = 1`, 1, 'altered'],
    ['a fact taken out', 'delete from log where seq = 5', 6, 'gap'],
    ['a fact cut off the end', `delete from log where seq = ${STORY.length + 1}`, STORY.length + 1, 'gap'],
    ['an altered hash', `update log set hash = previous where seq = 4`, 4, 'cut'],
    ['an altered link', `update log set previous = hash where seq = 4`, 4, 'cut'],
  ] as const)
    test(`${what} is found, and where`, () =>
      story(async (record, { db }) => {
        await sql.raw(statement).execute(db)
        assert.deepEqual((await record.verify()).broken, { seq: at, why })
      }))

  test('tables made anew from the record are the same tables', () =>
    story(async (record, { db }) => {
      assert.deepEqual(await record.differingTables(), [])
      const before = await db.selectFrom('opinions').selectAll().execute()
      assert.equal(await record.rebuild(), STORY.length + 1)
      assert.deepEqual(await db.selectFrom('opinions').selectAll().execute(), before)
      assert.deepEqual(await record.differingTables(), [])
      assert.equal((await record.find({ words: 'bloggers', language: 'en', limit: 9 })).total, 2)
    }))

  test('a table that says something else than the record is named, and is right again when made anew', () =>
    story(async (record, { db }) => {
      await db.updateTable('pieces').set({ text: 'Slipped in.' }).where('piece', '=', 'title').execute()
      await db.deleteFrom('search_entries').where('kind', '=', 'statement').execute()
      assert.deepEqual(await record.differingTables(), ['pieces', 'search_entries'])
      await record.rebuild()
      assert.deepEqual(await record.differingTables(), [])
    }))

  test('the public part is checked without the rest, and holds no draft', () =>
    story(async (record) => {
      await record.append([written('summary', 'A secret draft', 0)], { actor: AUTHOR })
      const links = await Array.fromAsync(record.publicPart())
      assert.deepEqual(await checkChain(links), await record.verify())
      const kinds = links.map(({ sealed }) => sealed?.kind).filter((kind) => kind !== undefined)
      assert.deepEqual(kinds, [
        'body-added',
        'person-added',
        'office-held',
        'statement-taken-in',
        'reading-made',
        'opinion-published',
      ])
      assert.doesNotMatch(JSON.stringify(links), /secret draft|an everyday word/u)
      const altered = links.map((link) =>
        link.sealed?.kind === 'person-added'
          ? { ...link, sealed: { ...link.sealed, body: '{"name":{"en":"B. Official"}}' } }
          : link,
      )
      assert.deepEqual((await checkChain(altered)).broken, { seq: 2, why: 'altered' })
    }))

  test('a statement is not public before it is shown', () =>
    story(async (record) => {
      const publicKinds = async () =>
        (await Array.fromAsync(record.publicPart())).flatMap(({ sealed }) => sealed?.kind ?? [])
      assert.equal((await publicKinds()).includes('statement-taken-in'), false)
      await record.append([{ kind: 'statement-shown', subject: STATEMENT, body: {} }], { actor: AUTHOR })
      assert.equal((await publicKinds()).includes('statement-taken-in'), true)
    }, false))
})
