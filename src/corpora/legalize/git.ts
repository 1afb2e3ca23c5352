import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { Problem } from '../../problem.ts'

/**
 * A stranger's repository may carry settings that run programs, replace objects or fetch them; none of that may happen here.
 * Only the machine's path is passed on.
 */
const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
}
const SETTINGS = ['core.fsmonitor=false', 'log.showSignature=false', 'protocol.allow=never']
const LONGEST_COMPLAINT = 300

/** A running git, whose answer is read as it comes. */
export interface RunningGit {
  readonly output: Readable
  readonly input: NodeJS.WritableStream
  /** What git complained of, when it ended with a failure. */
  readonly failure: Promise<string | undefined>
  stop(): void
}

/**
 * Starts the system's git on one repository.
 * @param directory the git directory itself, named so that git searches for none
 */
export function startGit(directory: string, args: readonly string[]): RunningGit {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting])
  const child = spawn('git', ['--no-pager', `--git-dir=${directory}`, ...settings, ...args], {
    env: ENVIRONMENT,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    complaint = (complaint + piece).slice(0, LONGEST_COMPLAINT)
  })
  // Writing to a git that has just died must not end the program: its end is told by `failure`.
  child.stdin.on('error', () => {})
  const { promise: failure, resolve } = Promise.withResolvers<string | undefined>()
  child.on('error', (error: NodeJS.ErrnoException) => {
    child.stdout.destroy()
    resolve(error.code === 'ENOENT' ? 'git is not installed' : error.message)
  })
  child.on('close', (code) => resolve(code === 0 ? undefined : complaint.trim() || `git ended with ${code}`))
  return { output: child.stdout, input: child.stdin, failure, stop: () => child.kill() }
}

/**
 * The whole answer of a short command, cut off at `longest` characters.
 * @throws Problem `corpus-git` with what git complained of
 */
export async function askGit(
  directory: string,
  args: readonly string[],
  longest = 1_000_000,
): Promise<string> {
  const git = startGit(directory, args)
  let answer = ''
  for await (const piece of git.output.setEncoding('utf8')) {
    answer += piece
    if (answer.length < longest) continue
    git.stop()
    return answer.slice(0, longest)
  }
  const what = await git.failure
  if (what !== undefined) throw new Problem('corpus-git', 'input', { place: directory, what })
  return answer
}
