import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStorage } from '../../src/storage/open.ts'
import { openRecord, type RecordStore } from '../../src/storage/record/open-record.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { keysOf } from './facts-in-tests.ts'

const named = (record: RecordStore, subject: string, en: string) =>
  record.append([{ kind: 'person-added', subject, body: { name: { en } } }], { actor: 'program' })

onBothEngines((newPlace) => {
  async function opened() {
    const storage = await openStorage(await newPlace(), keysOf)
    const record = openRecord(storage, { keysOf })
    const nameOf = async (id: string) => (await record.people.person(id))?.name.en
    await named(record, 'p-1', 'A. Before')
    return { storage, record, nameOf }
  }

  test('whatever is asked within a moment sees the same record, while others write', async () => {
    const { storage, record, nameOf } = await opened()
    const [begun, written] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const seen = storage.atOneMoment(async () => {
      const before = await nameOf('p-1')
      begun.resolve()
      await written.promise
      const within = await storage.atOneMoment(() => nameOf('p-1'))
      const [after, all] = await Promise.all([nameOf('p-1'), record.people.persons()])
      return [before, within, after, all.length]
    })
    await begun.promise
    await named(record, 'p-1', 'A. After')
    await named(record, 'p-2', 'B. Another')
    assert.equal(await nameOf('p-1'), 'A. After', 'whoever is in no moment sees the present')
    written.resolve()
    assert.deepEqual(await seen, ['A. Before', 'A. Before', 'A. Before', 1])
    assert.equal(await storage.atOneMoment(() => nameOf('p-1')), 'A. After')
    await storage.close()
  })

  test('what was begun within a moment and outlives it sees the present', async () => {
    const { storage, record, nameOf } = await opened()
    const over = Promise.withResolvers<void>()
    const later = await storage.atOneMoment(async () => {
      await nameOf('p-1')
      return { name: over.promise.then(() => nameOf('p-1')) }
    })
    await named(record, 'p-1', 'A. After')
    over.resolve()
    assert.equal(await later.name, 'A. After')
    await storage.close()
  })

  test('nothing is written within a moment, and a fault in one leaves the next as it is', async () => {
    const { storage, record, nameOf } = await opened()
    await assert.rejects(storage.atOneMoment(() => named(record, 'p-2', 'B. Another')))
    await assert.rejects(storage.atOneMoment(() => storage.db.deleteFrom('people').execute()))
    assert.equal(await storage.atOneMoment(() => nameOf('p-1')), 'A. Before')
    assert.equal((await record.history.head()).seq, 1)
    await storage.close()
  })

  test('of many moments each gets its turn, and writers go on', async () => {
    const { storage, record, nameOf } = await opened()
    const names = Array.from({ length: 50 }, () =>
      storage.atOneMoment(async () => [await nameOf('p-1'), await nameOf('p-1')]),
    )
    for (let n = 0; n < 10; n++) await named(record, 'p-1', `A. After ${n}`)
    for (const [first, second] of await Promise.all(names)) assert.equal(first, second)
    await storage.close()
  })
})
