import { GitFailure, wasStopped } from '../../git/git.ts'
import { type Objects, openObjects } from '../../git/objects.ts'
import type { ActVersion, Imported } from '../../law/corpus/act.ts'
import type { Beginnings } from '../../law/corpus/beginnings/span.ts'
import type { Day } from '../../law/law.ts'
import { fault } from '../fault.ts'
import { LARGEST_FILE } from '../file-text.ts'
import type { ImportOptions } from '../importer.ts'
import { type ActFolder, languagesIn } from './act-folder.ts'
import type { ActMeta } from './act-meta.ts'
import { ChangedLanguages } from './changed-languages.ts'
import { type Commit, commitsUpTo, countCommits } from './commits.ts'
import { Ends, later } from './ends.ts'
import { metaByName, readMeta } from './read-meta.ts'
import { StandingActs } from './standing-acts.ts'
import { causeInTrailers } from './trailers.ts'
import { UnreadDays } from './unread-days.ts'
import { brokenEvents, Unreadable } from './unreadable.ts'
import { readVersion, unreadVersion } from './version.ts'

/**
 * Every version of every act that the history up to a commit holds, and the ends of those that were deleted. A description is
 * always read from the tree of its own commit.
 */
export async function* readHistory(
  directory: string,
  head: string,
  { progress, signal }: ImportOptions,
): AsyncGenerator<Imported> {
  const objects = openObjects(directory, LARGEST_FILE)
  const history = new History(objects)
  let done = 0
  try {
    const total = await countCommits(directory, head)
    for await (const commit of commitsUpTo(directory, head)) {
      signal?.throwIfAborted()
      yield* history.take(commit)
      done += 1
      progress?.(done, total)
    }
  } catch (error) {
    if (!(error instanceof GitFailure) || error.reason === 'no-git' || wasStopped(error)) throw error
    yield {
      kind: 'broken',
      place: directory,
      fault: fault('history-ends', { commits: done, reason: error.message }),
    }
  } finally {
    objects.close()
  }
  for (const end of history.ends.all()) yield { kind: 'end', end }
}

class History {
  readonly ends = new Ends()
  readonly #objects: Objects
  readonly #acts = new StandingActs()
  readonly #changed = new ChangedLanguages()
  readonly #metas = new Map<string, ActMeta>()
  readonly #unread = new UnreadDays()
  /** Acts whose folders the commit that is read took away. */
  #left: string[] = []
  /** By when all that it dates by its own day has surely begun. */
  #latest: Day | undefined

  constructor(objects: Objects) {
    this.#objects = objects
  }

  async *take(commit: Commit): AsyncGenerator<Imported> {
    const { standing, gone } = this.#acts.apply(commit.changes)
    this.#left = []
    this.#latest = undefined
    for (const path of standing) {
      const folder = folderOf(path, this.#acts.files(path), this.#objects)
      const meta = await readMeta(folder).catch((error: unknown) => error)
      if (isMeta(meta)) {
        this.#identify(path, meta)
        yield* this.#versions(folder, meta, commit)
      } else {
        yield* brokenEvents(meta)
        yield* this.#undescribed(folder, commit)
      }
    }
    for (const path of gone) {
      const meta = this.#metas.get(path)
      this.#metas.delete(path)
      if (meta !== undefined) this.#left.push(meta.code)
      this.#changed.lost(path, new Map())
    }
    // What ends them may begin later than the corpus dates it: that is known when all of the commit was read.
    for (const code of this.#left) this.ends.leaves(code, commit.day, this.#latest)
  }

  /** Paths are no identity: another act may take the place of one (the Constitution), and an act may move. */
  #identify(path: string, meta: ActMeta): void {
    const before = this.#metas.get(path)?.code
    this.#metas.set(path, meta)
    if (before !== meta.code) {
      this.ends.stands(meta.code)
      if (before !== undefined) {
        this.#left.push(before)
        this.ends.replaced(before, meta.code)
      }
    }
    for (const code of meta.replaces) this.ends.replaced(code, meta.code)
    if (meta.repealedOn !== undefined) this.ends.repealed(meta.code, meta.repealedOn)
  }

  async *#versions(folder: ActFolder, meta: ActMeta, commit: Commit): AsyncGenerator<Imported> {
    const files = this.#acts.files(folder.path)
    const cause = causeInTrailers(commit.message)
    const from = { commit: commit.id, day: commit.day, ...(cause ? { cause } : {}) }
    for (const name of this.#changed.lost(folder.path, files)) {
      yield {
        kind: 'broken',
        place: `${folder.path}/${name}.md`,
        fault: fault('gone', { since: commit.day }),
      }
      yield* this.#tell(unreadVersion(folder, { ...meta, since: {} }, name, from))
    }
    for (const name of this.#changed.of(folder.path, meta, files)) {
      const broken: Unreadable[] = []
      try {
        const { version, begins } = await readVersion(folder, meta, name, from, broken)
        if (version.since === commit.day) this.#latest = later(this.#latest, begins?.last)
        yield* this.#tell(version, begins)
      } catch (error) {
        yield* brokenEvents(error)
        yield* this.#tell(unreadVersion(folder, meta, name, from))
      }
      for (const fault of broken) yield* brokenEvents(fault)
    }
  }

  /** Without its description nothing is known of an act's texts on that day; its next version tells all of them anew. */
  *#undescribed(folder: ActFolder, commit: Commit): Generator<Imported> {
    const meta = this.#metas.get(folder.path) ?? metaByName(folder.path)
    if (meta === undefined) return
    if (!this.#metas.has(folder.path)) this.#identify(folder.path, meta)
    const from = { commit: commit.id, day: commit.day }
    for (const name of languagesIn(folder.files))
      yield* this.#tell(unreadVersion(folder, { ...meta, since: {} }, name, from))
    this.#changed.lost(folder.path, new Map())
  }

  *#tell(version: ActVersion | undefined, begins?: Beginnings): Generator<Imported> {
    if (version === undefined) return
    yield* this.#unread.withdrawnBy(version)
    this.ends.begins(version, begins)
    yield { kind: 'version', version }
  }
}

function isMeta(meta: unknown): meta is ActMeta {
  return !(meta instanceof Error)
}

/** The files of an act as objects of a repository. */
export function folderOf(path: string, files: ReadonlyMap<string, string>, objects: Objects): ActFolder {
  return {
    path,
    files: [...files.keys()],
    async read(file) {
      const blob = files.get(file)
      const place = `${path}/${file}`
      if (blob === undefined) throw new Unreadable(place, fault('no-file'))
      const read = await objects.read(blob)
      if ('fault' in read) throw new Unreadable(place, fault(read.fault.code, read.fault.values))
      return read.bytes
    },
  }
}
