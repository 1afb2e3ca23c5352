import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url))
/** Servers have the first core, whoever asks them the second. */
const [SERVING, ASKING] = ['0', '1']
const CONNECTIONS = 64
/** Milliseconds between two looks whether a server has begun. */
const PAUSE = 50
/** Milliseconds in which a server has to begin: the largest of them is opened with ten thousand opinions. */
const PATIENCE = 60_000
/** Of Linux, in a second. */
const TICKS = 100

export interface Running {
  readonly address: string
  /** Seconds of processor time that it has had so far; unknown where the system does not say. */
  processorTime(): number | undefined
  stop(): Promise<void>
}

/** Requests a second and the time in which 99 of 100 were answered, in milliseconds. */
export interface Speed {
  readonly perSecond: number
  readonly p99: number
  readonly requests: number
  /** Microseconds of processor time that a request takes: other work on the machine does not disturb it. NaN if unknown. */
  readonly cost: number
}

export const has = (program: string): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)))

function onCore(
  core: string,
  program: string,
  ...rest: readonly string[]
): readonly [string, readonly string[]] {
  const pinned = has('taskset') && availableParallelism() > 1
  return pinned ? ['taskset', ['-c', core, program, ...rest]] : [program, rest]
}

/** One of our servers, once it answers. */
export function startServer(port: number, kind: string, ...rest: readonly string[]): Promise<Running> {
  return startProgram(port, process.execPath, [SERVER, kind, String(port), ...rest])
}

/** A server of any program, on the core for servers, once it answers. */
export async function startProgram(
  port: number,
  program: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): Promise<Running> {
  const child = spawn(...onCore(SERVING, program, ...args), {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const server = running(child, port)
  const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null
  for (const until = Date.now() + PATIENCE; !isGone() && Date.now() < until; await setTimeout(PAUSE))
    if (await answers(server.address)) return server
  await server.stop()
  throw new Error(`${program} ${args.join(' ')} did not start`)
}

function answers(address: string): Promise<boolean> {
  return fetch(`${address}/robots.txt`, { signal: AbortSignal.timeout(PATIENCE) }).then(
    () => true,
    () => false,
  )
}

/** nginx with one worker and without a log, sending a file from a folder. */
export function startNginx(port: number, folder: string, body: Buffer): Promise<Running> {
  // Its worker is another user than the one who starts it.
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'www'), { recursive: true })
  writeFileSync(join(folder, 'www', 'page.html'), body)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10;
types { text/html html; } server { listen 127.0.0.1:${port}; root ${folder}/www; } }
`,
  )
  const args = ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]
  return startProgram(port, 'nginx', args)
}

function running(child: ChildProcess, port: number): Running {
  const gone = once(child, 'exit')
  return {
    address: `http://127.0.0.1:${port}`,
    processorTime: () => processorTime(child.pid as number),
    async stop() {
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** Of a process and its children, from Linux's own table. */
function processorTime(pid: number): number | undefined {
  if (!existsSync(`/proc/${pid}/stat`)) return undefined
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  return [String(pid), ...children].reduce((sum, one) => sum + timeOf(one), 0)
}

function timeOf(pid: string): number {
  // The name of a process, in brackets, may hold anything.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

/**
 * How fast an address is answered, as wrk finds it.
 * @param script says in Lua what is asked for, if it is not always the same
 */
export function measure(server: Running, path: string, seconds: number, script?: string): Speed {
  const before = server.processorTime() ?? Number.NaN
  const [program, words] = onCore(
    ASKING,
    'wrk',
    ...['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency'],
    ...(script === undefined ? [] : ['-s', script]),
    server.address + path,
  )
  const said = execFileSync(program, words, { encoding: 'utf8' })
  if (/Non-2xx/u.test(said)) throw new Error(said)
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/u.exec(said) ?? []
  const [, p99, unit] = /99%\s+([\d.]+)(us|ms|s)/u.exec(said) ?? []
  const [, requests] = /(\d+) requests in/u.exec(said) ?? []
  const spent = (server.processorTime() ?? Number.NaN) - before
  const inMs = unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1
  return {
    perSecond: Number(perSecond),
    p99: Number(p99) * inMs,
    requests: Number(requests),
    cost: (spent / Number(requests)) * 1e6,
  }
}
