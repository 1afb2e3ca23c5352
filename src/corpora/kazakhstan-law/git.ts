import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>

/** What git said when it failed. */
export class GitFailure extends Error {
  readonly isMissing: boolean

  constructor(what: string, isMissing = false, options?: { cause?: unknown }) {
    super(what, options)
    this.name = 'GitFailure'
    this.isMissing = isMissing
  }
}

/** The git directory of a place: its own `.git`, or the place itself where it is a bare repository. Never a parent's. */
export function gitDirectoryOf(place: string): string | undefined {
  const own = join(place, '.git')
  if (existsSync(own)) return own
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(place, name))) ? place : undefined
}

/** A repository from elsewhere must run no program of its own choice, and reading must not reach into the network. */
const HARMLESS = [
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'protocol.allow=never'],
  ...['-c', 'log.showSignature=false'],
  ...['-c', 'log.showRoot=true'],
]
/** Nothing but the machine's path is passed on: settings of the person at the machine must not change what is read. */
const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
}

export function startGit(directory: string, args: readonly string[]): GitProcess {
  const process_ = spawn('git', [...HARMLESS, `--git-dir=${directory}`, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: ENVIRONMENT,
    windowsHide: true,
  })
  // A process that ends early closes its input; its exit code tells the rest.
  process_.stdin.on('error', () => {})
  return process_
}

/**
 * Waits for the end of a process.
 * @throws GitFailure with git's own last words
 */
export function endOf(git: GitProcess): Promise<void> {
  let said = ''
  git.stderr.setEncoding('utf8').on('data', (words: string) => {
    said = (said + words).slice(-2000)
  })
  const ended = new Promise<void>((resolve, reject) => {
    git.on('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'ENOENT'
          ? new GitFailure('git is not installed', true, { cause })
          : new GitFailure(cause.message, false, { cause }),
      ),
    )
    git.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new GitFailure(said.trim().split('\n').at(-1) || `git ended with ${code}`))
    })
  })
  // Whoever stops reading early never asks for the end.
  ended.catch(() => {})
  return ended
}

/**
 * The whole answer of a short question.
 * @throws GitFailure
 */
export async function askGit(directory: string, args: readonly string[]): Promise<string> {
  const git = startGit(directory, args)
  const ended = endOf(git)
  git.stdin.end()
  let answer = ''
  for await (const words of git.stdout.setEncoding('utf8')) answer += words
  await ended
  return answer
}

/**
 * The commit to read: the branch that is out, else the newest branch or tag of a mirror whose own branch is gone.
 * @throws GitFailure where there is no commit at all
 */
export async function newestCommit(directory: string): Promise<string> {
  try {
    return (await askGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).trim()
  } catch (error) {
    if (error instanceof GitFailure && error.isMissing) throw error
    const format = '--format=%(objectname)'
    const newest = await askGit(directory, ['for-each-ref', '--sort=-committerdate', '--count=1', format])
    if (newest.trim() === '') throw new GitFailure('the repository has no commit')
    return (await askGit(directory, ['rev-parse', '--verify', `${newest.trim()}^{commit}`])).trim()
  }
}
