import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestDesk } from '../desk-in-tests.ts'
import { recordBody } from './record-body.ts'
import { recordPerson } from './record-person.ts'

test('a person and a body of the same name, and two people, are told apart', async () => {
  const opened = await openTestDesk()
  try {
    const author = await opened.member('Aigerim', 'author')
    const name = { kk: 'Омбудсман' }
    const ids = [
      await recordBody(opened.desk, author, { name, kind: 'other' }),
      await recordPerson(opened.desk, author, { name }),
      await recordPerson(opened.desk, author, { name }),
    ]
    assert.deepEqual(ids, ['ombudsman', 'ombudsman-2', 'ombudsman-3'])
  } finally {
    await opened.close()
  }
})
