import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { openDesk } from '../../desk/desk.ts'
import { frontFor } from './front.ts'
import { openKeptPages } from './kept-pages.ts'

const BODY = `<p>${'ә'.repeat(20_000)}</p>`
const folder = mkdtempSync(join(tmpdir(), 'saual-front-'))
const desk = await openDesk({ folder }, await loadCatalog())
const pages = openKeptPages(desk)
const front = frontFor(pages, ['127.0.0.1'])
const server = createServer((incoming, outgoing) => {
  if (!front(incoming, outgoing)) outgoing.writeHead(418).end()
})
let port: number
before(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  await pages.getOrRender('/a', async () => ({ html: BODY, standsOn: [] }))
})
after(async () => {
  server.close()
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What comes back for bytes as they are sent, until the connection ends. */
async function send(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => void parts.push(part))
  socket.write(bytes)
  await once(socket, 'end')
  return Buffer.concat(parts).toString()
}
const get = (more = '', version = '1.1', path = '/a'): string =>
  `GET ${path} HTTP/${version}\r\nHost: 127.0.0.1\r\n${more}\r\n`
const CLOSE = 'Connection: close\r\n'
/** Answers apart, each with its head and body. */
const apart = (answers: string): string[][] =>
  answers.split(/(?=HTTP\/1\.1 )/u).map((answer) => answer.split('\r\n\r\n'))

test('many answers on one connection are whole and alike, whether the headers are made or given again', async () => {
  const answers = apart(await send(get() + get() + get() + get(CLOSE)))
  assert.equal(answers.length, 4)
  for (const [head = '', body] of answers) {
    assert.match(head, /^HTTP\/1\.1 200 OK\r\n/u)
    assert.equal(body, BODY)
    assert.ok(head.includes(`content-length: ${Buffer.byteLength(BODY)}`))
    const date = /\r\nDate: ([^\r]+)/u.exec(head)?.[1] ?? ''
    assert.ok(Math.abs(Date.parse(date) - Date.now()) < 5000, date)
  }
  const heads = answers.map(([head = '']) => head.replace(/Date: [^\r]+/u, ''))
  assert.deepEqual(heads[1], heads[0])
  assert.deepEqual(heads[2], heads[0])
  assert.match(heads[3] as string, /Connection: close/u)
  assert.doesNotMatch(heads[2] as string, /Connection: close/u)
})

test('an old client is told that the connection ends', async () => {
  const [[head = '', body] = []] = apart(await send(get('', '1.0')))
  assert.match(head, /Connection: close/u)
  assert.equal(body, BODY)
})

test('what is not kept, or is asked for with a query, another method or another name, is left to others', async () => {
  for (const asked of [
    get(CLOSE, '1.1', '/b'),
    get(CLOSE, '1.1', '/a?x'),
    get(CLOSE).replace('GET', 'POST'),
    get(CLOSE).replace('127.0.0.1', 'elsewhere.example'),
  ])
    assert.match(await send(asked), /^HTTP\/1\.1 418/u, asked)
})

test('HEAD has the headers and no body; whoever has the page is told so', async () => {
  const head = await send(get(CLOSE).replace('GET', 'HEAD'))
  assert.ok(head.endsWith('\r\n\r\n'))
  const tag = /etag: ([^\r]+)/u.exec(head)?.[1]
  const known = await send(get(`If-None-Match: ${tag}\r\n${CLOSE}`))
  assert.match(known, /^HTTP\/1\.1 304/u)
  assert.ok(known.endsWith('\r\n\r\n'))
})
