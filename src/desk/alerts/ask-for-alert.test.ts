import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import type { Desk } from '../desk.ts'
import { openTestDesk } from '../desk-in-tests.ts'
import { askForAlert } from './ask-for-alert.ts'

let letters = 0
let isOutOfOrder = false
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _, done) {
    stream.resume().on('end', () => {
      if (isOutOfOrder) return done(new Error('no room'))
      letters++
      done()
    })
  },
})
server.listen(0, '127.0.0.1')
await once(server.server, 'listening')
const tests = await openTestDesk()
const { port } = server.server.address() as AddressInfo
const mail = { server: `smtp://127.0.0.1:${port}`, from: 'letters@saual.example' }
const desk: Desk = {
  ...tests.desk,
  config: { ...tests.desk.config, address: 'https://saual.example', mail },
}
after(async () => {
  server.close()
  await tests.close()
})

/** How many letters went out while somebody asked so many times at once. */
async function sentFor(email: string, times = 1): Promise<number> {
  const before = letters
  const ask = () => askForAlert(desk, { email, language: 'en', about: 'all', value: '' })
  await Promise.all(Array.from({ length: times }, ask))
  return letters - before
}

test('however often somebody asks for an address, it gets one letter an hour', async () => {
  tests.setNow('2026-03-02T08:00:00.000Z')
  assert.equal(await sentFor('reader@example.org', 3), 1)
  tests.setNow('2026-03-02T09:00:00.000Z')
  assert.equal(await sentFor('reader@example.org', 3), 1)
  tests.setNow('2026-03-02T09:59:00.000Z')
  assert.equal(await sentFor('reader@example.org'), 0)
})

test('a letter that could not be sent is sent when it is asked for again', async () => {
  isOutOfOrder = true
  await assert.rejects(sentFor('other@example.org'), { code: 'alert-unsent' })
  isOutOfOrder = false
  assert.equal(await sentFor('other@example.org'), 1)
})
