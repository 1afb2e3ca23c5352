import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadCatalog } from '../src/catalog.ts'
import { openDesk } from '../src/desk/desk.ts'
import { type Job, runJobs } from '../src/desk/jobs/run-jobs.ts'
import { onBothEngines } from './storage/engines-in-tests.ts'

const catalog = await loadCatalog()
const HOUR = 3_600_000
/** A lease that is over soon enough to wait for its end, renewed often. */
const TIMES = { lasts: 3000, beat: 100, turn: HOUR }
/** A lease that outlasts what a busy machine does to timers and to the disk of its database. */
const LONG = { lasts: 8000, beat: 100, turn: HOUR }

onBothEngines((newPlace) => {
  test('what a killed program would have done is done when its lease is over, and not before', async () => {
    const place = await newPlace()
    const desk = await openDesk(place, catalog)
    const began = Date.now()
    // What a program leaves behind that is killed right after a renewal.
    assert.ok(await desk.leases.take('jobs', 'killed', TIMES.lasts))
    const done = Promise.withResolvers<number>()
    const running = runJobs(desk, [async () => done.resolve(Date.now())], TIMES)
    assert.ok((await done.promise) - began >= TIMES.lasts)
    await running.stop()
    await desk.close()
  })

  test('a program that lives keeps its lease through work that takes longer, then gives it back', async () => {
    const place = await newPlace()
    const [desk, other] = [await openDesk(place, catalog), await openDesk(place, catalog)]
    const begun = Promise.withResolvers<void>()
    const story: string[] = []
    const long: Job = async (_, lease) => {
      begun.resolve()
      await sleep(LONG.lasts * 1.2)
      story.push(lease.isHeld ? 'done' : 'lost')
    }
    const first = runJobs(desk, [long], LONG)
    await begun.promise
    const taken = Promise.withResolvers<void>()
    const second = runJobs(
      other,
      [
        async () => {
          story.push('taken over')
          taken.resolve()
        },
      ],
      LONG,
    )
    await first.stop()
    await taken.promise
    assert.deepEqual(story, ['done', 'taken over'])
    await second.stop()
    await desk.close()
    await other.close()
  })
})
