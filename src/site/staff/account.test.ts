import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { totpCode } from '../../desk/staff/totp.ts'
import { deviceWords } from './device.ts'
import { openStaffedSite, type StaffedSite, sealedIn, secretIn } from './staff-in-tests.ts'

let now = Date.parse('2026-11-02T08:00:00.000Z')
let site: StaffedSite
before(async () => {
  site = await openStaffedSite({ clock: () => now })
})
after(() => site.close())

test('a member ends one of their sessions, or all others; those of other people stay', async () => {
  const [person, other] = [await site.join('Aigerim', 'author'), await site.join('Madina', 'author')]
  const [here, there, third] = [
    await site.signIn(person),
    await site.signIn(person),
    await site.signIn(person),
  ]
  const foreign = await site.signIn(other)
  await foreign.get('/desk/account')
  await here.get('/desk/account')
  const ids = [...here.text.matchAll(/\/desk\/account\/sessions\/([0-9a-f]{16})/gu)].map(
    ([, id]) => id as string,
  )
  assert.equal(ids.length, 2)
  await foreign.post(`/desk/account/sessions/${ids[0]}`)
  assert.equal((await here.post(`/desk/account/sessions/${ids[0]}`)).status, 303)
  const alive = async () =>
    (await Promise.all([here, there, third].map((one) => one.get('/desk/account')))).map(
      ({ status }) => status,
    )
  assert.deepEqual((await alive()).sort(), [200, 200, 303])
  await here.post('/desk/account/sessions')
  assert.deepEqual(await alive(), [200, 303, 303])
  assert.equal((await foreign.get('/desk/account')).status, 200)
})

test('a name is changed; one that can’t stand is said so', async () => {
  const visitor = await site.signIn(await site.join('Daniyar', 'author'))
  await visitor.get('/desk/account')
  assert.equal((await visitor.post('/desk/account', { name: 'Данияр А.', language: 'ru' })).status, 303)
  await visitor.get('/desk/account?done=saved')
  assert.match(visitor.text, /value="Данияр А\."/u)
  assert.match(visitor.text, /Сохранено\./u)
  assert.equal((await visitor.post('/desk/account', { name: ' ', language: 'xx' })).status, 422)
})

test('new password, app and codes: the old ones are void and other devices signed out', async () => {
  const person = await site.join('Ruslan', 'author')
  const [here, there] = [await site.signIn(person), await site.signIn(person)]
  await here.get('/desk/account')
  assert.equal((await here.post('/desk/account/password', { password: 'short' })).status, 422)
  await here.get('/desk/account')
  await here.post('/desk/account/password', { password: 'another plain phrase' })
  const [secret, sealed] = [secretIn(here.text), sealedIn(here.text)]
  const code = () => totpCode(secret, Math.floor(now / 30_000))
  assert.equal((await here.post('/desk/account/password/code', { sealed, code: '000000' })).status, 422)
  assert.equal((await here.post('/desk/account/password/code', { sealed, code: code() })).status, 200)
  assert.equal((await there.get('/desk/account')).status, 303)
  assert.equal((await here.get('/desk/account')).status, 200)
  await assert.rejects(site.signIn(person))
  now += 60_000
  const fresh = site.visitor()
  await fresh.get('/desk/sign-in')
  const keys = { login: 'ruslan', password: 'another plain phrase', code: code() }
  assert.equal((await fresh.post('/desk/sign-in', keys)).status, 303)
})

test('what lets in is changed only shortly after signing in', async () => {
  const visitor = await site.signIn(await site.join('Sholpan', 'author'))
  await visitor.get('/desk/account')
  assert.match(visitor.text, /action="\/desk\/account\/recovery"/u)
  now += 16 * 60_000
  await visitor.get('/desk/account')
  assert.doesNotMatch(visitor.text, /action="\/desk\/account\/recovery"/u)
  for (const path of ['recovery', 'password', 'password/code', 'passkeys', 'passkeys/remove'])
    assert.equal((await visitor.post(`/desk/account/${path}`, { password: 'x' })).status, 403, path)
  await visitor.get('/desk/account')
  const out = await visitor.post('/desk/sign-out', { to: '/desk/account' })
  assert.equal(out.headers.get('location'), '/desk/sign-in?to=%2Fdesk%2Faccount')
})

test('a made-up passkey opens nothing', async () => {
  const visitor = site.visitor()
  for (const answer of ['', '{}', 'null', '[]', '{"id":"x"}', '{"id":{}}', 'x'.repeat(100_000)]) {
    await visitor.get('/desk/sign-in?lang=en')
    assert.equal((await visitor.post('/desk/sign-in/passkey?lang=en', { answer })).status, 403)
    assert.match(visitor.text, /This passkey does not fit here/u)
  }
})

test('devices are told by browser and system, nothing else', () => {
  for (const [agent, words] of [
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML) Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge, Windows',
    ],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1', 'Safari, iOS'],
    ['curl/8.5', ''],
  ] as const)
    assert.equal(deviceWords(agent), words)
  assert.equal(deviceWords(undefined), '')
})
