import { DatabaseSync } from 'node:sqlite'
import type { Fault } from '../../law/corpus/act.ts'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { DefinitionsIn } from '../../law/corpus/definitions.ts'
import type { KeysOfLanguage } from '../../law/everyday/everyday.ts'
import { Problem } from '../../problem.ts'
import { createBreath } from './breath.ts'
import { finish } from './finish.ts'
import { tellingLacking } from './lacking.ts'
import { INDEXES } from './schema.ts'
import { attachTaken } from './take-in.ts'

/** What a build is told besides the texts. */
export interface BuildOptions {
  readonly name: string
  readonly source: string
  readonly revision?: string | undefined
  /** Only the newest text of each act was read. */
  readonly current?: boolean
  readonly keysOf: KeysOfLanguage
  readonly definitionsIn: DefinitionsIn
  /** Stops the build; nothing of it is left. */
  readonly signal?: AbortSignal | undefined
}

/** Kilobytes of each file in memory. */
const CACHE = 512

/**
 * The second half of a build: indexes what `gather` has put into the unfinished file. It may be done in another process than the
 * first half.
 * @throws Problem `law-nothing-read` with the faults where there is no text to build from, `law-lacks-instructions` or
 * `law-lacks-memory` where the machine can't index it
 */
export async function indexBuild(unfinished: string, options: BuildOptions): Promise<CorpusBuild> {
  using db = new DatabaseSync(unfinished)
  db.exec('pragma journal_mode = off; pragma synchronous = off; pragma temp_store = file')
  attachTaken(db, unfinished)
  refuseEmpty(db, options.source)
  // Both are read and written from the first page to the last.
  db.exec(`pragma main.cache_size = -${CACHE}; pragma taken.cache_size = -${CACHE}; begin`)
  const build = await tellingLacking(options.source, () => finish(db, options, createBreath(options.signal)))
  // Made when all rows are there, they are written once and in order.
  db.exec(`${INDEXES}; commit`)
  return build
}

/** Faults that are named where nothing could be read. */
const NAMED = 10

/** A corpus without a text is no answer to anything, and must not take the place of one that has some. */
function refuseEmpty(db: DatabaseSync, place: string): void {
  const count = (table: string) =>
    (db.prepare(`select count(*) as count from ${table}`).get() as { count: number }).count
  // Of a version that could not be read there is a row, too.
  if (count('passage') > 0) return
  const faults = db
    .prepare('select place, fault from broken order by place, fault limit ?')
    .all(NAMED)
    .map((row) => ({ place: String(row.place), fault: JSON.parse(String(row.fault)) as Fault }))
  throw new Problem('law-nothing-read', 'input', { place, count: count('broken') }, { faults })
}
