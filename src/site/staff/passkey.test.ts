import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Authenticator, authenticatorAt } from '../../desk/staff/authenticator-in-tests.ts'
import { inviteMember } from '../../desk/staff/invite-member.ts'
import { openStaffedSite, type StaffedSite, type Visitor } from './staff-in-tests.ts'

const ORIGIN = 'http://127.0.0.1:4400'
const MINUTE = 60_000
let now = Date.parse('2026-03-02T08:00:00.000Z')
let staffed: StaffedSite
let key: Authenticator
before(async () => {
  staffed = await openStaffedSite({ clock: () => now })
  key = authenticatorAt(ORIGIN)
})
after(() => staffed.close())

/** The challenge of the page that a visitor looks at. */
function challengeIn({ text }: Visitor): string {
  const found = /challenge(?:&quot;|"):(?:&quot;|")([\w-]+)/u.exec(text)
  assert.ok(found, text.slice(0, 200))
  return found[1] as string
}

async function atSignIn(): Promise<Visitor> {
  const visitor = staffed.visitor()
  await visitor.get('/desk/sign-in')
  return visitor
}

/** The status of an answer to the page that a visitor looks at. */
async function sent(visitor: Visitor, answer: string): Promise<number> {
  return (await visitor.post('/desk/sign-in/passkey', { answer })).status
}

test('somebody joins with a passkey; the same answer makes no second one', async () => {
  const invited = { name: 'Aigerim', role: 'editor', language: 'en' } as const
  const [first, second] = [
    await inviteMember(staffed.desk, 'program', invited),
    await inviteMember(staffed.desk, 'program', { ...invited, name: 'Bolat' }),
  ]
  const visitor = staffed.visitor()
  await visitor.get(`/desk/join/${first.token}`)
  const answer = key.make(challengeIn(visitor))
  const person = { name: 'Aigerim', login: 'aigerim', language: 'en' }
  const { cookies } = visitor
  const before = new Map(cookies)
  assert.equal((await visitor.post(`/desk/join/${first.token}/passkey`, { ...person, answer })).status, 303)
  const again = staffed.visitor()
  for (const [name, value] of before) again.cookies.set(name, value)
  await again.get(`/desk/join/${second.token}`)
  const other = { name: 'Bolat', login: 'bolat', language: 'en' }
  assert.equal((await again.post(`/desk/join/${second.token}/passkey`, { ...other, answer })).status, 422)
  assert.equal((await staffed.desk.staff.passkeys.of(second.member)).length, 0)
})

test('a proof lets in once: sent again, it opens nothing', async () => {
  const visitor = await atSignIn()
  const kept = new Map(visitor.cookies)
  const answer = key.prove(challengeIn(visitor))
  assert.equal(await sent(visitor, answer), 303)
  // As somebody would who has overheard both the cookie and the answer.
  const thief = staffed.visitor()
  for (const [name, value] of kept) thief.cookies.set(name, value)
  await thief.get('/desk/sign-in')
  assert.equal(await sent(thief, answer), 403)
  assert.equal(await sent(thief, key.prove(challengeIn(thief))), 303)
})

test('of two proofs on one challenge that come at once, one lets in', async () => {
  const visitor = await atSignIn()
  const challenge = challengeIn(visitor)
  const statuses = await Promise.all([
    sent(visitor, key.prove(challenge)),
    sent(visitor, key.prove(challenge)),
  ])
  assert.deepEqual(statuses.sort(), [303, 403])
})

test('a challenge holds ten minutes, for the browser that it was given to, and as it was given', async () => {
  const visitor = await atSignIn()
  const answer = key.prove(challengeIn(visitor))
  const other = await atSignIn()
  assert.equal(await sent(other, answer), 403)
  now += 10 * MINUTE
  assert.equal(await sent(visitor, answer), 403)
  await visitor.get('/desk/sign-in')
  const challenge = challengeIn(visitor)
  const later = Buffer.from(challenge, 'base64url')
  later.writeUIntBE(now + 60 * MINUTE, 16, 6)
  assert.equal(await sent(visitor, key.prove(later.toString('base64url'))), 403)
  await visitor.get('/desk/sign-in')
  now += 9 * MINUTE
  assert.equal(await sent(visitor, key.prove(challengeIn(visitor))), 303)
})

test('challenges that are too old by now are not kept', async () => {
  const { challenges } = staffed.desk.staff
  const at = (minutes: number) => new Date(now + minutes * MINUTE).toISOString()
  assert.equal(await challenges.use('one', at(10), at(0)), true)
  assert.equal(await challenges.use('one', at(10), at(9)), false)
  assert.equal(await challenges.use('two', at(30), at(20)), true)
  assert.equal(await challenges.use('one', at(30), at(20)), true)
})
