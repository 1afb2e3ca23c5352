import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStorage } from '../../src/storage/open.ts'
import { openSettings } from '../../src/storage/settings.ts'
import { openStaff, type StaffStore } from '../../src/storage/staff/open-staff.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { AUTHOR, EDITOR, keysOf } from './facts-in-tests.ts'

const NOW = '2026-03-02T08:00:00.000Z'
const LATER = '2026-03-02T09:00:00.000Z'
const account = { member: AUTHOR, login: 'Aigerim', name: 'Айгерім', language: 'kk' } as const

onBothEngines((newPlace) => {
  async function staff(run: (staff: StaffStore) => Promise<void>): Promise<void> {
    const storage = await openStorage(await newPlace(), keysOf)
    try {
      const store = openStaff(storage)
      await store.accounts.add(account)
      await run(store)
    } finally {
      await storage.close()
    }
  }

  test('a login belongs to one account, whatever its case', () =>
    staff(async ({ accounts }) => {
      assert.equal(await accounts.add({ ...account, member: EDITOR, login: ' AIGERIM ' }), false)
      assert.equal((await accounts.byLogin('aigerim'))?.member, AUTHOR)
      await accounts.change(AUTHOR, { password: 'hashed', name: 'Айгерім С.' })
      assert.deepEqual(await accounts.get(AUTHOR), {
        ...account,
        login: 'aigerim',
        name: 'Айгерім С.',
        password: 'hashed',
        totp: null,
      })
    }))

  test('a one-time code, a recovery code and an invitation hold once, even when used twice at once', () =>
    staff(async ({ accounts, recoveryCodes, invitations }) => {
      const once = async (use: () => Promise<unknown>) => {
        const answers = await Promise.all([use(), use(), use()])
        assert.equal(answers.filter(Boolean).length, 1)
        assert.ok(!(await use()))
      }
      await once(() => accounts.useTotpStep(AUTHOR, 58_000))
      assert.equal(await accounts.useTotpStep(AUTHOR, 57_999), false)
      await recoveryCodes.replace(AUTHOR, ['one', 'two'])
      await once(() => recoveryCodes.use(AUTHOR, 'one', NOW))
      assert.equal(await recoveryCodes.left(AUTHOR), 1)
      await invitations.add('token', EDITOR, LATER)
      assert.equal(await invitations.find('token', LATER), undefined)
      await once(() => invitations.take('token', NOW))
    }))

  test('sessions are listed, ended one by one or all but one, and no longer hold after their time', () =>
    staff(async ({ sessions }) => {
      const begin = (token: string) =>
        sessions.begin(token, { member: AUTHOR, begunAt: NOW, expiresAt: LATER, device: 'Firefox' })
      const [first, second] = [await begin('t1'), await begin('t2'), await begin('t3')]
      assert.equal((await sessions.find('t1', NOW))?.id, first)
      assert.equal(await sessions.find('t1', LATER), undefined)
      assert.equal(await sessions.end(EDITOR, first as string), false)
      assert.equal(await sessions.end(AUTHOR, first as string), true)
      await sessions.endAll(AUTHOR, second)
      assert.deepEqual(
        (await sessions.of(AUTHOR, NOW)).map(({ id }) => id),
        [second],
      )
    }))

  test('passkeys are kept with their counters; who is forgotten leaves no key and no session', () =>
    staff(async ({ accounts, passkeys, sessions }) => {
      const key = {
        id: 'cred',
        member: AUTHOR,
        publicKey: 'pk',
        counter: 0,
        transports: ['usb'],
        label: 'key',
      }
      await passkeys.add({ ...key, addedAt: NOW })
      await passkeys.used('cred', 7, LATER)
      assert.deepEqual(await passkeys.of(AUTHOR), [{ ...key, counter: 7, addedAt: NOW, usedAt: LATER }])
      await sessions.begin('t', { member: AUTHOR, begunAt: NOW, expiresAt: LATER, device: '' })
      await accounts.forget(AUTHOR)
      assert.equal(await passkeys.get('cred'), undefined)
      assert.equal(await sessions.find('t', NOW), undefined)
    }))

  test('of several who change what lets a member in, each sees what the one before did; who fails changes nothing', () =>
    staff(async ({ passkeys, changing }) => {
      const key = { member: AUTHOR, publicKey: 'pk', counter: 0, transports: [], label: '', addedAt: NOW }
      for (const id of ['a', 'b', 'c']) await passkeys.add({ ...key, id })
      const removing = ['a', 'b', 'c'].map((id) =>
        changing(AUTHOR, async ({ passkeys }) => {
          const known = await passkeys.of(AUTHOR)
          await sleep(20)
          if (known.length === 1) throw new Error('the last one')
          await passkeys.remove(AUTHOR, id)
        }),
      )
      const settled = await Promise.allSettled(removing)
      assert.equal(settled.filter(({ status }) => status === 'rejected').length, 1)
      assert.equal((await passkeys.of(AUTHOR)).length, 1)
    }))

  test('failed attempts add up until a good one, also when many come at once', () =>
    staff(async ({ failures }) => {
      await Promise.all(Array.from({ length: 5 }, () => failures.add('Aigerim', NOW)))
      assert.deepEqual(await failures.of('aigerim '), { failures: 5, latestAt: NOW })
      await failures.clear('AIGERIM')
      assert.equal(await failures.of('aigerim'), undefined)
    }))

  test('a setting keeps its latest value', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    const settings = openSettings(storage)
    await settings.set('name', 'Сауал')
    await settings.set('name', 'Құқық')
    assert.equal(await settings.get('name'), 'Құқық')
    assert.equal(await settings.get('colour'), undefined)
    await storage.close()
  })
})
