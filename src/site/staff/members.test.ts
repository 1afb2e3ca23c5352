import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { changeRole } from '../../desk/staff/change-role.ts'
import { inviteAgain, inviteMember } from '../../desk/staff/invite-member.ts'
import { suspendMember } from '../../desk/staff/suspend-member.ts'
import { totpCode } from '../../desk/staff/totp.ts'
import {
  openStaffedSite,
  type Person,
  type StaffedSite,
  sealedIn,
  secretIn,
  type Visitor,
} from './staff-in-tests.ts'

const DAY = 24 * 3_600_000
let now = Date.parse('2026-11-02T08:00:00.000Z')
let site: StaffedSite
let admin: Person
before(async () => {
  site = await openStaffedSite({ clock: () => now })
  admin = await site.join('Aigerim', 'admin')
})
after(() => site.close())

const PASSWORD = 'four plain words here'
const person = (login: string) => ({ name: 'Ержан Қ.', login, language: 'kk', password: PASSWORD })
const codeNow = (secret: string) => totpCode(secret, Math.floor(now / 30_000))

/** Goes through the pages of an invitation. */
async function joinBy(
  path: string,
  login: string,
): Promise<{ visitor: Visitor; secret: string; codes: string[] }> {
  const visitor = site.visitor()
  assert.equal((await visitor.get(`${path}?lang=en`)).status, 200)
  assert.equal((await visitor.post(path, person(login))).status, 200, visitor.text)
  const secret = secretIn(visitor.text)
  const answer = await visitor.post(`${path}/code`, {
    sealed: sealedIn(visitor.text),
    code: codeNow(secret),
  })
  assert.equal(answer.status, 200, visitor.text)
  const codes = [...visitor.text.matchAll(/<li><code>([a-z2-9-]{17})<\/code>/gu)].map(
    ([, code]) => code as string,
  )
  return { visitor, secret, codes }
}

async function invited(name: string): Promise<string> {
  const visitor = await site.signIn(admin)
  await visitor.get('/desk/members')
  assert.equal((await visitor.post('/desk/members', { name, role: 'editor', language: 'kk' })).status, 200)
  return /<code translate="no">http:\/\/127\.0\.0\.1:4400(\/desk\/join\/[\w-]{43})</u.exec(
    visitor.text,
  )?.[1] as string
}

test('an admin invites; the invited person joins with password, app and ten recovery codes, once', async () => {
  const path = await invited('Yerzhan')
  const { visitor, secret, codes } = await joinBy(path, 'yerzhan')
  assert.equal(new Set(codes).size, 10)
  assert.match(visitor.text, /<html lang="kk">/u)
  await visitor.get('/desk/account')
  assert.match(visitor.text, /Ержан Қ\./u)
  now += 60_000
  const fresh = site.visitor()
  await fresh.get('/desk/sign-in')
  const keys = { login: 'yerzhan', password: PASSWORD, code: codeNow(secret) }
  assert.equal((await fresh.post('/desk/sign-in', keys)).status, 303)
  assert.equal((await site.visitor().get(path)).status, 403)
})

test('the code that was shown at joining lets nobody in a second time', async () => {
  const { secret } = await joinBy(await invited('Second'), 'second')
  const fresh = site.visitor()
  await fresh.get('/desk/sign-in')
  const keys = { login: 'second', password: PASSWORD, code: codeNow(secret) }
  assert.equal((await fresh.post('/desk/sign-in', keys)).status, 403)
})

test('what can’t stand is said at its field, and what was typed is kept', async () => {
  const path = await invited('Picky')
  const visitor = site.visitor()
  await visitor.get(`${path}?lang=en`)
  for (const [fields, words] of [
    [{ name: '' }, /id="name-wrong"/u],
    [{ login: 'AIGERIM' }, /id="login-wrong">The name “AIGERIM” is taken/u],
    [{ login: '\u202e' }, /id="login-wrong"/u],
    [{ password: 'short' }, /id="password-wrong">A password needs at least 12/u],
    [{ password: 'qwertyuiop123' }, /id="password-wrong">Such a password/u],
  ] as const) {
    const answer = await visitor.post(`${path}?lang=en`, { ...person('picky'), ...fields })
    assert.equal(answer.status, 422)
    assert.match(visitor.text, words)
    if (!('name' in fields)) assert.match(visitor.text, /value="Ержан Қ\."/u)
    assert.doesNotMatch(visitor.text, /four plain words/u)
  }
  await visitor.post(path, person('picky'))
  const sealed = sealedIn(visitor.text)
  assert.equal((await visitor.post(`${path}/code`, { sealed, code: '000000' })).status, 422)
  assert.equal(sealedIn(visitor.text).length, sealed.length)
  assert.equal(
    (
      await visitor.post(`${path}/code`, {
        sealed: `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`,
        code: '1',
      })
    ).status,
    303,
  )
})

