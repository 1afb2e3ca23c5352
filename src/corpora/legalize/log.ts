import { startGit } from '../../git/git.ts'
import { nullParted } from '../../git/null-parted.ts'

/** One commit, with the Markdown files that it wrote or removed. */
export interface Commit {
  readonly id: string
  /** The author's day, as the author's clock had it. */
  readonly day: string
  readonly message: string
  readonly changes: readonly Change[]
}

export interface Change {
  readonly path: string
  /** Absent where the file was removed. */
  readonly object?: string
}

const HEADER = '\u0001'
const FIELD = '\u0002'
const END = '\u0003'

/** `:100644 100644 <old> <new> M`; links and submodules are no files of law. */
const RAW = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]/u

/**
 * Commits that lead to `head`, each after all that follow it, so that the first sight of a file is its newest. Moves are told
 * as a removal and an addition: acts are known by their identifiers, not by their paths.
 * @throws GitFailure where history cannot be read any further
 */
export async function* commitsOf(directory: string, head: string): AsyncGenerator<Commit> {
  const format = `--format=%x01%H%x02%as%x02%B%x03`
  const git = startGit(directory, [
    'log',
    '--topo-order',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--raw',
    '--no-abbrev',
    '-z',
    format,
    head,
    '--',
  ])
  git.input.end()
  try {
    yield* commitsIn(nullParted(git.output))
    await git.ended
  } finally {
    git.stop()
  }
}

/** Commits from the tokens of `git log --raw -z`. */
export async function* commitsIn(tokens: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Commit> {
  let commit: (Omit<Commit, 'changes'> & { changes: Change[] }) | undefined
  let written: RegExpExecArray | null = null
  for await (const token of tokens) {
    if (written) {
      const [, mode = '', object = ''] = written
      written = null
      if (mode === '000000') commit?.changes.push({ path: token })
      else if (mode.startsWith('100')) commit?.changes.push({ path: token, object })
    } else if (token.startsWith(HEADER)) {
      if (commit) yield commit
      const [id = '', day = '', ...message] = token.slice(1, token.lastIndexOf(END)).split(FIELD)
      commit = { id, day, message: message.join(FIELD), changes: [] }
    } else {
      written = RAW.exec(token.trimStart())
    }
  }
  if (commit) yield commit
}
