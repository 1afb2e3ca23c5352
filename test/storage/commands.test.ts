import assert from 'node:assert/strict'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadCatalog } from '../../src/catalog.ts'
import { openDesk } from '../../src/desk/desk.ts'
import { setUpSite } from '../../src/desk/setup/set-up.ts'
import { USUAL_ACCENT } from '../../src/desk/setup/site-settings.ts'
import { openStorage, type StoragePlace } from '../../src/storage/open.ts'
import { openRecord } from '../../src/storage/record/open-record.ts'
import { type Ended, runCommand } from '../command-in-tests.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { AUTHOR, keysOf, STORY } from './facts-in-tests.ts'

const NAME = { kk: 'Сұрақ', ru: 'Вопрос', en: 'The Question' }

/** Runs the program on a place, as its operator would. */
function saual(place: StoragePlace, ...words: readonly string[]): Promise<Ended> {
  const environment = { SAUAL_DATA: place.folder, SAUAL_DATABASE: place.database ?? '' }
  return runCommand(words, { environment })
}

onBothEngines((newPlace, engine) => {
  async function newSite(): Promise<StoragePlace> {
    const place = await newPlace()
    chmodSync(place.folder, 0o700)
    return place
  }

  test('an operator backs a site up, restores it elsewhere, and asks the doctor about both', async () => {
    const [site, copy] = [await newSite(), await newSite()]
    const storage = await openStorage(site, keysOf)
    await openRecord(storage, { keysOf }).append(STORY, { actor: AUTHOR })
    await storage.close()
    const file = join(site.folder, 'saual.backup')
    const saved = await saual(site, 'backup', file)
    assert.deepEqual([saved.code, saved.err], [0, ''])
    assert.match(saved.out, /^Saved: .+ \(14 facts, 0 files\)\.\nKeep this file secret: it holds drafts and/u)
    const restored = await saual(copy, 'restore', file, '--lang', 'ru')
    assert.match(restored.out, /^Восстановлено: .+ \(14 записей, 0 файлов\)\.\nВ копии не было ключа/u)
    for (const place of [site, copy]) {
      const { code, out } = await saual(place, 'doctor')
      assert.match(out, /The record is whole: 14 facts/u)
      assert.match(out, /All is well\.\n$/u)
      assert.equal(code, 0)
    }
    const again = await saual(copy, 'restore', file, '--lang', 'kk')
    assert.equal(again.code, 1)
    assert.match(again.err, /Мұнда деректер бар/u)
  })

  test('the doctor names what is wrong, ends so, and mends what can be made again', async () => {
    const site = await newSite()
    const storage = await openStorage(site, keysOf)
    await openRecord(storage, { keysOf }).append(STORY, { actor: AUTHOR })
    await storage.db.deleteFrom('pieces').execute()
    await storage.close()
    const ill = await saual(site, 'doctor')
    assert.equal(ill.code, 1)
    assert.match(ill.out, /! Tables that disagree with the record: pieces\..+--rebuild/u)
    assert.match(ill.out, /1 thing is wrong/u)
    const mended = await saual(site, 'doctor', '--rebuild')
    assert.equal(mended.code, 0)
    assert.match(mended.out, /^The tables were made from the record anew: 14 facts\./u)
  })

  test('a site that has lost its folder of data, and the key in it, is told so', async () => {
    const site = await newSite()
    const desk = await openDesk(site, await loadCatalog())
    await setUpSite(desk, { name: NAME, languages: ['kk', 'ru', 'en'], accent: USUAL_ACCENT }, 'en')
    await desk.close()
    assert.equal((await saual(site, 'doctor')).code, 0)
    if (engine === 'sqlite') rmSync(join(site.folder, 'record-key.pem'))
    else rmSync(site.folder, { recursive: true })
    for (const [language, words] of [
      ['kk', /! Ашық тізілімге қол қоятын кілт жоқ: /u],
      ['ru', /! Нет ключа, которым подписывается открытый реестр: /u],
      ['en', /! The key that signs the public record is missing: /u],
    ] as const) {
      const { code, out } = await saual(site, 'doctor', '--lang', language)
      assert.match(out, words)
      assert.equal(code, 1)
    }
    assert.equal(existsSync(site.folder), engine === 'sqlite')
  })

  test('what can’t be done is said, without a trace', async () => {
    const site = await newSite()
    assert.equal((await saual(site, 'backup')).code, 2)
    assert.equal((await saual(site, 'backup', 'a', 'b')).code, 2)
    const nothing = await saual({ folder: join(site.folder, 'wrong') }, 'backup', join(site.folder, 'b'))
    assert.equal(nothing.code, 1)
    assert.match(nothing.err, /^saual: Nothing is kept here yet/u)
    const missing = await saual(site, 'restore', join(site.folder, 'none'))
    assert.equal(missing.code, 1)
    assert.match(missing.err, /^saual: There is no file/u)
    const nowhere = await saual({ ...site, database: 'postgres://saual:secret@127.0.0.1:9/x' }, 'doctor')
    assert.equal(nowhere.code, 1)
    assert.match(nowhere.err, /^saual: The database could not be opened: postgres:\/\/127\.0\.0\.1:9\/x/u)
    assert.doesNotMatch(nowhere.err + nowhere.out, /secret/u)
  })
})
