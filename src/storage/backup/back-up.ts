import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Archive } from '../../archive/archive.ts'
import { syncFolder } from '../../archive/sync-folder.ts'
import { Problem } from '../../problem.ts'
import { unfinishedName } from '../../unfinished-name.ts'
import { schemaOf } from '../migrate.ts'
import { atOneMoment } from '../moment.ts'
import type { Storage } from '../open.ts'
import { logRows } from '../record/log-rows.ts'
import {
  type Beginning,
  type End,
  FORMAT,
  type Line,
  SAVED_TABLES,
  SIGNING_FILES,
  type SigningFiles,
} from './lines.ts'

/** What a backup holds. */
export interface BackedUp {
  readonly facts: number
  readonly files: number
  /** Files of the archive that could not be saved because their bytes are altered. */
  readonly damaged: readonly string[]
  /** Whether the key that signs the public record is in it. */
  readonly hasKey: boolean
}

/**
 * Writes a backup of one moment while the site goes on. The file appears under its name only when it is whole and on the
 * disk; nobody else may read it.
 * @param signing the key that signs the public record
 * @throws Problem `backup-unwritable`
 */
export async function backUp(
  storage: Storage,
  archive: Archive,
  path: string,
  signing: SigningFiles = {},
): Promise<BackedUp> {
  const unfinished = unfinishedName(path)
  const told: Told = { facts: 0, files: 0, damaged: [] }
  try {
    const file = await open(unfinished, 'wx', 0o600)
    try {
      const written = file.createWriteStream({ flush: true })
      await pipeline(Readable.from(withEnd(linesOf(storage, archive, signing, told))), createGzip(), written)
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(unfinished, { force: true })
    if (typeof Reflect.get(Object(error), 'syscall') !== 'string') throw error
    const reason = (error as Error).message
    throw new Problem('backup-unwritable', 'unavailable', { path, reason }, { cause: error })
  }
  return { ...told, hasKey: signing['record-key.pem'] !== undefined }
}

/** What was saved, counted while it is read. */
interface Told {
  facts: number
  files: number
  readonly damaged: string[]
}

/** All that a backup holds, line by line. */
async function* linesOf(
  { db, engine }: Storage,
  archive: Archive,
  signing: SigningFiles,
  told: Told,
): AsyncGenerator<Beginning | Line> {
  const rows: Line[] = []
  // Facts are only ever added: the log up to this moment's head can be read after the moment.
  const head = await atOneMoment(db, engine, async (moment) => {
    const there = new Set((await moment.introspection.getTables()).map(({ name }) => name))
    for (const table of SAVED_TABLES) {
      // A database of an earlier schema is saved as it is, before anything is done to it.
      if (!there.has(table)) continue
      for (const row of await moment.selectFrom(table).selectAll().execute()) rows.push({ table, row })
    }
    return await moment.selectFrom('head').select(['seq', 'hash']).executeTakeFirstOrThrow()
  })
  const facts = head.seq
  told.facts = facts
  const schema = await schemaOf(db)
  yield {
    saual: 'backup',
    format: FORMAT,
    schema,
    madeAt: new Date().toISOString(),
    facts,
    head: head.hash,
  }
  for await (const fact of logRows(db, { until: facts })) yield { fact }
  yield* rows
  for (const name of SIGNING_FILES) {
    const bytes = signing[name]
    if (bytes) yield { signing: name, bytes: Buffer.from(bytes).toString('base64') }
  }
  // A file is kept before the fact that names it, so that all files that these facts name are there by now.
  for (const file of await archive.list()) {
    const bytes = await sound(archive, file)
    if (bytes === undefined) told.damaged.push(file)
    else {
      told.files++
      yield { file, bytes: Buffer.from(bytes).toString('base64') }
    }
  }
}

async function sound(archive: Archive, file: string): Promise<Uint8Array | undefined> {
  try {
    return await archive.get(file)
  } catch (error) {
    // The rest is worth saving; the caller says what is missing.
    if (error instanceof Problem && error.code === 'archive-altered') return undefined
    throw error
  }
}

async function* withEnd(all: AsyncIterable<Beginning | Line>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let count = 0
  for await (const one of all) {
    const line = `${JSON.stringify(one)}\n`
    hash.update(line)
    count++
    yield line
  }
  const end: End = { end: { lines: count, sha256: hash.digest('hex') } }
  yield `${JSON.stringify(end)}\n`
}
