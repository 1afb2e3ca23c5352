import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStorage } from '../../src/storage/open.ts'
import { openRecord } from '../../src/storage/record/open-record.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { AUTHOR, EDITOR, keysOf, takenIn } from './facts-in-tests.ts'

onBothEngines((newPlace) => {
  test('the access log holds what was done with access and nothing else, the latest first, page by page', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    try {
      const record = openRecord(storage, { keysOf })
      await record.append(
        [
          { kind: 'member-invited', subject: AUTHOR, body: { role: 'author' } },
          { kind: 'member-joined', subject: AUTHOR, body: {} },
          takenIn(),
          { kind: 'member-invited', subject: EDITOR, body: { role: 'editor' } },
          { kind: 'member-invited-again', subject: EDITOR, body: {} },
        ],
        { actor: 'program' },
      )
      const kinds = async (limit: number, before?: number) =>
        (await record.accessLog.list(limit, before)).map(({ seq, kind }) => `${seq} ${kind}`)
      assert.deepEqual(await kinds(2), ['5 member-invited-again', '4 member-invited'])
      assert.deepEqual(await kinds(9, 4), ['2 member-joined', '1 member-invited'])
      assert.deepEqual(await kinds(9, 1), [])
    } finally {
      await storage.close()
    }
  })
})
