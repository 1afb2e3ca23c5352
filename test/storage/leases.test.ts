import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLeases } from '../../src/storage/leases.ts'
import { openStorage } from '../../src/storage/open.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { keysOf } from './facts-in-tests.ts'

onBothEngines((newPlace) => {
  test('one holder has a lease at a time; it passes on when its time is over or it is given back', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    const leases = openLeases(storage)
    const at = (minute: string) => `2026-03-02T08:${minute}:00.000Z`
    assert.equal(await leases.take('jobs', 'one', at('00'), at('02')), true)
    assert.equal(await leases.take('jobs', 'other', at('01'), at('03')), false)
    assert.equal(await leases.take('other-work', 'other', at('01'), at('03')), true)
    assert.equal(await leases.take('jobs', 'one', at('01'), at('04')), true, 'the holder keeps it')
    assert.equal(await leases.take('jobs', 'other', at('03'), at('05')), false)
    assert.equal(await leases.take('jobs', 'other', at('04'), at('06')), true)
    await leases.release('jobs', 'one')
    assert.equal(await leases.take('jobs', 'one', at('05'), at('07')), false, 'it was no longer its own')
    await leases.release('jobs', 'other')
    assert.equal(await leases.take('jobs', 'one', at('05'), at('07')), true)
    await storage.close()
  })

  test('of many who ask at once, one gets it', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    const leases = openLeases(storage)
    const [now, until] = ['2026-03-02T08:00:00.000Z', '2026-03-02T08:02:00.000Z']
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, n) => leases.take('jobs', `holder-${n}`, now, until)),
    )
    assert.equal(taken.filter(Boolean).length, 1)
    await storage.close()
  })
})
