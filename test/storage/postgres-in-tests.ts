import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'

/** Where Debian and its kin put PostgreSQL, a folder for each version. */
const VERSIONS = '/usr/lib/postgresql'

/** A server that a test may fill; databases on it are made by `database`. */
export interface TestServer {
  /** Makes an empty database; answers its address. */
  database(): Promise<string>
  /** Ends the server as a power cut would, and starts it again on what is on the disk. Only for a server of our own. */
  crash(): Promise<void>
  stop(): Promise<void>
}

/** A PostgreSQL of this test's own, or the one that `SAUAL_TEST_POSTGRES` names. Without either the test fails. */
export async function startPostgres(): Promise<TestServer> {
  const given = process.env.SAUAL_TEST_POSTGRES
  if (given) return onServer(given)
  const bin = binaries()
  const folder = mkdtempSync(join(tmpdir(), 'saual-pg-'))
  const identity = unprivileged()
  if (identity) chownSync(folder, identity.uid, identity.gid)
  const data = join(folder, 'data')
  const options = {
    ...identity,
    cwd: folder,
    stdio: 'pipe',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  } as const
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'saual', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    options,
  )
  const address = `postgres://saual@localhost/postgres?host=${encodeURIComponent(folder)}`
  const start = async () => {
    const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
      ...options,
      stdio: 'ignore',
    })
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
    await answering(address, () => server.exitCode)
    return { server, ended }
  }
  let running = await start()
  const end = async (signal: NodeJS.Signals) => {
    running.server.kill(signal)
    await running.ended
  }
  const startedAgain = async () => {
    for (let tries = 0; tries < 100; tries++) {
      const started = await start().catch(() => undefined)
      if (started) return started
      await sleep(100)
    }
    assert.fail('PostgreSQL does not start again')
  }
  return {
    ...onServer(address),
    async crash() {
      // Its children notice that it is gone and end by themselves; until then it can't be started again.
      await end('SIGKILL')
      running = await startedAgain()
    },
    async stop() {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function binaries(): string {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : []
  const bin = versions
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((path) => existsSync(join(path, 'initdb')))
  assert.ok(
    bin,
    `no PostgreSQL under ${VERSIONS}: install the package "postgresql", or name a server in SAUAL_TEST_POSTGRES`,
  )
  return bin
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, name], { encoding: 'utf8' }))
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  return undefined
}

async function answering(address: string, ended: () => number | null): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    assert.equal(ended(), null, 'PostgreSQL has ended')
    const client = new Client({ connectionString: address })
    client.on('error', () => undefined)
    const answers = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (answers) return
    await sleep(50)
  }
  assert.fail('PostgreSQL does not answer')
}

let made = 0

function onServer(address: string): TestServer {
  return {
    async database() {
      const name = `saual_${process.pid}_${++made}`
      const client = new Client({ connectionString: address })
      await client.connect()
      await client.query(`drop database if exists ${name}`)
      await client.query(`create database ${name}`)
      await client.end()
      const url = new URL(address)
      url.pathname = `/${name}`
      return url.href
    },
    // A server that is not ours is not ended.
    crash: async () => undefined,
    stop: async () => undefined,
  }
}
