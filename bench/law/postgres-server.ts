import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of our own in a folder that goes with it; it listens nowhere but in that folder. */
export interface Server {
  readonly version: string
  /** Runs SQL and gives what it prints, a row a line. */
  ask(sql: string): string
  stop(): void
}

/** Starts a server from the programs of this machine, as another user where we are root; nothing where there are none. */
export function startPostgres(): Server | undefined {
  const programs = programsFolder()
  if (programs === undefined) return undefined
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? userNamed('postgres') : undefined
  if (isRoot && user === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'saual-postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const options = { ...user, cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 } as const
  const run = (program: string, args: readonly string[], input?: string): string =>
    execFileSync(join(programs, program), args, {
      ...options,
      ...(input === undefined ? {} : { input }),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  const data = join(folder, 'data')
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'maintenance_work_mem=256MB',
  ].flatMap((setting) => ['-c', setting])
  let server: ChildProcess | undefined
  try {
    run('initdb', ['-D', data, '-U', 'bench', '-A', 'trust', '--locale=C.UTF-8', '-E', 'UTF8'])
    // A child of ours in the foreground, so that it ends with us where somebody stops the run from the keyboard.
    server = spawn(join(programs, 'postgres'), ['-D', data, ...settings], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    })
    waitFor(() => spawnSync(join(programs, 'pg_isready'), ['-h', folder], options).status === 0)
  } catch (error) {
    server?.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  const ask = (sql: string): string =>
    run('psql', ['-h', folder, '-U', 'bench', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1', '-qAt'], sql)
  return {
    version: ask('show server_version').trim(),
    ask,
    stop() {
      run('pg_ctl', ['-D', data, '-w', '-m', 'fast', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const PATIENCE = 30_000

function waitFor(isReady: () => boolean): void {
  const started = performance.now()
  while (!isReady()) {
    if (performance.now() - started > PATIENCE) throw new Error('PostgreSQL does not start')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
}

const DEBIAN = '/usr/lib/postgresql'

/** Where `initdb` and the rest are: the newest version that Debian has, or on the path. */
function programsFolder(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  return [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ].find((folder) => ['initdb', 'pg_ctl', 'psql', 'postgres'].every((name) => existsSync(join(folder, name))))
}

function userNamed(name: string): { uid: number; gid: number } | undefined {
  const number = (part: string): number =>
    Number.parseInt(spawnSync('id', [part, name]).stdout?.toString() ?? '', 10)
  const [uid, gid] = [number('-u'), number('-g')]
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { uid, gid }
}