test('an invitation of another person does not open what was sealed with one', async () => {
  const [one, other] = [await invited('One'), await invited('Other')]
  const visitor = site.visitor()
  await visitor.get(one)
  await visitor.post(one, person('one'))
  const [sealed, secret] = [sealedIn(visitor.text), secretIn(visitor.text)]
  assert.equal((await visitor.post(`${other}/code`, { sealed, code: codeNow(secret) })).status, 303)
})

test('an invitation ends after a week, and one that was never made opens nothing', async () => {
  const path = await invited('Late')
  now += 7 * DAY + 1
  for (const each of [path, '/desk/join/x', `/desk/join/${'A'.repeat(43)}`, '/desk/join/..%2f'])
    assert.equal((await site.visitor().get(each)).status, 403, each)
  assert.equal((await site.visitor().get('/desk/join/%00')).status, 404)
})

test('a member who has lost everything gets back in by a new link, and the old keys are void', async () => {
  const lost = await site.join('Lost', 'author')
  const before = await site.signIn(lost)
  const path = `/desk/join/${await inviteAgain(site.desk, admin.member, lost.member.id)}`
  assert.equal((await before.get('/desk/account')).status, 200)
  const { visitor } = await joinBy(path, 'lost')
  assert.equal((await visitor.get('/desk/account')).status, 200)
  assert.equal((await before.get('/desk/account')).status, 303)
  await assert.rejects(site.signIn(lost))
  assert.equal((await site.desk.record.members.get(lost.member.id))?.role, 'author')
})

test('a second link makes the first one void; a suspended member gets none', async () => {
  const { member, token } = await inviteMember(site.desk, admin.member, {
    name: 'Twice',
    role: 'author',
    language: 'en',
  })
  await inviteAgain(site.desk, admin.member, member)
  assert.equal((await site.visitor().get(`/desk/join/${token}`)).status, 403)
  await suspendMember(site.desk, admin.member, member)
  await assert.rejects(inviteAgain(site.desk, admin.member, member), { code: 'staff-no-such-member' })
})

test('nobody but an admin changes access', async () => {
  const { member } = await site.join('Plain', 'editor')
  const wanted = { name: 'Friend', role: 'admin', language: 'en' } as const
  const refused = { code: 'staff-not-allowed' }
  await assert.rejects(inviteMember(site.desk, member, wanted), refused)
  await assert.rejects(inviteAgain(site.desk, member, admin.member.id), refused)
  await assert.rejects(changeRole(site.desk, member, member.id, 'admin'), refused)
  await assert.rejects(suspendMember(site.desk, member, admin.member.id), refused)
})

test('the last admin stays admin, also when two go at once', async () => {
  const lone = await openStaffedSite()
  try {
    const [one, two] = [await lone.join('One', 'admin'), await lone.join('Two', 'admin')]
    await lone.join('Three', 'editor')
    const last = { code: 'staff-last-admin' }
    const both = await Promise.allSettled([
      changeRole(lone.desk, one.member, one.member.id, 'author'),
      suspendMember(lone.desk, two.member, two.member.id),
    ])
    assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
    const left = (await lone.desk.record.members.all()).filter(
      ({ role, status }) => role === 'admin' && status === 'active',
    )
    assert.equal(left.length, 1)
    const { member } = left[0]?.id === one.member.id ? one : two
    await assert.rejects(changeRole(lone.desk, member, member.id, 'editor'), last)
    await assert.rejects(suspendMember(lone.desk, member, member.id), last)
  } finally {
    await lone.close()
  }
})

test('what was done is in the access log, and no secret or name is in the record', async () => {
  const visitor = await site.signIn(admin)
  await visitor.get('/desk/audit')
  assert.match(visitor.text, /Aigerim invited Yerzhan|Aigerim invited Ержан Қ\. as editor/u)
  assert.match(visitor.text, /Ержан Қ\. joined/u)
  assert.match(visitor.text, /Aigerim made a new link for/u)
  const facts = JSON.stringify(await site.desk.record.history.facts(0, 10_000))
  assert.doesNotMatch(facts, /Aigerim|Ержан|yerzhan|argon2id/iu)
})
