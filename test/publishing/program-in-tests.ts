import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Visitor, visitorOf } from '../../src/site/staff/staff-in-tests.ts'
import type { StoragePlace } from '../../src/storage/open.ts'
import { PROGRAM } from '../command-in-tests.ts'

/** Characters that are shown of what a program printed. */
const LAST_WORDS = 4000

/** Requests found the program gone. */
export class Gone extends Error {}

/** The real program, `saual serve`, on a place where something is kept. It may be killed and started again. */
export interface Program {
  /** Everything that it ever printed, on both outputs. */
  readonly printed: string
  /** Starts it; resolves when it answers. */
  start(): Promise<void>
  /** Ends it at once, as `kill -9` does. */
  kill(): Promise<void>
  /** Ends it as a service manager does; answers its exit code. */
  stop(): Promise<number | null>
  /** Leaves nothing running; where something was, the test broke off, and what the program has printed may tell why. */
  end(): Promise<void>
  /** A browser without a window. It stays signed in over starts; asking throws `Gone` while nothing runs. */
  visitor(): Visitor
}

/** The program on a place of data, not started yet. */
export function programOn(place: StoragePlace): Program {
  let running:
    | { readonly child: ChildProcess; readonly closed: Promise<unknown[]>; readonly address: string }
    | undefined
  let printed = ''
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    assert.ok(running, 'nothing runs')
    const { child, closed } = running
    running = undefined
    child.kill(signal)
    const [code] = (await closed) as [number | null]
    return code
  }
  return {
    get printed() {
      return printed
    },
    async start() {
      const child = spawn(process.execPath, [PROGRAM, 'serve', '--lang', 'en'], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, SAUAL_DATA: place.folder, SAUAL_DATABASE: place.database ?? '' },
      })
      // From the beginning: whoever ends one that has ended by itself would wait for ever.
      const closed = once(child, 'close')
      const address = await new Promise<string>((resolve, reject) => {
        const began = printed.length
        const listen = (chunk: Buffer): void => {
          printed += String(chunk)
          const [found] = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed.slice(began)) ?? []
          if (found !== undefined) resolve(found)
        }
        child.stdout.on('data', listen)
        child.stderr.on('data', listen)
        closed.then(() => reject(new Error(`the program ended:\n${printed.slice(began)}`)), reject)
      })
      running = { child, closed, address }
    },
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
    async end() {
      if (!running) return
      await end('SIGKILL')
      console.error(printed.slice(-LAST_WORDS))
    },
    visitor: () => visitorOf({ fetch: (request) => ask(running?.address, request) }),
  }
}

/** Asks the program what was asked of the site of the test. */
async function ask(address: string | undefined, request: Request): Promise<Response> {
  if (address === undefined) throw new Gone()
  const { pathname, search } = new URL(request.url)
  const { method, headers } = request
  const body = method === 'GET' ? {} : { body: await request.arrayBuffer() }
  try {
    const answer = await fetch(address + pathname + search, { method, headers, ...body, redirect: 'manual' })
    // Whole or not at all: an answer that breaks off tells nothing.
    return new Response(await answer.arrayBuffer(), answer)
  } catch (cause) {
    throw new Gone('', { cause })
  }
}
