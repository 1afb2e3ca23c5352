import { askGit, GitFailure, startGit } from '../../git/git.ts'
import { nullParted } from '../../git/null-parted.ts'
import type { Day } from '../../law/law.ts'

/** A file that a commit wrote, or took away. */
export interface Change {
  readonly path: string
  /** The object that holds the new content; absent where the file is gone. */
  readonly blob?: string
}

/** One commit is one version, often of several acts. */
export interface Commit {
  readonly id: string
  /** Author date: in this corpus the day from which the version counts. */
  readonly day: Day
  readonly message: string
  readonly changes: readonly Change[]
}

/** Begins each commit in the stream; raw lines begin with a colon. */
const MARK = '\u0001commit'
const FORMAT = '--format=%x01commit%x00%H%x00%at%x00%B'
const RAW = /^\n*:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]/u
const REGULAR_FILE = /^100(?:644|755)$/u

/**
 * All commits, the oldest first, each with what it changed against the one before.
 * @throws GitFailure where history breaks off
 */
export async function* commitsUpTo(directory: string, head: string): AsyncGenerator<Commit> {
  const git = startGit(directory, [
    ...['log', '--reverse', '--first-parent', '-m', '--raw', '--no-abbrev', '-z', '--no-renames'],
    ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-notes', '--encoding=UTF-8', FORMAT, head],
  ])
  git.input.end()
  try {
    yield* gathered(nullParted(git.output))
    await git.ended
  } finally {
    git.stop()
  }
}

/** Puts the pieces of git's log together. */
export async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<Commit> {
  let header: string[] = []
  let changes: Change[] = []
  let raw: string | undefined
  for await (const piece of pieces) {
    if (raw === undefined && piece.endsWith(MARK)) {
      if (header.length === 4) yield commitOf(header, changes)
      header = [piece]
      changes = []
    } else if (header.length > 0 && header.length < 4) header.push(piece)
    else if (raw === undefined) raw = RAW.test(piece) ? piece : undefined
    else {
      changes.push(changeOf(raw, piece))
      raw = undefined
    }
  }
  if (header.length === 4) yield commitOf(header, changes)
}

export async function countCommits(directory: string, head: string): Promise<number> {
  return Number(await askGit(directory, ['rev-list', '--count', '--first-parent', head]))
}

function commitOf(header: readonly string[], changes: readonly Change[]): Commit {
  const [, id, seconds, message] = header as [string, string, string, string]
  return { id, day: dayOf(id, Number(seconds) * 1000), message, changes }
}

function dayOf(id: string, milliseconds: number): Day {
  try {
    const moment = Temporal.Instant.fromEpochMilliseconds(milliseconds)
    return moment.toZonedDateTimeISO('UTC').toPlainDate().toString()
  } catch (cause) {
    throw new GitFailure(`commit ${id} has no date`, 'refused', { cause })
  }
}

function changeOf(raw: string, path: string): Change {
  const [, mode = '', blob = ''] = RAW.exec(raw) ?? []
  // Links and submodules hold no text of law.
  return REGULAR_FILE.test(mode) ? { path, blob } : { path }
}
