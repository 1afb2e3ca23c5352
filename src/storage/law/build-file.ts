import { basename, extname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Problem } from '../../problem.ts'

/**
 * Opens the file of a build.
 * @throws Problem where the file is no build
 */
export function openFile(path: string): { db: DatabaseSync; version: number } {
  const address = pathToFileURL(path)
  // A build is never written again, only replaced: without locks a row is read in half the time.
  address.searchParams.set('immutable', '1')
  const db = new DatabaseSync(address, { readOnly: true, open: false })
  return readable(path, db, () => {
    db.open()
    const { user_version } = db.prepare('pragma user_version').get() as { user_version: number }
    // An empty file is a database to SQLite; no version of Saual leaves its number out.
    if (user_version === 0) throw new SyntaxError('no build')
    return { db, version: user_version }
  })
}

/** What is asked of a file, with a problem of its own where the file turns out to be damaged, now or when asked further. */
export function readable<Answers extends object>(
  path: string,
  db: DatabaseSync,
  make: () => Answers,
): Answers {
  const asking = <Result>(ask: () => Result): Result => {
    try {
      return ask()
    } catch (cause) {
      if (!isDamage(cause)) throw cause
      if (db.isOpen) db.close()
      throw new Problem('law-build-unreadable', 'input', { path, name: corpusNameOf(path) }, { cause })
    }
  }
  const answers = asking(make)
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]: [string, unknown]) => [
      name,
      typeof answer === 'function'
        ? (...asked: readonly unknown[]): unknown => asking(() => answer(...asked))
        : answer,
    ]),
  ) as Answers
}

/** The name under which a corpus stands in its file. */
export function corpusNameOf(path: string): string {
  return basename(path, extname(path))
}

function isDamage(error: unknown): boolean {
  return error instanceof SyntaxError || (error as { code?: unknown }).code === 'ERR_SQLITE_ERROR'
}
