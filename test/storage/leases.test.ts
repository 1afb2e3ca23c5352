import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLeases } from '../../src/storage/leases.ts'
import { openStorage } from '../../src/storage/open.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { keysOf } from './facts-in-tests.ts'

onBothEngines((newPlace) => {
  const LONG = 3_600_000

  test('one holder has a lease at a time; it passes on when it is given back', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    const leases = openLeases(storage)
    assert.equal(await leases.take('jobs', 'one', LONG), true)
    assert.equal(await leases.take('jobs', 'other', LONG), false)
    assert.equal(await leases.take('other-work', 'other', LONG), true)
    assert.equal(await leases.take('jobs', 'one', LONG), true, 'the holder keeps it')
    await leases.release('jobs', 'other')
    assert.equal(await leases.take('jobs', 'other', LONG), false, 'it was not its own')
    await leases.release('jobs', 'one')
    assert.equal(await leases.take('jobs', 'other', LONG), true)
    await storage.close()
  })

  test('a lease passes on when its time is over, and not before', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    const leases = openLeases(storage)
    const began = Date.now()
    const lasts = 300
    assert.equal(await leases.take('jobs', 'one', lasts), true)
    while (!(await leases.take('jobs', 'other', LONG))) await sleep(10)
    // The database's clock is that of this machine here.
    assert.ok(Date.now() - began >= lasts)
    assert.equal(await leases.take('jobs', 'one', lasts), false, 'it is no longer its own')
    await storage.close()
  })

  test('of many who ask at once, one gets it', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    const leases = openLeases(storage)
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, n) => leases.take('jobs', `holder-${n}`, LONG)),
    )
    assert.equal(taken.filter(Boolean).length, 1)
    await storage.close()
  })
})
