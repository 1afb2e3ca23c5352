import assert from 'node:assert/strict'
import { createServer as createHttp, type RequestListener } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { after, before, test } from 'node:test'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { problem } from '../formats/problem-in-tests.ts'
import { type AddressOptions, readAddress } from './address.ts'
import { selfSigned } from './certificate-in-tests.ts'

const WORDS = 'Соңғы кезде жалған ақпарат тарату жағдайлары жиілеп кетті.'
const { key, cert } = selfSigned()
const servers: Server[] = []
let requests = 0
let plain = ''
let secure = ''

/** Loopback only: these are the servers of this test. */
const OWN: AddressOptions = { allowHttp: true, allow: (address) => address === '127.0.0.1', ca: cert }

const answer: RequestListener = (request, response) => {
  requests += 1
  const url = new URL(request.url ?? '/', 'http://x')
  const packings = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }
  const packing = url.searchParams.get('packing') as keyof typeof packings | null
  const hops = Number(url.searchParams.get('hops') ?? 0)
  const to = url.searchParams.get('to')
  if (to !== null) response.writeHead(302, { location: to }).end()
  else if (hops > 0) response.writeHead(301, { location: `?hops=${hops - 1}` }).end()
  else if (packing !== null)
    response
      .writeHead(200, { 'content-encoding': packing, 'content-type': 'text/plain' })
      .end(packings[packing](WORDS))
  else if (url.pathname === '/bomb')
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)))
  else if (url.pathname === '/broken')
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all')
  else if (url.pathname === '/strange') response.writeHead(200, { 'content-encoding': 'zstd' }).end('x')
  else if (url.pathname === '/large') response.writeHead(200, { 'content-length': 30_000_000 }).flushHeaders()
  else if (url.pathname === '/endless') endless(response)
  else if (url.pathname === '/slow') response.writeHead(200).write('x')
  else if (url.pathname === '/silent') return
  else if (url.pathname === '/cut') cut(response)
  else if (url.pathname === '/missing') response.writeHead(404).end('no')
  else if (url.pathname === '/nowhere') response.writeHead(302).end()
  else response.writeHead(200, { 'content-type': 'text/plain; charset=UTF-8' }).end(WORDS)
}

function endless(response: Parameters<RequestListener>[1]): void {
  const chunk = Buffer.alloc(1_000_000, 0x20)
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  }
  response.writeHead(200).on('drain', more)
  more()
}

function cut(response: Parameters<RequestListener>[1]): void {
  response.writeHead(200, { 'content-length': 1000 }).write('начало')
  setTimeout(() => response.destroy(), 50)
}

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

before(async () => {
  plain = `http://127.0.0.1:${await listen(createHttp(answer))}`
  secure = `https://localhost:${await listen(createHttps({ key, cert }, answer))}`
})

after(() => {
  for (const server of servers) {
    ;(server as ReturnType<typeof createHttp>).closeAllConnections()
    server.close()
  }
})

test('bytes, media type, name and address come back, over HTTP and HTTPS', async () => {
  for (const base of [plain, secure]) {
    const { bytes, answer, ...rest } = await readAddress(
      `${base}/news/%D1%81%D0%BB%D0%BE%D0%B2%D0%BE.txt?a=1`,
      OWN,
    )
    assert.equal(new TextDecoder().decode(bytes), WORDS)
    assert.equal(answer.status, 200)
    assert.deepEqual(
      answer.headers.find(([name]) => name.toLowerCase() === 'content-type'),
      ['content-type', 'text/plain; charset=UTF-8'],
    )
    assert.deepEqual(rest, {
      name: 'слово.txt',
      mediaType: 'text/plain; charset=UTF-8',
      address: `${base}/news/%D1%81%D0%BB%D0%BE%D0%B2%D0%BE.txt?a=1`,
    })
  }
})

test('packed answers are unpacked', async () => {
  for (const packing of ['gzip', 'deflate', 'br']) {
    assert.equal(
      new TextDecoder().decode((await readAddress(`${plain}/?packing=${packing}`, OWN)).bytes),
      WORDS,
    )
  }
  await assert.rejects(readAddress(`${plain}/broken`, OWN), problem('address-unreadable'))
  await assert.rejects(readAddress(`${plain}/strange`, OWN), problem('address-unreadable'))
})

