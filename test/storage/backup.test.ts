import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { openArchive } from '../../src/archive/archive.ts'
import { backUp } from '../../src/storage/backup/back-up.ts'
import { restore } from '../../src/storage/backup/restore.ts'
import { openStorage, type StoragePlace } from '../../src/storage/open.ts'
import { openRecord } from '../../src/storage/record/open-record.ts'
import { openStaff } from '../../src/storage/staff/open-staff.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { AUTHOR, keysOf, OPINION, STATEMENT, STORY, takenIn, written } from './facts-in-tests.ts'

async function opened(place: StoragePlace) {
  const storage = await openStorage(place, keysOf)
  const archive = openArchive(join(place.folder, 'archive'))
  return { storage, archive, record: openRecord(storage, { keysOf }), staff: openStaff(storage) }
}

type Opened = Awaited<ReturnType<typeof opened>>

/** A site with a story, an account and a captured file. */
async function filled(place: StoragePlace): Promise<Opened & { readonly capture: string }> {
  const site = await opened(place)
  await site.record.append(STORY, { actor: AUTHOR })
  await site.staff.accounts.add({ member: AUTHOR, login: 'aigerim', name: 'Айгерім', language: 'kk' })
  await site.staff.recoveryCodes.replace(AUTHOR, ['one'])
  await site.staff.sessions.begin('t', {
    member: AUTHOR,
    begunAt: '2026-03-02T08:00:00.000Z',
    expiresAt: '2099-03-02T08:00:00.000Z',
    device: '',
  })
  return { ...site, capture: await site.archive.put(Buffer.from([0, 255, 10, 13])) }
}

