import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { attemptFailed } from '../../desk/staff/slow-down.ts'
import { totpCode } from '../../desk/staff/totp.ts'
import { openStaffedSite, type Person, type StaffedSite } from './staff-in-tests.ts'

const HOUR = 3_600_000
let site: StaffedSite
let now = Date.parse('2026-11-02T08:00:00.000Z')
let aigerim: Person
before(async () => {
  site = await openStaffedSite({ clock: () => now })
  aigerim = await site.join('Aigerim', 'editor', 'kk')
})
after(() => site.close())

const attempt = async (fields: Partial<{ login: string; password: string; code: string }>) => {
  const visitor = site.visitor()
  await visitor.get('/desk/sign-in?lang=en')
  const answer = await visitor.post('/desk/sign-in', { login: '', password: '', code: '', ...fields })
  return { visitor, answer, text: visitor.text }
}
const code = (person: Person) => totpCode(person.totp, Math.floor(now / 30_000))
/** What a page says, without what differs from one to the next. */
const said = (text: string) => text.replaceAll(/value="[^"]*"|data-options="[^"]*"/gu, '')

test('a member signs in by password and one-time code, which holds once', async () => {
  const { login, password } = aigerim
  const { answer, visitor } = await attempt({
    login: ` ${login.toUpperCase()} `,
    password,
    code: code(aigerim),
  })
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), '/desk')
  assert.match((await visitor.get('/desk/account')).status.toString(), /200/u)
  assert.match(visitor.text, /<html lang="kk">/u)
  const second = await attempt({ login, password, code: code(aigerim) })
  assert.equal(second.answer.status, 403)
  now += 30_000
  assert.equal((await attempt({ login, password, code: code(aigerim) })).answer.status, 303)
})

test('a recovery code holds once', async () => {
  const { login, password, codes } = aigerim
  const recovery = codes.pop() as string
  assert.equal((await attempt({ login, password, code: recovery.toUpperCase() })).answer.status, 303)
  assert.equal((await attempt({ login, password, code: recovery })).answer.status, 403)
  now += HOUR
})

test('an unknown name, a wrong password and a wrong code are told in the same words', async () => {
  const { login, password } = aigerim
  const answers = [
    await attempt({ login: 'nobody', password, code: '123456' }),
    await attempt({ login, password: 'not the password', code: code(aigerim) }),
    await attempt({ login, password, code: '123456' }),
    await attempt({}),
  ]
  for (const { answer, text } of answers) {
    assert.equal(answer.status, 403)
    assert.equal(said(text), said((answers[0] as (typeof answers)[0]).text))
    assert.equal(answer.headers.getSetCookie().length, 0)
  }
  now += HOUR
})

test('after a few failures the name has to wait, longer each time; known or unknown alike', async () => {
  for (const login of ['daniyar', 'nobody-at-all']) {
    if (login === 'daniyar') await site.join('Daniyar', 'author')
    for (let failed = 0; failed < 3; failed++)
      assert.doesNotMatch((await attempt({ login, password: 'wrong' })).text, /Too many/u)
    assert.match((await attempt({ login, password: 'wrong' })).text, /Too many.*1 second\b/u)
    now += 1000
    await attempt({ login, password: 'wrong' })
    assert.match((await attempt({ login, password: 'wrong' })).text, /2 seconds/u)
    now += HOUR
  }
})

test('while a name has to wait, even the right keys do not let in', async () => {
  const person = await site.join('Madina', 'author')
  for (let failed = 0; failed < 4; failed++) await attempt({ login: 'madina', password: 'wrong' })
  const { login, password } = person
  const keys = { login, password, code: person.codes.pop() as string }
  assert.match((await attempt(keys)).text, /Too many/u)
  now += HOUR
  assert.equal((await attempt(keys)).answer.status, 303)
})

test('attempts at once are counted one by one', async () => {
  const many = await Promise.all(
    Array.from({ length: 12 }, () => attempt({ login: 'ghost', password: 'wrong' })),
  )
  assert.equal(many.filter(({ text }) => /Too many/u.test(text)).length, 9)
  now += HOUR
})

test('one password tried on very many names is slowed down for all names', async () => {
  for (let n = 0; n < 100; n++) await attemptFailed(site.desk)
  assert.match((await attempt({ login: 'name-fresh', password: 'x' })).text, /Too many/u)
  now += HOUR
  assert.doesNotMatch((await attempt({ login: 'name-fresh', password: 'x' })).text, /Too many/u)
  now += HOUR
})

test('the session is a new one at each sign-in: nobody can fix it before', async () => {
  const { login, password, codes } = aigerim
  const visitor = site.visitor()
  visitor.cookies.set('saual-session', 'chosen-by-somebody-else')
  await visitor.get('/desk/sign-in')
  await visitor.post('/desk/sign-in', { login, password, code: codes.pop() as string })
  const first = visitor.cookies.get('saual-session')
  assert.match(first ?? '', /^[\w-]{43}$/u)
  await visitor.get('/desk/account')
  await visitor.post('/desk/sign-out')
  assert.equal(visitor.cookies.has('saual-session'), false)
  visitor.cookies.set('saual-session', first as string)
  assert.equal((await visitor.get('/desk/account')).status, 303)
})

test('a session ends when it was left alone, and in any case after a week', async () => {
  const visitor = await site.signIn(aigerim)
  now += 11 * HOUR
  assert.equal((await visitor.get('/desk/account')).status, 200)
  now += 11 * HOUR
  assert.equal((await visitor.get('/desk/account')).status, 200)
  now += 13 * HOUR
  assert.equal((await visitor.get('/desk/account')).status, 303)
  const busy = await site.signIn(aigerim)
  for (let hours = 0; hours < 7 * 24 - 6; hours += 6) {
    now += 6 * HOUR
    assert.equal((await busy.get('/desk/account')).status, 200)
  }
  now += 6 * HOUR
  assert.equal((await busy.get('/desk/account')).status, 303)
})

test('who is not signed in is sent to sign in and back again; to no other site', async () => {
  const visitor = site.visitor()
  const sent = await visitor.get('/desk/account?done=saved')
  assert.equal(sent.headers.get('location'), '/desk/sign-in?to=%2Fdesk%2Faccount%3Fdone%3Dsaved')
  for (const [to, location] of [
    ['/desk/account?done=saved', '/desk/account?done=saved'],
    ['https://evil.example/', '/desk'],
    ['//evil.example/desk', '/desk'],
    ['/\\evil.example', '/desk'],
    ['/desk/../../law', '/desk'],
    ['/desk\r\nset-cookie: a=b', '/desk'],
    ['/desk/\r\nset-cookie: a=b', '/desk/set-cookie:%20a=b'],
    ['javascript:alert(1)', '/desk'],
    ['/deskevil', '/desk'],
  ] as const) {
    await visitor.get('/desk/sign-in')
    const { login, password, codes } = await site.join(`Reader ${Math.random()}`, 'author')
    const answer = await visitor.post('/desk/sign-in', { login, password, code: codes[0] as string, to })
    assert.equal(answer.headers.get('location'), location)
    assert.equal(answer.headers.get('a'), null)
    visitor.cookies.clear()
  }
})
