/* Attacks by what is typed, sent and uploaded. Which attack is tested where stands in attacks.test.ts. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { docxFiles, zip } from '../../src/formats/made-files.ts'
import { serve } from '../../src/site/serve.ts'
import { setUpNewsroom } from '../publishing/newsroom-in-tests.ts'
import { programOn } from '../publishing/program-in-tests.ts'
import { type AttackedSite, openAttackedSite } from './attacked-site-in-tests.ts'
import { assertHarmless, EVIL } from './harmless-in-tests.ts'

const ORIGIN = 'http://127.0.0.1:4400'
/** Pages that are looked at; a site of this size has fewer. */
const MOST_PAGES = 600
const UNREAD = /\.(?:pdf|docx|png|woff2|js|css|svg)(?:\?|$)/u

let site: AttackedSite
before(async () => {
  site = await openAttackedSite()
})
after(() => site.close())

test('whatever was typed into every field, no page that leads from another runs any of it', async () => {
  const asked = encodeURIComponent(EVIL)
  const queue = ['/en/', '/desk', '/en/feed.atom', '/ru/feed.rss', '/kk/feed.json', '/sitemap.xml']
  queue.push(`/en/search?q=${asked}`, `/law?q=${asked}`, `/read?lang=${asked}`, `/desk/account?done=${asked}`)
  queue.push(`/api/v1/search?q=${asked}&language=en`, `/oembed?url=${asked}`, `/en/opinions/${asked}`)
  queue.push(...site.site.routes.filter(({ method }) => method === 'GET').map(({ path }) => site.fill(path)))
  const seen = new Set(queue)
  let withEvil = 0
  for (const path of queue) {
    if (seen.size > MOST_PAGES) break
    const answer = await site.visitors.admin.get(path)
    const { text } = site.visitors.admin
    if (/alert\(1\)/u.test(text)) withEvil++
    for (const link of assertHarmless(path, answer, text)) {
      const plain = link.replace(/#.*$/u, '').replaceAll(/[?&]lang=\w+/gu, '')
      if (seen.has(plain) || UNREAD.test(plain)) continue
      seen.add(plain)
      queue.push(plain)
    }
  }
  assert.ok(withEvil > 50, `${withEvil} pages show what was typed`)
})

test('whoever joins gets a session that nobody could choose before', async () => {
  const visitor = site.visitor()
  await visitor.get('/desk/sign-in')
  const visit = visitor.cookies.get('saual-visit') as string
  visitor.cookies.set('saual-session', visit)
  assert.equal((await visitor.get('/desk/account')).status, 303)
  const person = await site.join('Zarina', 'author')
  visitor.cookies.set('saual-session', 'a'.repeat(43))
  await visitor.get('/desk/sign-in')
  const { login, password, codes } = person
  await visitor.post('/desk/sign-in', { login, password, code: codes.pop() as string })
  const session = visitor.cookies.get('saual-session')
  assert.ok(session !== undefined && session !== visit && session !== 'a'.repeat(43))
  assert.equal(visitor.cookies.has('saual-visit'), false)
})

test('the desk asks nothing of this machine or its network, however its address is written', async () => {
  let asked = 0
  const servers = ['127.0.0.1', '::1'].map((host) => createServer(() => asked++).listen(0, host))
  try {
    await Promise.all(servers.map((server) => once(server, 'listening')))
    const ports = servers.map((server) => (server.address() as AddressInfo).port)
    const hosts = ['127.0.0.1', 'localhost', '127.1', '0x7f.0.0.1', '2130706433', '0', '[::1]', '[::]']
    hosts.push(
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[64:ff9b::7f00:1]',
      '[0:0:0:0:0:0:0:1]',
      '127。0。0。1',
    )
    const { editor } = site.visitors
    for (const host of hosts)
      for (const port of ports)
        for (const page of [`https://${host}:${port}/`, `http://${host}:${port}/`, `//${host}:${port}/`]) {
          await editor.get('/desk/statements/new')
          assert.equal((await editor.post('/desk/statements', { page })).status, 422, page)
        }
    assert.equal(asked, 0)
  } finally {
    for (const server of servers) server.close()
  }
})

test('bombs are refused at both doors, and the site goes on', async () => {
  const { editor } = site.visitors
  const zipped = zip([
    ...docxFiles('x').filter(({ name }) => name !== 'word/document.xml'),
    { name: 'word/document.xml', content: Buffer.alloc(150_000_000, 0x20) },
  ])
  const bombs: readonly (readonly [string, Uint8Array])[] = [
    ['zip.docx', zipped],
    ['nested.html', Buffer.from(`<!doctype html>${'<div>'.repeat(100_000)}x`)],
    ['large.txt', Buffer.alloc(11 * 1024 * 1024, 'a ')],
    ['larger-than-a-form.txt', Buffer.alloc(17 * 1024 * 1024, 'a ')],
    ['empty.pdf', Buffer.from('%PDF-1.7\n')],
  ]
  for (const [name, bytes] of bombs)
    for (const path of ['/desk/statements', '/read']) {
      await editor.get('/desk/statements/new')
      const form = new FormData()
      form.set('token', /name="token" value="([^"]*)"/u.exec(editor.text)?.[1] ?? '')
      form.set('file', new Blob([new Uint8Array(bytes)]), name)
      const cookie = [...editor.cookies].map((one) => one.join('=')).join('; ')
      const asked = new Request(ORIGIN + path, { method: 'POST', body: form, headers: { cookie } })
      const answer = await site.site.fetch(asked)
      assert.ok([413, 422].includes(answer.status), `${name} to ${path}: ${answer.status}`)
      assertHarmless(path, answer, await answer.text())
    }
  assert.equal((await editor.get('/desk/statements/new')).status, 200)
})