onBothEngines((newPlace) => {
  test('what was backed up is restored: facts, drafts, accounts, files; nobody is signed in', async () => {
    const place = await newPlace()
    const site = await filled(place)
    const path = join(place.folder, 'backup')
    assert.deepEqual(await backUp(site.storage, site.archive, path), {
      facts: STORY.length,
      files: 1,
      damaged: [],
      hasKey: false,
    })
    const copy = await opened(await newPlace())
    const restored = await restore(copy.storage, copy.archive, path, keysOf)
    assert.equal(restored.facts, STORY.length)
    assert.deepEqual(await copy.record.verify(), await site.record.verify())
    assert.deepEqual(await copy.record.differingTables(), [])
    assert.deepEqual(await copy.record.opinions.get(OPINION), await site.record.opinions.get(OPINION))
    assert.deepEqual(await copy.archive.get(site.capture), Buffer.from([0, 255, 10, 13]))
    assert.equal((await copy.staff.accounts.byLogin('aigerim'))?.name, 'Айгерім')
    assert.equal(await copy.staff.recoveryCodes.use(AUTHOR, 'one', '2026-03-02T08:00:00.000Z'), true)
    assert.equal(await copy.staff.sessions.find('t', '2026-03-02T08:00:00.000Z'), undefined)
    await copy.record.append([written('summary', 'It goes on.', 0)], { actor: AUTHOR })
    assert.equal((await copy.record.verify()).broken, undefined)
    await Promise.all([site.storage.close(), copy.storage.close()])
  })

  test('a site moves from one database to the other', async () => {
    const { folder } = await newPlace()
    const site = await filled({ folder })
    const path = join(folder, 'backup')
    await backUp(site.storage, site.archive, path)
    const copy = await opened(await newPlace())
    await restore(copy.storage, copy.archive, path, keysOf)
    assert.deepEqual(await copy.record.verify(), await site.record.verify())
    assert.deepEqual(await copy.record.statements.get(STATEMENT), await site.record.statements.get(STATEMENT))
    await Promise.all([site.storage.close(), copy.storage.close()])
  })

  test('a backup is made while others write, and holds one moment', async () => {
    const place = await newPlace()
    const site = await filled(place)
    const writer = await opened(place)
    const path = join(place.folder, 'backup')
    let writing = true
    const first = Promise.withResolvers<void>()
    const writes = (async () => {
      for (let n = 0; writing; n++) {
        await writer.record.append([written('conclusion', `Draft ${n}`, n)], { actor: AUTHOR })
        first.resolve()
        // SQLite answers at once; without a pause nothing else would get a turn.
        await setImmediate()
      }
    })()
    await Promise.race([first.promise, writes])
    try {
      for (let n = 0; n < 3; n++) await backUp(site.storage, site.archive, path)
    } finally {
      writing = false
      await writes
    }
    const copy = await opened(await newPlace())
    const { facts } = await restore(copy.storage, copy.archive, path, keysOf)
    assert.ok(facts > STORY.length)
    const [there] = await site.record.history.facts(facts - 1, 1)
    assert.deepEqual((await copy.record.history.facts(facts - 1, 1))[0], there)
    assert.equal((await copy.record.verify()).broken, undefined)
    await Promise.all([site, writer, copy].map(({ storage }) => storage.close()))
  })

  test('a backup that is cut, altered or something else is refused, and the empty storage stays empty', async () => {
    const place = await newPlace()
    const site = await filled(place)
    const path = join(place.folder, 'backup')
    await backUp(site.storage, site.archive, path)
    await site.storage.close()
    const bytes = readFileSync(path)
    const lines = gunzipSync(bytes).toString().trimEnd().split('\n')
    const again = (changed: readonly string[]) => gzipSync(`${changed.join('\n')}\n`)
    const wrong: [string, Uint8Array, string][] = [
      ['empty', Buffer.alloc(0), 'backup-not-one'],
      ['text', Buffer.from('not a backup'), 'backup-not-one'],
      ['other JSON', again(['{"a":1}']), 'backup-not-one'],
      ['cut bytes', bytes.subarray(0, bytes.length / 2), 'backup-cut'],
      ['no end', again(lines.slice(0, -1)), 'backup-cut'],
      ['a line less', again(lines.toSpliced(lines.length - 2, 1)), 'backup-cut'],
      ['something after the end', again([...lines, '{}']), 'backup-cut'],
      ['a fact less', again(lines.toSpliced(5, 1)), 'backup-broken'],
      [
        'an altered fact',
        again(lines.map((line) => line.replace('Nobody is', 'Somebody is'))),
        'backup-broken',
      ],
      [
        'a newer program',
        again([(lines[0] as string).replace(/"schema":\d+/u, '"schema":999')]),
        'backup-newer',
      ],
    ]
    const copy = await opened(await newPlace())
    for (const [what, content, code] of wrong) {
      writeFileSync(path, content)
      await assert.rejects(restore(copy.storage, copy.archive, path, keysOf), { code }, what)
    }
    await assert.rejects(restore(copy.storage, copy.archive, join(place.folder, 'none'), keysOf), {
      code: 'backup-missing',
    })
    assert.equal((await copy.record.history.head()).seq, 0)
    writeFileSync(path, bytes)
    await restore(copy.storage, copy.archive, path, keysOf)
    await assert.rejects(restore(copy.storage, copy.archive, path, keysOf), { code: 'restore-not-empty' })
    await copy.storage.close()
  })

  test('a backup is for its owner only, leaves nothing unfinished, and says which files are damaged', async () => {
    const place = await newPlace()
    const site = await filled(place)
    const path = join(place.folder, 'backup')
    writeFileSync(join(place.folder, 'archive', site.capture.slice(0, 2), site.capture), 'altered')
    const { damaged, files } = await backUp(site.storage, site.archive, path)
    assert.deepEqual([damaged, files], [[site.capture], 0])
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600)
    await assert.rejects(backUp(site.storage, site.archive, join(place.folder, 'none', 'backup')), {
      code: 'backup-unwritable',
    })
    assert.equal(readdirSync(place.folder).filter((name) => name.endsWith('.writing')).length, 0)
    await site.storage.close()
  })

  test('what a killed backup left keeps no later one from being made, nor do two at once each other', async () => {
    const place = await newPlace()
    const site = await filled(place)
    const path = join(place.folder, 'backup')
    // In a container each start has the same number.
    writeFileSync(`${path}.${process.pid}.writing`, 'cut')
    await Promise.all([1, 2].map(() => backUp(site.storage, site.archive, path)))
    const copy = await opened(await newPlace())
    assert.equal((await restore(copy.storage, copy.archive, path, keysOf)).facts, STORY.length)
    await Promise.all([site.storage.close(), copy.storage.close()])
  })

  test('a record of many facts is read in parts', async () => {
    const place = await newPlace()
    const site = await opened(place)
    const texts = Array.from({ length: 603 }, (_, n) => takenIn(`Statement number ${n}.`))
    await site.record.append(texts, { actor: AUTHOR })
    const path = join(place.folder, 'backup')
    await backUp(site.storage, site.archive, path)
    const copy = await opened(await newPlace())
    assert.equal((await restore(copy.storage, copy.archive, path, keysOf)).facts, 603)
    assert.deepEqual(await copy.record.differingTables(), [])
    await Promise.all([site.storage.close(), copy.storage.close()])
  })
})
