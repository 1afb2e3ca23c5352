import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { sendAlerts } from '../../src/desk/alerts/send-alerts.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { openTestDesk, type TestDesk } from '../../src/desk/desk-in-tests.ts'
import { createSite } from '../../src/site/site.ts'
import { ADDRESS } from './outputs-in-tests.ts'
import { publish, publishSamples, type Samples } from './published-in-tests.ts'

interface Letter {
  readonly to: string
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

const letters: Letter[] = []
let server: SMTPServer
let tests: TestDesk
let desk: Desk
let samples: Samples
let site: ReturnType<typeof createSite>

before(async () => {
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (!address.startsWith('gone')) return done()
      done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        letters.push(letterOf(Buffer.concat(parts).toString(), envelope.rcptTo[0]?.address ?? ''))
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  tests = await openTestDesk()
  const mail = { server: `smtp://127.0.0.1:${port}`, from: 'letters@saual.example' }
  desk = { ...tests.desk, config: { ...tests.desk.config, address: ADDRESS, mail } }
  samples = await publishSamples(desk)
  site = createSite(desk.catalog, { formats: [], exports: new Map(), desk })
})
after(async () => {
  server.close()
  await tests.close()
})

function letterOf(source: string, to: string): Letter {
  const [head = '', ...body] = source.split('\r\n\r\n')
  const headers = Object.fromEntries(
    head
      .replaceAll(/\r\n[ \t]+/gu, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
  const encoded = body.join('\r\n\r\n')
  const text =
    headers['content-transfer-encoding'] === 'base64'
      ? Buffer.from(encoded, 'base64').toString()
      : Buffer.from(
          encoded
            .replaceAll('=\r\n', '')
            .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) =>
              String.fromCharCode(Number.parseInt(hex, 16)),
            ),
          'latin1',
        ).toString()
  return { to, headers, text }
}

async function post(
  path: string,
  form: Readonly<Record<string, string>> = {},
  from = '203.0.113.1',
): Promise<Response> {
  return site.fetch(
    new Request(`http://127.0.0.1${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { 'x-forwarded-for': from },
    }),
  )
}

async function get(path: string): Promise<Response> {
  return site.fetch(new Request(`http://127.0.0.1${path}`))
}

function linkIn({ text }: Letter, purpose: 'confirm' | 'end'): string {
  const [link] = new RegExp(`/(?:kk|ru|en)/alerts/${purpose}/\\S+`, 'u').exec(text) ?? []
  assert.ok(link)
  return link
}

/** Publishes one more opinion on the sample statement. */
async function publishAnother(slug: string, title: string): Promise<void> {
  const { told } = samples
  await publish(desk, { ...told, id: `o-${slug}`, slug, pieces: { ...told.pieces, 'title ru': title } })
}

async function subscribe(form: Readonly<Record<string, string>>, language = 'ru'): Promise<void> {
  const before = letters.length
  assert.equal((await post(`/${language}/alerts`, form, `198.51.100.${before}`)).status, 200)
  assert.equal(letters.length, before + 1)
  assert.equal((await post(linkIn(letters.at(-1) as Letter, 'confirm'))).status, 200)
}

test('nobody gets letters who has not agreed to them, and looking at the link is no consent', async () => {
  const form = await get('/kk/alerts?body=saryzhaz')
  assert.equal(form.status, 200)
  assert.match(await form.text(), /value="saryzhaz" selected/u)
  const asked = await post('/kk/alerts', { email: ' Reader@Example.kz ', about: 'body', body: 'saryzhaz' })
  assert.equal(asked.status, 200)
  const [letter] = letters
  assert.ok(letter)
  assert.equal(letter.to.toLowerCase(), 'reader@example.kz')
  assert.equal(letter.headers['list-unsubscribe'], undefined)
  assert.match(letter.text, /Сарыжаз облысының прокуратурасы/u)
  const link = linkIn(letter, 'confirm')
  assert.equal((await get(link)).status, 200)
  await publishAnother('unheard', 'Без согласия')
  await sendAlerts(desk)
  assert.equal(letters.length, 1)
  assert.equal(
    (await post('/kk/alerts', { email: 'reader@example.kz', about: 'body', body: 'saryzhaz' })).status,
    200,
  )
  assert.equal(letters.length, 1, 'not asked again within the hour')
  assert.equal((await post(link)).status, 200)
  assert.equal((await post(link)).status, 200, 'agreeing twice is no mistake')
})

test('whoever agreed is told what was published since, once, with a link that ends it', async () => {
  letters.length = 0
  await publishAnother('heard', 'Новое о слухах')
  await sendAlerts(desk)
  await sendAlerts(desk)
  assert.equal(letters.length, 1)
  const [letter] = letters
  assert.ok(letter)
  assert.match(letter.text, /https:\/\/saual\.example\/kk\/opinions\/heard/u)
  assert.doesNotMatch(letter.text, /unheard/u)
  const link = linkIn(letter, 'end')
  assert.equal(letter.headers['list-unsubscribe'], `<${ADDRESS}${link}>`)
  assert.equal(letter.headers['list-unsubscribe-post'], 'List-Unsubscribe=One-Click')
  assert.match(letter.headers['auto-submitted'] ?? '', /auto-generated/u)
  assert.equal((await get(link)).status, 200)
  assert.equal((await post(link, { 'List-Unsubscribe': 'One-Click' })).status, 200)
  assert.equal((await post(link)).status, 200, 'ending twice is no mistake')
  assert.deepEqual(await desk.alerts.due(Number.MAX_SAFE_INTEGER), [])
  await publishAnother('after', 'После отказа')
  await sendAlerts(desk)
  assert.equal(letters.length, 1)
})

test('a person, words in any form and all that is published are told apart', async () => {
  await subscribe({ email: 'person@example.kz', about: 'person', person: 'ospankul' })
  await subscribe({ email: 'words@example.kz', about: 'words', words: 'водопровод' })
  await subscribe({ email: 'all@example.kz', about: 'all' })
  letters.length = 0
  await publishAnother('one', 'Кто чинит водопроводы')
  await publishAnother('two', 'Без воды')
  await sendAlerts(desk)
  const got = new Map(letters.map(({ to, text }) => [to, text]))
  assert.deepEqual([...got.keys()].sort(), ['all@example.kz', 'person@example.kz', 'words@example.kz'])
  assert.match(got.get('words@example.kz') ?? '', /opinions\/one/u)
  assert.doesNotMatch(got.get('words@example.kz') ?? '', /opinions\/two/u)
  assert.match(got.get('all@example.kz') ?? '', /opinions\/one[\s\S]*opinions\/two/u)
})

test('a link of another’s making does nothing', async () => {
  const seal = 'A'.repeat(43)
  for (const path of [
    `/ru/alerts/confirm/${'0'.repeat(24)}/${seal}`,
    `/ru/alerts/end/${'0'.repeat(24)}/${seal}`,
  ]) {
    assert.equal((await get(path)).status, 404)
    assert.equal((await post(path)).status, 404)
  }
})

test('what can’t be meant is told at the form, and no header is broken out of', async () => {
  letters.length = 0
  for (const form of [
    { email: 'nobody', about: 'all' },
    { email: 'a@b.kz\r\nBcc: c@d.kz', about: 'all' },
    { email: 'a@b.kz, c@d.kz', about: 'all' },
    { email: 'a@b.kz', about: 'body', body: 'none' },
    { email: 'a@b.kz', about: 'words', words: '' },
    { email: 'a@b.kz', about: 'words', words: 'x'.repeat(101) },
  ]) {
    const answer = await post('/en/alerts', form, `192.0.2.${form.email.length}${form.about.length}`)
    assert.equal(answer.status, 422, JSON.stringify(form))
    assert.match(await answer.text(), /role="alert"/u)
  }
  assert.equal(letters.length, 0)
  assert.equal((await post('/en/alerts', { email: 'x'.repeat(5000) })).status, 413)
})

test('nobody can have letters sent without end', async () => {
  const statuses = []
  for (let n = 0; n < 6; n++)
    statuses.push(
      (await post('/en/alerts', { email: `r${n}@example.kz`, about: 'all' }, '203.0.113.99')).status,
    )
  assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429])
})

test('an address that was never confirmed is forgotten after three days', async () => {
  tests.setNow('2026-03-06T08:00:00.000Z')
  await sendAlerts(desk)
  assert.equal(await desk.alerts.get('0'), undefined)
  const kept = await desk.alerts.ask({
    id: 'new',
    email: 'r0@example.kz',
    language: 'en',
    about: 'all',
    value: '',
    askedAt: desk.now(),
    sentSeq: 0,
  })
  assert.equal(kept.id, 'new')
})

test('one letter that can’t be sent holds up no other; a mailbox that is gone is forgotten', async () => {
  const ask = async (id: string, email: string): Promise<void> => {
    await desk.alerts.ask({
      id,
      email,
      language: 'ru',
      about: 'all',
      value: '',
      askedAt: desk.now(),
      sentSeq: 0,
    })
    await desk.alerts.confirm(id, desk.now(), (await desk.record.history.head()).seq)
  }
  await ask('a-gone', 'gone@example.kz')
  await ask('b-there', 'there@example.kz')
  letters.length = 0
  await publishAnother('three', 'Третье')
  await sendAlerts(desk)
  assert.ok(letters.some(({ to }) => to === 'there@example.kz'))
  assert.equal(await desk.alerts.get('a-gone'), undefined)
})

test('where the server does not answer, letters wait for the next turn', async () => {
  await publishAnother('four', 'Четвертое')
  const { mail } = desk.config
  assert.ok(mail)
  const unreachable: Desk = {
    ...desk,
    config: { ...desk.config, mail: { ...mail, server: 'smtp://127.0.0.1:9' } },
  }
  letters.length = 0
  await assert.rejects(sendAlerts(unreachable), (error: Error) => !/example\.kz/u.test(error.stack ?? ''))
  await sendAlerts(desk)
  assert.ok(letters.some(({ to }) => to === 'there@example.kz'))
})

test('a site that sends no letters has no such page', async () => {
  const silent = createSite(desk.catalog, { formats: [], exports: new Map(), desk: tests.desk })
  assert.equal((await silent.fetch(new Request('http://127.0.0.1/ru/alerts'))).status, 404)
})
