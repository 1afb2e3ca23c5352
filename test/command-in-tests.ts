import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** The program as it is started from a checkout. */
export const PROGRAM = fileURLToPath(new URL('../bin/saual.cjs', import.meta.url))

/** How the program ended, and all that it printed. */
export interface Ended {
  readonly code: number | null
  /** The signal that ended it, where one did. */
  readonly by: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** What the program finds around it. */
export interface Around {
  readonly input?: string | Uint8Array
  /** Beside what every program needs: nothing else of this process is handed on. */
  readonly environment?: Readonly<Record<string, string>>
  /** Folder in which it is started. */
  readonly folder?: string
}

/** The program while it runs. */
export interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>
  readonly ended: Promise<Ended>
}

/** Starts the program as a person or another program would. */
export function startCommand(
  words: readonly string[],
  { input = '', environment = {}, folder }: Around = {},
): Running {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH, HOME, LANG: 'en_GB.UTF-8', ...environment },
    cwd: folder,
  })
  // It may end before it has read all.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return { child, ended: endOf(child) }
}

/** Runs the program to its end. */
export function runCommand(words: readonly string[], around: Around = {}): Promise<Ended> {
  return startCommand(words, around).ended
}

async function endOf(child: Running['child']): Promise<Ended> {
  const [closed, out, err] = await Promise.all([
    once(child, 'close'),
    buffer(child.stdout),
    buffer(child.stderr),
  ])
  const [code, by] = closed as [number | null, NodeJS.Signals | null]
  return { code, by, out: out.toString(), err: err.toString() }
}
