import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openArchive } from '../src/archive/archive.ts'
import { openStorage } from '../src/storage/open.ts'
import { openRecord } from '../src/storage/record/open-record.ts'
import { onBothEngines } from './storage/engines-in-tests.ts'
import { keysOf } from './storage/facts-in-tests.ts'
import { type Acknowledged, startWriter } from './storage/writer-in-tests.ts'

/** Rounds of killing; more of them by hand before a release. */
const ROUNDS = Number(process.env.SAUAL_CRASH_ROUNDS ?? 6)
/** Milliseconds after its first answer within which a program is killed. */
const LONGEST_LIFE = 150

onBothEngines((newPlace, engine, crash) => {
  test(`what was acknowledged survives kill -9 at random moments, ${ROUNDS} times`, async () => {
    const place = await newPlace()
    const acknowledged: Acknowledged[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const writers = [1, 2].map((n) => startWriter(place, `${round} ${n}`, 100_000))
      await Promise.all(writers.map(({ answered }) => answered))
      await sleep(Math.random() * LONGEST_LIFE)
      // Every other time the server goes too, as in a power cut.
      if (engine === 'postgres' && round % 2 === 1) await crash()
      for (const writer of writers) writer.process.kill('SIGKILL')
      for (const writer of writers) {
        await writer.ended
        acknowledged.push(...writer.acknowledged)
      }
    }
    const storage = await openStorage(place, keysOf)
    const record = openRecord(storage, { keysOf })
    const archive = openArchive(`${place.folder}/archive`)
    const { facts, broken } = await record.verify()
    assert.equal(broken, undefined)
    assert.ok(facts >= acknowledged.length * 2)
    const all = new Map((await record.history.facts(0, facts)).map((fact) => [fact.seq, fact]))
    for (const { seq, subject, capture } of acknowledged) {
      assert.deepEqual([all.get(seq)?.kind, all.get(seq)?.subject], ['statement-taken-in', subject])
      // Both facts of an append, or none.
      assert.equal(all.get(seq + 1)?.kind, 'statement-shown')
      assert.equal(await archive.check(capture), 'sound')
    }
    assert.deepEqual(await record.differingTables(), [])
    await storage.close()
  })
})
