import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkOf } from '../../src/desk/alerts/links.ts'
import { openStorage } from '../../src/storage/open.ts'
import { openSettings } from '../../src/storage/settings.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { keysOf } from './facts-in-tests.ts'

type Settings = ReturnType<typeof openSettings>

onBothEngines((newPlace) => {
  test('what several set at once for the first time is one value for all, and stays', async () => {
    const place = await newPlace()
    const open = [await openStorage(place, keysOf), await openStorage(place, keysOf)]
    const [one, other] = open.map(openSettings) as [Settings, Settings]
    const kept = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other).keep('name', `value ${n}`)),
    )
    assert.equal(new Set(kept).size, 1)
    assert.equal(await one.get('name'), kept[0])
    assert.equal(await other.keep('name', 'later'), kept[0])
    await one.set('name', 'chosen')
    assert.equal(await other.keep('name', 'later'), 'chosen')
    await Promise.all(open.map((storage) => storage.close()))
  })

  test('first letters that are written at once are sealed with one key', async () => {
    const place = await newPlace()
    const open = [await openStorage(place, keysOf), await openStorage(place, keysOf)]
    const [one, other] = open.map(openSettings) as [Settings, Settings]
    const link = (settings: Settings) =>
      linkOf({ settings }, 'https://saual.example', 'confirm', { id: 'a', language: 'en' })
    const links = await Promise.all(Array.from({ length: 20 }, (_, n) => link(n % 2 ? one : other)))
    assert.equal(new Set(links).size, 1)
    await Promise.all(open.map((storage) => storage.close()))
  })
})
