import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestDesk } from '../desk-in-tests.ts'
import { inviteMember } from './invite-member.ts'
import { join, type NewKeys } from './join.ts'
import { removePasskey } from './passkeys.ts'

const opened = await openTestDesk()
const { desk } = opened
after(() => opened.close())

const PASSWORD: NewKeys = { kind: 'password', password: 'hashed', totp: 'SECRET' }
const passkey = (id: string) => ({ id, publicKey: 'pk', counter: 0, transports: [], label: id })

async function invited(name: string): Promise<string> {
  return (await inviteMember(desk, 'program', { name, role: 'author', language: 'en' })).token
}

/** How many of several did what they wanted, and why the others did not. */
async function outcomes(all: readonly Promise<unknown>[]): Promise<{ done: number; codes: unknown[] }> {
  const settled = await Promise.allSettled(all)
  const refused = settled.filter(({ status }) => status === 'rejected')
  const codes = refused.map((one) => 'reason' in one && (one.reason as { code?: unknown }).code)
  return { done: settled.length - refused.length, codes }
}

test('of two who take one name to sign in with at once, the other keeps the link and takes another name', async () => {
  const tokens = [await invited('One'), await invited('Two')]
  const joining = (token: string, login: string) =>
    join(desk, token, { name: 'Somebody', login, language: 'en' }, PASSWORD)
  const { done, codes } = await outcomes(tokens.map((token) => joining(token, 'same')))
  assert.deepEqual([done, codes], [1, ['staff-login-taken']])
  const again = await outcomes(tokens.map((token) => joining(token, 'other')))
  assert.deepEqual([again.done, again.codes], [1, ['staff-invitation-void']])
})

test('of two devices that follow one link at once, one joins and keeps what it joined with', async () => {
  const token = await invited('Three')
  const joining = ['a', 'b'].map((login) =>
    join(desk, token, { name: login, login, language: 'en' }, { kind: 'passkey', passkey: passkey(login) }),
  )
  const { done, codes } = await outcomes(joining)
  assert.deepEqual([done, codes], [1, ['staff-invitation-void']])
  const joined = (await Promise.allSettled(joining)).find((one) => one.status === 'fulfilled')
  assert.ok(joined)
  assert.equal((await desk.staff.passkeys.of(joined.value.member)).length, 1)
})

test('of two keys that are taken away at once, the last one stays', async () => {
  const member = await opened.member('Four', 'author')
  for (const id of ['k1', 'k2'])
    await desk.staff.passkeys.add({ ...passkey(id), member: member.id, addedAt: desk.now() })
  const { done, codes } = await outcomes(['k1', 'k2'].map((id) => removePasskey(desk, member, id)))
  assert.deepEqual([done, codes], [1, ['staff-last-key']])
  assert.equal((await desk.staff.passkeys.of(member.id)).length, 1)
})

test('an invitation that could not be recorded leaves its name to the next one', async () => {
  const admin = await opened.member('Admin', 'admin')
  const wanted = { name: 'Five', role: 'author', language: 'en' } as const
  await assert.rejects(inviteMember(desk, { ...admin, id: 'nobody the record could name' }, wanted))
  assert.ok((await inviteMember(desk, admin, wanted)).token)
})
