import {
  type ChildProcess,
  type ChildProcessWithoutNullStreams,
  type SpawnOptions,
  spawn,
} from 'node:child_process'
import type { Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { Problem } from '../problem.ts'

/**
 * Why git failed. `no-git`: there is none on this machine; `stopped`: from outside, what it said until then tells nothing of the
 * repository; `no-commit`: the repository has none; `refused`: anything else, git says it in words.
 */
export type GitReason = 'no-git' | 'stopped' | 'no-commit' | 'refused'

/** What git said when it failed. */
export class GitFailure extends Error {
  readonly reason: GitReason

  constructor(what: string, reason: GitReason = 'refused', options: { readonly cause?: unknown } = {}) {
    super(what, options)
    this.name = 'GitFailure'
    this.reason = reason
  }
}

const NOT_INSTALLED = 'git is not installed'

/** Whether an error only says that git was stopped from outside. */
export function wasStopped(error: unknown): boolean {
  return error instanceof GitFailure && error.reason === 'stopped'
}

/** A failure as a person is told of it. */
export function gitProblem(cause: GitFailure, place: string): Problem {
  if (cause.reason === 'no-git') return new Problem('corpus-git-missing', 'unavailable', { place }, { cause })
  return cause.reason === 'no-commit'
    ? new Problem('corpus-git-empty', 'input', { place }, { cause })
    : new Problem('corpus-git', 'input', { place, what: cause.message }, { cause })
}

/** A running git, whose answer is read as it comes. */
export interface RunningGit {
  readonly input: Writable
  readonly output: Readable
  /** Rejected with a `GitFailure` where git fails; whoever stops early need not wait for it. */
  readonly ended: Promise<void>
  stop(): void
}

/**
 * A stranger's repository may carry settings that run programs, replace objects or fetch them; none of that may happen here,
 * and settings of the person at the machine must not change what is read. Only what a program needs to start is passed on.
 */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showRoot=true',
  'log.showSignature=false',
  'protocol.allow=never',
]
const PASSED_ON = ['PATH', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP']
const ENVIRONMENT: NodeJS.ProcessEnv = {
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
}
/** On Windows git ends with this program by what Node does for whatever it starts; helpers of git may not (`ARCHITECTURE.md`). */
const HAS_GROUPS = process.platform !== 'win32'
const LONGEST_COMPLAINT = 2000
/**
 * Runs git beside a watch that ends its group when pipe 3 closes. The system closes it with the program that holds the other end,
 * also where that was killed: git itself would notice nothing while it waits for a network.
 */
const WATCHED = '(read -r _; kill -TERM 0) <&3 >/dev/null 2>&1 & exec git "$@" 3<&-'
/** How a shell tells that there is no such program. */
const NO_PROGRAM = 127

/** How git is started: more settings, more variables to pass on, and who hears what it says beside its answer. */
export interface GitOptions {
  readonly settings?: readonly string[]
  readonly passOn?: readonly string[]
  readonly said?: (words: string) => void
  /** Stops git. */
  readonly signal?: AbortSignal | undefined
  /** It may wait for a network: it must not outlive this program. */
  readonly isWatched?: boolean
}

/**
 * Starts the system's git on one repository.
 * @param directory the git directory itself, named so that git searches for none
 */
export function startGit(directory: string, args: readonly string[], options: GitOptions = {}): RunningGit {
  const settings = [...SETTINGS, ...(options.settings ?? [])].flatMap((setting) => ['-c', setting])
  const words = ['--no-pager', ...settings, `--git-dir=${directory}`, ...args]
  const isWatched = HAS_GROUPS && options.isWatched === true
  const [command, given] = isWatched ? ['sh', ['-c', WATCHED, 'git', ...words]] : ['git', words]
  const child = spawn(command, given, {
    stdio: ['pipe', 'pipe', 'pipe', ...(isWatched ? (['pipe'] as const) : [])],
    env: { ...variables([...PASSED_ON, ...(options.passOn ?? [])]), ...ENVIRONMENT },
    windowsHide: true,
    // A group of its own: git has helpers, and only whoever started it says when all of them end.
    detached: HAS_GROUPS,
  } satisfies SpawnOptions) as ChildProcessWithoutNullStreams
  const watch = child.stdio[3] as Socket | undefined
  child.once('exit', () => watch?.destroy())
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    complaint = (complaint + words).slice(-LONGEST_COMPLAINT)
    options.said?.(words)
  })
  // Writing to a git that has just died must not end the program: its end is told by `ended`.
  child.stdin.on('error', () => {})
  const stop = (): void => {
    if (!HAS_GROUPS || child.pid === undefined || !isAlive(child)) child.kill()
    else process.kill(-child.pid, 'SIGTERM')
  }
  // A signal that was given before is not given again.
  if (options.signal?.aborted) stop()
  else options.signal?.addEventListener('abort', stop, { once: true })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) => {
      child.stdout.destroy()
      reject(
        cause.code === 'ENOENT'
          ? new GitFailure(NOT_INSTALLED, 'no-git', { cause })
          : new GitFailure(cause.message, 'refused', { cause }),
      )
    })
    child.on('close', (code, by) => {
      options.signal?.removeEventListener('abort', stop)
      const said = complaint.trim().split(/[\r\n]+/u)
      if (code === 0) resolve()
      else if (isWatched && code === NO_PROGRAM) reject(new GitFailure(NOT_INSTALLED, 'no-git'))
      else if (code === null) reject(new GitFailure(`git was stopped by ${by}`, 'stopped'))
      else reject(new GitFailure(said.at(-1) || `git ended with ${code}`))
    })
  })
  ended.catch(() => {})
  return { input: child.stdin, output: child.stdout, ended, stop }
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

function variables(names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/**
 * The whole answer of a short question, cut off at `longest` characters.
 * @throws GitFailure
 */
export async function askGit(
  directory: string,
  args: readonly string[],
  longest = Number.POSITIVE_INFINITY,
  options: GitOptions = {},
): Promise<string> {
  const git = startGit(directory, args, options)
  git.input.end()
  let answer = ''
  try {
    for await (const words of git.output.setEncoding('utf8')) {
      answer += words
      if (answer.length < longest) continue
      git.stop()
      return answer.slice(0, longest)
    }
  } catch (error) {
    // A git that never started closes its answer early.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
  await git.ended
  return answer
}
