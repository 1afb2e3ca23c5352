import { closeSync, openSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Problem } from '../../problem.ts'
import { corpusNameOf } from './build-file.ts'
import { tellingUnwritable } from './unwritable.ts'

/** Corpora that this program holds. A second look at their files would free them: the system frees all locks of a process at once. */
const own = new Set<string>()
/** SQLite's number for: somebody else holds it. */
const BUSY = 5

/**
 * Does work on a corpus that one program does at a time. SQLite's lock on a small file beside the corpus keeps the others out; the
 * system frees it with the process, however that ends.
 * @param path of the corpus
 * @throws Problem `law-held` where another program does such work, `law-unwritable`, and whatever the work throws
 */
export async function holdingCorpus<Done>(path: string, work: () => Done | Promise<Done>): Promise<Done> {
  const place = `${path}.lock`
  if (own.has(place)) throw held(path, process.pid)
  own.add(place)
  try {
    using _lock = await tellingUnwritable(place, async () => take(path, place))
    try {
      return await work()
    } finally {
      drop(place)
    }
  } finally {
    own.delete(place)
  }
}

function take(path: string, place: string): DatabaseSync {
  for (;;) {
    closeSync(openSync(place, 'a'))
    const before = inodeOf(place)
    const lock = tryLock(place)
    if (lock === undefined) throw held(path, holderOf(place))
    // Whoever held it has perhaps taken the file away meanwhile, and a lock on that keeps nobody out.
    if (before !== undefined && inodeOf(place) === before) return lock
    lock.close()
  }
}

/** Nothing where somebody else holds it. */
function tryLock(place: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(place)
  try {
    // In this mode the lock outlasts the commit, which writes down who holds it.
    lock.exec(`pragma locking_mode = exclusive; pragma journal_mode = memory;
      begin exclusive; pragma user_version = ${process.pid}; commit`)
    return lock
  } catch (error) {
    lock.close()
    if (((error as { errcode?: number }).errcode ?? 0) % 256 === BUSY) return undefined
    throw error
  }
}

/** Number of the process that holds a file; 0 where it can't be read. */
function holderOf(place: string): number {
  const address = pathToFileURL(place)
  // Otherwise SQLite would wait for its lock.
  address.searchParams.set('immutable', '1')
  try {
    using lock = new DatabaseSync(address, { readOnly: true })
    return (lock.prepare('pragma user_version').get() as { user_version: number }).user_version
  } catch {
    return 0
  }
}

function held(path: string, pid: number): Problem {
  return new Problem('law-held', 'unavailable', { name: corpusNameOf(path), process: String(pid) })
}

function inodeOf(place: string): bigint | undefined {
  return statSync(place, { bigint: true, throwIfNoEntry: false })?.ino
}

function drop(place: string): void {
  try {
    rmSync(place, { force: true })
  } catch {
    // Windows keeps a file that is open; the next one takes it as it is.
  }
}
