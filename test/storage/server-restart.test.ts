import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { isConnectionLost } from '../../src/storage/connection-lost.ts'
import { openStorage } from '../../src/storage/open.ts'
import { openRecord } from '../../src/storage/record/open-record.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { keysOf } from './facts-in-tests.ts'

const named = (subject: string, en: string) =>
  ({ kind: 'person-added', subject, body: { name: { en } } }) as const

onBothEngines((newPlace, _, crash) => {
  test('readers of a moment notice nothing when the database server is killed and started again', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    const record = openRecord(storage, { keysOf })
    await record.append([named('p-1', 'A. Official')], { actor: 'program' })
    let isOver = false
    const moments = [0, 0, 0, 0]
    const readers = moments.map(async (_, reader) => {
      while (!isOver) {
        const seen = await storage.atOneMoment(async () => {
          const before = await record.people.person('p-1')
          await sleep(1)
          return [before?.name.en, (await record.history.head()).seq]
        })
        assert.deepEqual(seen, ['A. Official', 1])
        moments[reader] = (moments[reader] ?? 0) + 1
      }
    })
    /** Until each reader has seen a moment that begins now. */
    const readOn = async () => {
      const seen = [...moments]
      while (moments.some((times, reader) => times < (seen[reader] ?? 0) + 2))
        await Promise.race([sleep(5), ...readers])
    }
    for (let times = 0; times < 3; times++) {
      await readOn()
      await crash()
    }
    await readOn()
    isOver = true
    await Promise.all(readers)
    await storage.close()
  })

  test('whoever writes after the server was started again finds a connection that works', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    const record = openRecord(storage, { keysOf })
    await Promise.all([1, 2, 3].map(() => record.history.head()))
    await crash()
    const { kind } = await record.append([named('p-1', 'A. Official')], { actor: 'program' })
    assert.equal(kind, 'appended')
    assert.equal((await record.history.head()).seq, 1)
    await storage.close()
  })
})

test('what was asked wrongly is not taken for a lost connection', () => {
  const failed = (words: string, more: object = {}) => Object.assign(new Error(words), more)
  for (const lost of [
    failed('terminating connection', { code: '57P01' }),
    failed('the database system is starting up', { code: '57P03' }),
    failed('connect ENOENT', { code: 'ENOENT', syscall: 'connect' }),
    failed('read ECONNRESET', { code: 'ECONNRESET' }),
    failed('Connection terminated unexpectedly'),
    failed('timeout exceeded when trying to connect'),
    failed('Query read timeout'),
  ])
    assert.ok(isConnectionLost(lost), lost.message)
  for (const other of [
    failed('syntax error', { code: '42601' }),
    failed('password authentication failed', { code: '28P01' }),
    failed('no such file', { code: 'ENOENT', syscall: 'open' }),
    failed('published without its reading'),
    'nothing',
  ])
    assert.ok(!isConnectionLost(other), String(other))
})