test('nothing is asked of this machine or its network by default', async () => {
  const asked = requests
  const { port } = new URL(plain)
  const { port: securePort } = new URL(secure)
  const hosts = [
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '017700000001',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '0',
    '１２７.0.0.1',
  ]
  for (const host of hosts) {
    await assert.rejects(
      readAddress(`http://${host}:${port}/`, { allowHttp: true }),
      problem('address-private'),
      host,
    )
    await assert.rejects(
      readAddress(`https://${host}:${securePort}/`, { ca: cert }),
      problem('address-private'),
      host,
    )
  }
  await assert.rejects(
    readAddress(`https://localhost.:${securePort}/`),
    problem(/^address-(?:private|unreachable)$/u),
  )
  for (const host of ['10.0.0.1', '169.254.169.254', '192.168.1.1', '[fd00::1]', '[fe80::1]', '100.64.0.1']) {
    await assert.rejects(
      readAddress(`https://${host}/latest/meta-data`),
      problem('address-private', { address: `https://${host}/latest/meta-data`, host }),
    )
  }
  assert.equal(requests, asked)
})

test('only encrypted addresses are asked, unless allowed', async () => {
  await assert.rejects(
    readAddress(plain, { allow: () => true }),
    problem('address-scheme', { address: `${plain}/`, scheme: 'http' }),
  )
  for (const address of ['file:///etc/passwd', 'ftp://example.org/', 'data:text/plain,x', 'gopher://x/']) {
    await assert.rejects(readAddress(address, { allowHttp: true }), problem('address-scheme'))
  }
  for (const address of ['', 'слово', 'https://', 'https://[::1', '//x'])
    await assert.rejects(readAddress(address), problem('address-invalid'), address)
})

test('passwords in an address are refused and not repeated', async () => {
  await assert.rejects(
    readAddress('https://name:secret@example.org/a?token=x'),
    problem('address-credentials', { address: 'https://example.org/a' }),
  )
  await assert.rejects(
    readAddress(`${plain}/?to=${encodeURIComponent('https://a:b@example.org/')}`, OWN),
    problem('address-credentials'),
  )
})

test('each redirect is checked', async () => {
  const to = (address: string): string => `${plain}/?to=${encodeURIComponent(address)}`
  assert.equal((await readAddress(to(`${secure}/end`), OWN)).address, `${secure}/end`)
  await assert.rejects(readAddress(to('http://10.0.0.1/'), OWN), problem('address-private'))
  await assert.rejects(readAddress(to('http://[::1]/'), OWN), problem('address-private'))
  await assert.rejects(readAddress(to('file:///etc/passwd'), OWN), problem('address-scheme'))
  await assert.rejects(
    readAddress(`${secure}/?to=${encodeURIComponent(`${plain}/`)}`, { ...OWN, allowHttp: false }),
    problem('address-scheme'),
  )
  await assert.rejects(
    readAddress(`${plain}/nowhere`, OWN),
    problem('address-status', { address: `${plain}/nowhere`, status: 302 }),
  )
})

test('five redirects are followed, six are not', async () => {
  assert.equal(new TextDecoder().decode((await readAddress(`${plain}/?hops=5`, OWN)).bytes), WORDS)
  await assert.rejects(
    readAddress(`${plain}/?hops=6`, OWN),
    problem('address-redirects', { address: `${plain}/`, limit: 5 }),
  )
})

test('a connection goes to the address that was checked', async () => {
  const seen: string[] = []
  await readAddress(secure, { ca: cert, allow: (address) => seen.push(address) > 0 })
  assert.ok(seen.length > 0 && seen.every((address) => address === '127.0.0.1' || address === '::1'))
})

test('too much is too much, promised, streamed or packed', async () => {
  for (const path of ['large', 'endless', 'bomb']) {
    await assert.rejects(
      readAddress(`${plain}/${path}`, OWN),
      problem('address-too-large', { address: `${plain}/${path}`, limit: 20 }),
    )
  }
  await assert.rejects(readAddress(plain, { ...OWN, limit: 10 }), problem('address-too-large'))
})

test('too slow is too slow, before the head and after', async () => {
  for (const path of ['slow', 'silent']) {
    await assert.rejects(
      readAddress(`${plain}/${path}`, { ...OWN, seconds: 0.3 }),
      problem('address-timeout', { address: `${plain}/${path}`, limit: 0.3 }),
    )
  }
})

test('what answers badly or not at all is named', async () => {
  await assert.rejects(
    readAddress(`${plain}/missing`, OWN),
    problem('address-status', { address: `${plain}/missing`, status: 404 }),
  )
  await assert.rejects(readAddress(`${plain}/cut`, OWN), problem('address-unreachable'))
  await assert.rejects(
    readAddress('http://127.0.0.1:1/', OWN),
    problem('address-unreachable', { address: 'http://127.0.0.1:1/', reason: 'ECONNREFUSED' }),
  )
  await assert.rejects(readAddress('https://no-such-host.invalid/'), problem('address-unreachable'))
  await assert.rejects(readAddress(secure, { allow: () => true }), problem('address-unreachable'))
})
