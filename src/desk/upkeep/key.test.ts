import assert from 'node:assert/strict'
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Examined } from '../../storage/upkeep/examined.ts'
import { type Desk, openDesk } from '../desk.ts'
import { buildPublicRecord } from '../public-record/build.ts'
import { fingerprint, lineOf, rotateKey, signingKey, standingKey } from '../public-record/signing-key.ts'
import { setUpSite } from '../setup/set-up.ts'
import { USUAL_ACCENT } from '../setup/site-settings.ts'
import { backUpSite, examineSite, restoreSite } from './upkeep.ts'

const root = mkdtempSync(join(tmpdir(), 'saual-key-'))
const site = { folder: join(root, 'site') }
const key = join(site.folder, 'record-key.pem')
const SETTINGS = {
  name: { kk: 'Сұрақ', ru: 'Вопрос', en: 'The Question' },
  languages: ['kk', 'ru', 'en'],
  accent: USUAL_ACCENT,
} as const
let desk: Desk
before(async () => {
  desk = await openDesk(site, await loadCatalog())
})
after(async () => {
  await desk.close()
  rmSync(root, { recursive: true, force: true })
})

/** What is said of the key, with its condition. */
async function said(folder = site.folder): Promise<string[]> {
  const all: Examined[] = await Array.fromAsync(examineSite({ folder }))
  return all.filter(({ code }) => code.startsWith('key')).map(({ condition, code }) => `${condition} ${code}`)
}

test('a machine that was not set up has no key and needs none', async () => {
  assert.equal(await standingKey(site.folder), undefined)
  assert.deepEqual(await said(), [])
})

test('a site has its key from its set-up on, for its owner alone, and keeps it when it is named anew', async () => {
  await setUpSite(desk, SETTINGS, 'en')
  const first = await standingKey(site.folder)
  assert.ok(first)
  if (process.platform !== 'win32') assert.equal(statSync(key).mode & 0o777, 0o600)
  await setUpSite(desk, SETTINGS, 'en')
  assert.equal((await signingKey(site.folder)).publicKey, first.publicKey)
  assert.deepEqual(await said(), ['well key'])
})

test('a backup brings the key back, with its hand-overs, and the record goes on under it', async () => {
  await rotateKey(site.folder, '2026-03-02T09:00:00.000Z')
  const build = await buildPublicRecord(desk)
  const backup = join(root, 'site.backup')
  assert.equal((await backUpSite(site, backup)).hasKey, true)
  if (process.platform !== 'win32') assert.equal(statSync(backup).mode & 0o777, 0o600)
  const copy = { folder: join(root, 'copy') }
  assert.equal((await restoreSite(copy, backup)).hasKey, true)
  const there = await standingKey(copy.folder)
  assert.equal(there?.publicKey, build.manifest.key)
  assert.deepEqual(there?.handovers, build.manifest.handovers)
  assert.equal(there?.handovers.length, 1)
  if (process.platform !== 'win32')
    assert.equal(statSync(join(copy.folder, 'record-key.pem')).mode & 0o777, 0o600)
  assert.deepEqual(await said(copy.folder), ['well key'])
})

test('a restore never takes the place of another key, and restores nothing then', async () => {
  const other = { folder: join(root, 'other') }
  const { publicKey } = await signingKey(other.folder)
  const restoring = restoreSite(other, join(root, 'site.backup'))
  await assert.rejects(restoring, { code: 'restore-other-key' })
  assert.equal((await standingKey(other.folder))?.publicKey, publicKey)
  const empty = await openDesk(other, desk.catalog)
  assert.equal((await empty.record.history.head()).seq, 0)
  await empty.close()
})

test('the doctor says when the key is missing, can be read by others, or is none', async () => {
  const kept = readFileSync(key)
  rmSync(key)
  assert.deepEqual(await said(), ['ill key-missing'])
  // Another key would sign in silence for people who know the first one.
  await assert.rejects(buildPublicRecord(desk), { code: 'record-key-missing' })
  writeFileSync(key, 'no key')
  assert.deepEqual(await said(), ['ill key-unreadable'])
  await assert.rejects(signingKey(site.folder), { code: 'record-key-unreadable' })
  writeFileSync(key, kept)
  if (process.platform !== 'win32') {
    chmodSync(key, 0o644)
    assert.deepEqual(await said(), ['ill key-open'])
  }
  chmodSync(key, 0o600)
  assert.deepEqual(await said(), ['well key'])
})

test('of two programs that change the key at once neither breaks the line back to the first key', async () => {
  for (let n = 0; n < 20; n++) {
    const folder = join(root, `at-once-${n}`)
    const first = (await signingKey(folder)).publicKey
    await Promise.all(['09', '10'].map((hour) => rotateKey(folder, `2026-03-02T${hour}:00:00.000Z`)))
    const now = await signingKey(folder)
    assert.notEqual(now.publicKey, first)
    assert.ok(lineOf(now.publicKey, now.handovers).includes(first))
    assert.deepEqual(readdirSync(folder).sort(), ['record-key-handovers.json', 'record-key.pem'])
  }
})

test('a change of the key that was broken off is brought to its end by the next one', async () => {
  const folder = join(root, 'broken-off')
  const first = (await signingKey(folder)).publicKey
  const begun = join(root, 'begun')
  const { publicKey } = await signingKey(begun)
  cpSync(join(begun, 'record-key.pem'), join(folder, 'record-key.next.pem'))
  const next = await rotateKey(folder, '2026-03-02T09:00:00.000Z')
  assert.equal(next.publicKey, publicKey)
  assert.deepEqual(lineOf(next.publicKey, next.handovers), [publicKey, first])
})

test('where the key was lost for good, a new one is made when somebody says so', async () => {
  const old = fingerprint((await signingKey(site.folder)).publicKey)
  rmSync(key)
  const next = await rotateKey(site.folder, '2026-03-03T09:00:00.000Z')
  assert.notEqual(fingerprint(next.publicKey), old)
  assert.equal((await buildPublicRecord(desk)).manifest.key, next.publicKey)
})