test('requests that no browser would send reach no file, no other site and no fault', async () => {
  const served = await serve(site.site, { port: 0 })
  const { host, port } = new URL(served.address)
  try {
    for (const [target, asked] of [
      ['/assets/../../package.json', host],
      ['/fonts/..\\..\\package.json', host],
      ['//evil.example/desk', host],
      ['/\\evil.example/desk', host],
      ['http://evil.example/desk', host],
      ['/%', host],
      ['/en/opinions/%ff', host],
      ['/%00', host],
      ['*', host],
      ['/desk', 'evil.example'],
      ['/en/', 'evil.example'],
      ['/en/', `${host}@evil.example`],
    ] as const) {
      const answer = await raw(
        Number(port),
        `GET ${target} HTTP/1.1\r\nHost: ${asked}\r\nConnection: close\r\n\r\n`,
      )
      assert.match(answer, /^HTTP\/1\.1 [2-4]\d\d /u, `${target}: ${answer.slice(0, 200)}`)
      assert.doesNotMatch(answer, /"dependencies"/u, target)
      assert.doesNotMatch(answer, /^location: (?!\/(?![/\\]))/imu, target)
      if (asked !== host) assert.match(answer, /^HTTP\/1\.1 40[03] /u, `${target} ${asked}`)
    }
  } finally {
    await served.close()
  }
})

test('the program prints no key, no cookie and no draft', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saual-printed-'))
  const program = programOn({ folder })
  try {
    const { admin, pairs } = await setUpNewsroom({ folder }, 1)
    await program.start()
    const visitor = program.visitor()
    await visitor.get('/desk/sign-in')
    await visitor.post('/desk/sign-in', { ...admin, code: 'wrong-code-typed' })
    await visitor.get('/desk/sign-in')
    assert.equal((await visitor.post('/desk/sign-in', { ...admin })).status, 303)
    await visitor.get('/desk/statements/new')
    await visitor.post('/desk/statements', { text: 'A draft that nobody knows of yet.', date: 'wrong-day' })
    await visitor.post('/desk/statements', { text: 'A draft that nobody knows of yet.' })
    await visitor.get('/desk/members')
    await visitor.post('/desk/members', { name: 'Invited', role: 'author', language: 'en' })
    const [invitation] = /\/desk\/join\/[\w-]{43}/u.exec(visitor.text) as RegExpExecArray
    await visitor.get(`${invitation}/%ff?secret=in-the-address`)
    const cookies = [...visitor.cookies.values()]
    assert.equal(await program.stop(), 0)
    const secrets = [admin.password, admin.code, admin.login, pairs[0]?.author.code, 'wrong-code-typed']
    for (const secret of [...secrets, ...cookies, invitation, 'A draft', 'in-the-address', '127.0.0.1 '])
      assert.ok(secret !== undefined && !program.printed.includes(secret), `printed: ${secret}`)
  } finally {
    await program.end()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function raw(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += String(chunk)
  })
  socket.write(request)
  await once(socket, 'close')
  return answer
}
