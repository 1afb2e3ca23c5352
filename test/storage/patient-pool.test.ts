import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import { patientPool } from '../../src/storage/patient-pool.ts'
import { startPostgres, type TestServer } from './postgres-in-tests.ts'

const NOBODY_WAITS_LONGER = 100
let server: TestServer
before(async () => {
  server = await startPostgres()
})
after(() => server?.stop())

async function opened(most: number) {
  return patient(await server.database(), most)
}

function patient(address: string, most: number) {
  const pool = new Pool({
    connectionString: address,
    max: most,
    connectionTimeoutMillis: NOBODY_WAITS_LONGER,
  })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return patientPool(pool, true)
}

/** As a machine does that has too much to do: nothing goes on, then all timers are over at once. */
function standStill(milliseconds: number): void {
  for (const until = Date.now() + milliseconds; Date.now() < until; );
}

test('a program that stands still while it connects gets its connections all the same', async () => {
  const pool = await opened(3)
  const connecting = [1, 2, 3].map(() => pool.connect())
  standStill(3 * NOBODY_WAITS_LONGER)
  const clients = await Promise.all(connecting)
  for (const client of clients) {
    assert.equal((await client.query('select 1 as one')).rows[0].one, 1)
    client.release()
  }
  await pool.end()
})

test('whoever finds all connections in use waits for one', async () => {
  const pool = await opened(1)
  const first = await pool.connect()
  const second = pool.connect()
  setTimeout(() => first.release(), 3 * NOBODY_WAITS_LONGER)
  const client = await second
  client.release()
  await pool.end()
})

test('a connection that ended unnoticed is not given out', async () => {
  const pool = await opened(1)
  const first = await pool.connect()
  const { rows } = await first.query('select pg_backend_pid() as pid')
  first.release()
  // Longer than what counts as just used.
  await sleep(600)
  const other = await opened(1)
  const killer = await other.connect()
  await killer.query('select pg_terminate_backend($1)', [rows[0].pid])
  killer.release()
  const client = await pool.connect()
  assert.equal((await client.query('select 1 as one')).rows[0].one, 1)
  client.release()
  await pool.end()
  await other.end()
})

test('a connection that fell silent keeps nobody waiting', async () => {
  const address = new URL(await server.database())
  const folder = address.searchParams.get('host')
  const own = folder
    ? { path: join(folder, '.s.PGSQL.5432') }
    : { host: address.hostname, port: Number(address.port || 5432) }
  const ways: Socket[] = []
  // As a firewall that forgets connections on which nothing was said for a while: neither side is told.
  const between = createServer((there) => {
    const here = connect(own)
    for (const [from, to] of [
      [there, here],
      [here, there],
    ] as const)
      from.pipe(to).on('error', () => undefined)
    ways.push(there, here)
  })
  await once(between.listen(0, '127.0.0.1'), 'listening')
  address.searchParams.delete('host')
  address.host = `127.0.0.1:${(between.address() as AddressInfo).port}`
  const pool = patient(address.href, 1)
  const first = await pool.connect()
  first.release()
  for (const way of ways) way.unpipe().resume()
  // Longer than what counts as just used.
  await sleep(600)
  const client = await pool.connect()
  assert.equal((await client.query('select 1 as one')).rows[0].one, 1)
  client.release()
  await pool.end()
  for (const way of ways) way.destroy()
  between.close()
})

test('a server that never answered is told of at once', async () => {
  const pool = patientPool(new Pool({ connectionString: 'postgres://saual@127.0.0.1:1/none' }), false)
  await assert.rejects(pool.connect(), { code: 'ECONNREFUSED' })
  await pool.end()
})
