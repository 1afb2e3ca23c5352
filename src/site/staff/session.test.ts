import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { changeRole } from '../../desk/staff/change-role.ts'
import { restoreMember, suspendMember } from '../../desk/staff/suspend-member.ts'
import { openStaffedSite, type Person, type StaffedSite } from './staff-in-tests.ts'

let site: StaffedSite
let admin: Person
before(async () => {
  site = await openStaffedSite()
  admin = await site.join('Aigerim', 'admin')
})
after(() => site.close())

const FORMS = [
  '/desk/sign-out',
  '/desk/account',
  '/desk/account/sessions',
  '/desk/account/recovery',
  '/desk/members',
  '/desk/members/m-1/role',
  '/desk/members/m-1/suspend',
  '/desk/site',
]

test('no form is taken without the token of this browser’s own session', async () => {
  const [mine, other] = [await site.signIn(admin), await site.signIn(await site.join('Ruslan', 'admin'))]
  await other.get('/desk/account')
  const theirs = /name="token" value="([^"]+)"/u.exec(other.text)?.[1] as string
  for (const path of FORMS)
    for (const token of ['', 'x', theirs, 'ж'.repeat(43)]) {
      const answer = await mine.post(path, { token })
      assert.equal(answer.status, 403, `${path} ${token}`)
    }
  assert.equal((await mine.get('/desk/account')).status, 200)
})

test('the form of another site is refused whatever it holds', async () => {
  const visitor = await site.signIn(admin)
  await visitor.get('/desk/account')
  const token = /name="token" value="([^"]+)"/u.exec(visitor.text)?.[1] as string
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  for (const from of ['cross-site', 'same-site']) {
    const answer = await site.site.fetch(
      new Request('http://127.0.0.1:4400/desk/account', {
        method: 'POST',
        body: new URLSearchParams({ token, name: 'Taken over' }),
        headers: { cookie, 'sec-fetch-site': from },
      }),
    )
    assert.equal(answer.status, 403)
  }
  await visitor.get('/desk/account')
  assert.doesNotMatch(visitor.text, /Taken over/u)
})

test('pages are open to the roles of the table and to nobody else', async () => {
  for (const [role, status] of [
    ['author', 403],
    ['editor', 403],
    ['lawyer', 403],
    ['admin', 200],
  ] as const) {
    const visitor = await site.signIn(await site.join(`The ${role}`, role))
    for (const path of ['/desk/members', '/desk/audit', '/desk/site'])
      assert.equal((await visitor.get(path)).status, status, `${role} ${path}`)
    await visitor.get('/desk/account')
    if (status === 403)
      for (const path of ['/desk/members', `/desk/members/${admin.member.id}/suspend`, '/desk/site'])
        assert.equal((await visitor.post(path, { name: 'X', role: 'admin' })).status, 403, `${role} ${path}`)
  }
})

test('without a session every page leads to the sign-in', async () => {
  const visitor = site.visitor()
  for (const path of ['/desk/account', '/desk/members', '/desk/audit', '/desk/site'])
    assert.equal((await visitor.get(path)).status, 303, path)
  for (const path of FORMS.slice(1)) {
    await visitor.get('/desk/sign-in')
    assert.equal((await visitor.post(path)).status, 303, path)
  }
})

test('another role and a suspension end the sessions at once', async () => {
  const person = await site.join('Daniyar', 'editor')
  const visitor = await site.signIn(person)
  await changeRole(site.desk, admin.member, person.member.id, 'author')
  assert.equal((await visitor.get('/desk/account')).status, 303)
  const again = await site.signIn(person)
  await suspendMember(site.desk, admin.member, person.member.id)
  assert.equal((await again.get('/desk/account')).status, 303)
  await assert.rejects(site.signIn(person))
  await restoreMember(site.desk, admin.member, person.member.id)
  await site.signIn(person)
})

test('cookies can’t be read by scripts, are sent to no other site, and by https only where the site has it', async () => {
  const secure = await openStaffedSite({ address: 'https://saual.example' })
  try {
    const person = await secure.join('Aigerim', 'author')
    const visitor = secure.visitor()
    const [visit] = (await visitor.get('/desk/sign-in')).headers.getSetCookie()
    assert.match(visit ?? '', /^__Host-saual-visit=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/u)
    const { login, password, codes } = person
    const answer = await visitor.post('/desk/sign-in', { login, password, code: codes[0] as string })
    assert.match(
      answer.headers.getSetCookie().join('\n'),
      /^__Host-saual-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/mu,
    )
    const [plain] = (await site.visitor().get('/desk/sign-in')).headers.getSetCookie()
    assert.match(plain ?? '', /^saual-visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/u)
  } finally {
    await secure.close()
  }
})

test('pages of the staff are kept by nobody and framed by nobody', async () => {
  const visitor = await site.signIn(admin)
  const { headers } = await visitor.get('/desk/members')
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/u)
})

test('names are text, whatever they look like', async () => {
  const evil = '<script>alert(1)</script>"\'&'
  const person = await site.join(evil, 'admin')
  const visitor = await site.signIn({ ...person, login: evil.toLowerCase() })
  for (const path of ['/desk/members', '/desk/account', '/desk/audit']) {
    await visitor.get(path)
    assert.match(visitor.text, /&lt;script&gt;/u)
    assert.doesNotMatch(visitor.text, /<script>/u)
  }
})

test('the chosen language is kept', async () => {
  const visitor = await site.signIn(admin)
  await visitor.get('/desk/account?lang=ru')
  await visitor.get('/desk/members')
  assert.match(visitor.text, /<html lang="ru">/u)
  await visitor.get('/desk/members?lang=en')
})

test('the site answers to its public name and to no other', async () => {
  const secure = await openStaffedSite({ address: 'https://saual.example' })
  try {
    const status = async (host: string) =>
      (await secure.site.fetch(new Request(`http://${host}/desk/sign-in`))).status
    assert.deepEqual([await status('saual.example'), await status('evil.example')], [200, 403])
  } finally {
    await secure.close()
  }
})

test('a fault is logged without what was typed, and tells the person nothing of the inside', async () => {
  const broken = await openStaffedSite()
  const visitor = broken.visitor()
  await visitor.get('/desk/sign-in?lang=en')
  await broken.desk.close()
  const { error } = console
  const logged: unknown[] = []
  console.error = (...said: unknown[]) => logged.push(...said)
  try {
    const keys = { login: 'secret-login', password: 'secret-password', code: 'secret-code' }
    assert.equal((await visitor.post('/desk/sign-in?lang=en', keys)).status, 500)
  } finally {
    console.error = error
    await broken.close()
  }
  assert.equal(logged.length, 1)
  assert.doesNotMatch(String(logged), /secret-/u)
  assert.doesNotMatch(visitor.text, /secret-|\.ts|sqlite/iu)
})
