import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog, loadExports, loadFormats } from '../catalog.ts'
import { fingerprint, standingKey } from '../desk/public-record/signing-key.ts'
import { totpCode } from '../desk/staff/totp.ts'
import { frontOf } from '../site/kept/front.ts'
import { sealedIn, secretIn, visitorOf } from '../site/staff/staff-in-tests.ts'
import { type StandingSite, standingSite } from './standing-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-set-up-'))
const place = join(folder, 'data')
let site: StandingSite
before(async () => {
  site = await open()
})
after(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(data = place): Promise<StandingSite> {
  const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
  return standingSite(catalog, { formats, exports }, { folder: data })
}

const SITE = {
  'name-kk': 'Сұрақ',
  'name-ru': 'Вопрос',
  'name-en': 'The Question',
  languages: 'kk',
  'accent-light': '#0b5653',
  'accent-dark': '#85c7c0',
  sample: 'yes',
}
/** Fingerprint of the key of this site. */
async function print(): Promise<string> {
  const key = await standingKey(place)
  return key ? fingerprint(key.publicKey) : 'none'
}

const path = (of: StandingSite) => new URL(of.setUpAt('http://127.0.0.1:4400/') ?? '').pathname

test('a machine without a site shows the reader, and makes no database for it', async () => {
  const visitor = visitorOf(site)
  assert.equal((await visitor.get('/?lang=en')).status, 200)
  assert.match(visitor.text, /name="text"/u)
  assert.equal((await visitor.get('/desk')).status, 404)
  assert.equal((await visitor.get('/setup/guessed')).status, 404)
  assert.equal(site.signInAt('http://127.0.0.1:4400/'), undefined)
  assert.equal((await visitor.get(`${path(site)}x`)).status, 404)
  assert.equal(existsSync(place), false)
})

test('a set-up that could not open the storage opens it once it can, and the site ends all the same', async () => {
  const data = join(folder, 'in the way')
  const [blocked, never] = [await open(data), await open(data)]
  writeFileSync(data, '')
  for (const each of [blocked, never]) assert.notEqual((await visitorOf(each).get(path(each))).status, 200)
  rmSync(data)
  assert.equal((await visitorOf(blocked).get(path(blocked))).status, 200)
  await blocked.close()
  await never.close()
})

test('the set-up says what can’t stand and keeps what was typed', async () => {
  const visitor = visitorOf(site)
  await visitor.get(`${path(site)}?lang=en`)
  for (const [fields, words] of [
    [{ 'name-ru': ' ' }, /id="name-ru-wrong">The site’s name in Russian/u],
    [{ languages: '' }, /Choose at least one language/u],
    [{ 'accent-light': '#aaaaaa' }, /id="accent-light-wrong">[^<]*contrast is 2\.2/u],
    [{ 'accent-dark': '#0b5653' }, /id="accent-dark-wrong">[^<]*lighter/u],
    [{ 'accent-dark': 'red;}' }, /id="accent-dark-wrong">[^<]*#rrggbb/u],
  ] as const) {
    assert.equal((await visitor.post(`${path(site)}?lang=en`, { ...SITE, ...fields })).status, 422)
    assert.match(visitor.text, words)
    assert.match(visitor.text, /value="Сұрақ"/u)
  }
})

test('a site is set up, its first admin joins, and the address of the set-up is void', async () => {
  const visitor = visitorOf(site)
  await visitor.get(path(site))
  const first = await visitor.post(`${path(site)}?lang=kk`, SITE)
  assert.equal(first.status, 303)
  const again = await visitor.post(`${path(site)}?lang=kk`, SITE)
  const to = again.headers.get('location') as string
  assert.match(to, /^\/desk\/join\/[\w-]{43}\?lang=kk$/u)
  assert.equal((await visitor.get(first.headers.get('location') as string)).status, 403)
  assert.equal((await visitor.get(to)).status, 200)
  assert.match(visitor.text, /Сұрақ/u)
  assert.ok(visitor.text.includes(await print()), 'the first admin is told what the site is known by')
  const invitation = new URL(to, 'http://own.invalid').pathname
  const person = { name: 'Айгерім', login: 'aigerim', language: 'kk', password: 'four plain words here' }
  await visitor.post(invitation, person)
  const code = totpCode(secretIn(visitor.text), Math.floor(Date.now() / 30_000))
  assert.equal(
    (await visitor.post(`${invitation}/code`, { sealed: sealedIn(visitor.text), code })).status,
    200,
  )
  assert.equal((await visitor.get('/desk/members')).status, 200)
  await visitor.get('/desk/site?lang=en')
  assert.match(visitor.text, /Remove the sample/u)
  assert.match(visitor.text, /Publish its fingerprint outside the site/u)
  assert.ok(visitor.text.includes(await print()))
  assert.equal((await visitor.post('/desk/site/sample', { sample: 'remove' })).status, 303)
  await visitor.get('/desk/site')
  assert.doesNotMatch(visitor.text, /the sample<\/button>/u)
  assert.equal((await visitor.get(path(site))).headers.get('location'), '/desk')
  assert.equal((await visitor.post(path(site), SITE)).headers.get('location'), '/desk')
  await visitor.get('/desk/site')
  assert.equal((await visitor.post('/desk/site', { ...SITE, 'name-en': 'Another' })).status, 303)
  await visitor.get('/desk/site?done=saved&lang=en')
  assert.match(visitor.text, /value="Another"/u)
  assert.match(visitor.text, /accent-0b5653-85c7c0\.css/u)
})

test('what stands before a site with a desk stands before this one too', async () => {
  assert.ok(frontOf(site))
})

test('once set up, the next start offers no set-up', async () => {
  await site.close()
  site = await open()
  assert.equal(site.setUpAt('http://127.0.0.1:4400/'), undefined)
  assert.equal(site.signInAt('http://127.0.0.1:4400/'), 'http://127.0.0.1:4400/desk')
  assert.equal((await visitorOf(site).get('/desk/sign-in')).status, 200)
  assert.equal((await visitorOf(site).get('/setup/x')).status, 404)
})

test('an accent is a style sheet of its own, and nothing else can be one', async () => {
  const visitor = visitorOf(site)
  assert.equal((await visitor.get('/assets/accent-0b5653-85c7c0.css')).status, 200)
  assert.match(visitor.text, /--accent:#0b5653/u)
  for (const wrong of ['accent-0b5653.css', 'accent-0b5653-85c7c0%7D.css', 'accent-GGGGGG-85c7c0.css'])
    assert.equal((await visitor.get(`/assets/${wrong}`)).status, 404)
})
