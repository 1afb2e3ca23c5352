import { renameSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Imported, TextLanguage } from '../../law/corpus/act.ts'
import type { CorpusBuild } from '../../law/corpus/corpus.ts'
import { Problem } from '../../problem.ts'
import { arrange } from './arrange.ts'
import { createBreath } from './breath.ts'
import { finish } from './finish.ts'
import { INDEXES, PAGE_BYTES, SCHEMA, SCHEMA_VERSION } from './schema.ts'
import { openTaken, takeIn } from './take-in.ts'
import { dropUnfinished, removeUnfinished, takenPath, unfinishedPath } from './unfinished.ts'
import { isUnwritable } from './unwritable.ts'

/** Keys of a word in a language: words with a common key are forms of one word. */
export type KeysOf = (language: TextLanguage) => (folded: string) => readonly string[]

/** What a build is told besides the texts. */
export interface BuildOptions {
  readonly name: string
  readonly source: string
  readonly revision?: string
  readonly gaps?: readonly string[]
  /** Only the newest text of each act was read. */
  readonly current?: boolean
  readonly keysOf: KeysOf
  /** Stops the build; nothing of it is left. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Builds a corpus into one file. The file appears under its name only when it is whole: a build that fails, or a disk that
 * fills, leaves the file of the build before as it is.
 * @returns what was built
 * @throws Problem `law-unwritable` where the file can't be written
 */
export async function buildCorpus(
  imported: AsyncIterable<Imported>,
  path: string,
  options: BuildOptions,
): Promise<CorpusBuild> {
  removeUnfinished(path)
  const unfinished = unfinishedPath(path)
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(unfinished)
    db.exec(`pragma page_size = ${PAGE_BYTES}; pragma temp_store = file`)
    db.exec('pragma journal_mode = off; pragma synchronous = off')
    db.exec(`pragma user_version = ${SCHEMA_VERSION}`)
    openTaken(db, takenPath(unfinished))
    db.exec(`begin; ${SCHEMA}`)
    const breathe = createBreath(options.signal)
    await takeIn(db, imported)
    await arrange(db, breathe)
    const build = await finish(db, options, breathe)
    // Made when all rows are there, they are written once and in order.
    db.exec(`${INDEXES}; commit`)
    db.close()
    renameSync(unfinished, path)
    dropUnfinished(unfinished)
    return build
  } catch (error) {
    if (db?.isOpen) db.close()
    dropUnfinished(unfinished)
    throw isUnwritable(error)
      ? new Problem('law-unwritable', 'unavailable', { path, reason: error.message }, { cause: error })
      : error
  }
}
