import { createHash } from 'node:crypto'
import { readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ActVersion, Imported, ProvisionText, TextLanguage } from '../../law/corpus/act.ts'
import type { CorpusBuild } from '../../law/corpus/corpus.ts'
import { dayNumber, NEVER } from '../../law/corpus/days.ts'
import { definitionsIn } from '../../law/corpus/definitions.ts'
import { createPhraseWriter } from '../../law/corpus/phrase-writer.ts'
import { keyedForms, namesOfTerm } from '../../law/corpus/term-forms.ts'
import { Problem } from '../../problem.ts'
import { indexedText } from './indexed-text.ts'
import { SCHEMA, SCHEMA_VERSION } from './schema.ts'
import { putTable } from './tables.ts'

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
  // Two builds at once must not write into each other's file.
  const unfinished = `${path}.${process.pid}${UNFINISHED}`
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(unfinished)
    db.exec('pragma journal_mode = off; pragma synchronous = off; pragma temp_store = file')
    db.exec(`pragma user_version = ${SCHEMA_VERSION}`)
    db.exec(SCHEMA)
    db.exec(TAKEN_IN)
    db.exec('begin')
    await takeIn(db, imported)
    arrange(db)
    const build = finish(db, options)
    db.exec('drop table taken; drop table taken_text; drop table ended; commit; vacuum')
    db.close()
    renameSync(unfinished, path)
    return build
  } catch (error) {
    if (db?.isOpen) db.close()
    rmSync(unfinished, { force: true })
    throw isUnwritable(error)
      ? new Problem('law-unwritable', 'unavailable', { path, reason: error.message }, { cause: error })
      : error
  }
}

const UNFINISHED = '.building'

/** What a build that was stopped left behind; that of one that still runs stays. */
function removeUnfinished(path: string): void {
  const folder = dirname(path)
  const begin = `${basename(path)}.`
  for (const file of readdirSync(folder)) {
    if (!file.startsWith(begin) || !file.endsWith(UNFINISHED)) continue
    const pid = Number(file.slice(begin.length, -UNFINISHED.length))
    if (!isRunning(pid)) rmSync(join(folder, file), { force: true })
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** SQLite's numbers for: no more than reading allowed, fault of the disk, disk full, file can't be opened. */
const UNWRITABLE = new Set([8, 10, 13, 14])
/** The system's names for the same, and for a file that somebody else holds. */
const REFUSED = new Set(['EACCES', 'EBUSY', 'EDQUOT', 'ENOSPC', 'EPERM', 'EROFS'])

function isUnwritable(error: unknown): error is Error {
  const { code = '', errcode = 0 } = error as { code?: string; errcode?: number }
  return code === 'ERR_SQLITE_ERROR' ? UNWRITABLE.has(errcode & 0xff) : REFUSED.has(code)
}

/** Versions as they come in, with texts kept once however many versions have them. */
const TAKEN_IN = `
create table taken (
  act text not null, language text not null, since text not null, version text not null, provisions text not null,
  primary key (act, language, since)
) without rowid;
create table taken_text (hash text primary key, provision text not null) without rowid;
create table ended (act text primary key, until text not null, replaced_by text) without rowid;
`

async function takeIn(db: DatabaseSync, imported: AsyncIterable<Imported>): Promise<void> {
  const version = db.prepare('insert or replace into taken values (?, ?, ?, ?, ?)')
  const text = db.prepare('insert or ignore into taken_text values (?, ?)')
  const end = db.prepare('insert or replace into ended values (?, ?, ?)')
  const broken = db.prepare('insert into broken values (?, ?)')
  for await (const one of imported) {
    if (one.kind === 'broken') broken.run(one.place, one.what)
    else if (one.kind === 'end') end.run(one.end.act, one.end.until, one.end.replacedBy ?? null)
    else {
      const { provisions, ...rest } = one.version
      const hashes = provisions.map((provision) => {
        const written = JSON.stringify(provision)
        const hash = createHash('sha256').update(written).digest('base64url')
        text.run(hash, written)
        return hash
      })
      version.run(rest.act, rest.language, rest.since, JSON.stringify(rest), JSON.stringify(hashes))
    }
  }
}

type TakenVersion = Omit<ActVersion, 'provisions'>

interface TakenRow {
  readonly act: string
  readonly language: string
  readonly since: string
  readonly version: string
  readonly provisions: string
}

/** A text that stands in one version after another becomes one passage from the first to the last of them. */
function arrange(db: DatabaseSync): void {
  const insertAct = db.prepare('insert into act values (?, ?, ?, ?, ?, ?, ?)')
  const insertVersion = db.prepare('insert into version values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const insertPassage = db.prepare(
    'insert into passage values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const textOf = db.prepare('select provision from taken_text where hash = ?')
  const ended = db.prepare('select until, replaced_by from ended where act = ?')
  const versionsOf = db.prepare('select * from taken where act = ? and language = ? order by since')
  const acts = db.prepare('select distinct act from taken order by act').all() as unknown as { act: string }[]
  const actIds = new Map<string, number>()
  const ends = new Map<string, string | undefined>()
  const languages = db.prepare('select distinct language from taken order by language').all() as unknown as {
    language: string
  }[]
  const newestOf = db.prepare('select version from taken where act = ? order by since desc, language limit 1')
  for (const { act } of acts) {
    const { rank, number, adopted } = JSON.parse(
      (newestOf.get(act) as { version: string }).version,
    ) as TakenVersion
    const end = ended.get(act) as { until: string; replaced_by: string | null } | undefined
    actIds.set(act, actIds.size + 1)
    ends.set(act, end?.until)
    insertAct.run(
      actIds.size,
      act,
      rank,
      number ?? null,
      adopted ?? null,
      end?.until ?? null,
      end?.replaced_by ?? null,
    )
  }
  let versionId = 0
  let passageId = 0
  for (const { language } of languages) {
    for (const { act } of acts) {
      const rows = versionsOf.all(act, language) as unknown as TakenRow[]
      const open = new Map<string, OpenPassage>()
      const finished: OpenPassage[] = []
      for (const [index, row] of rows.entries()) {
        const version = JSON.parse(row.version) as TakenVersion
        const until = rows[index + 1]?.since ?? ends.get(act)
        insertVersion.run(
          ++versionId,
          actIds.get(act) as number,
          language,
          version.since,
          version.sinceAtLatest ?? null,
          version.published ?? null,
          until ?? null,
          version.title,
          version.causedBy ? JSON.stringify(version.causedBy) : null,
          version.source ?? null,
          version.path,
          version.commit ?? null,
        )
        const hashes = JSON.parse(row.provisions) as string[]
        const still = new Set<string>()
        for (const [place, hash] of hashes.entries()) {
          still.add(hash)
          const known = open.get(hash)
          if (known) known.until = until
          else
            open.set(hash, {
              hash,
              place,
              since: version.since,
              sinceAtLatest: version.sinceAtLatest,
              until,
              version: versionId,
            })
        }
        for (const [hash, passage] of open) {
          if (still.has(hash)) continue
          finished.push(passage)
          open.delete(hash)
        }
      }
      finished.push(...open.values())
      finished.sort((a, b) => a.place - b.place || (a.since < b.since ? -1 : 1))
      for (const passage of finished) {
        const provision = JSON.parse(
          (textOf.get(passage.hash) as { provision: string }).provision,
        ) as ProvisionText
        insertPassage.run(
          ++passageId,
          actIds.get(act) as number,
          language,
          passage.place,
          provision.anchor,
          provision.number ?? null,
          provision.heading,
          JSON.stringify(provision.within),
          provision.state,
          provision.begins ?? null,
          provision.text,
          JSON.stringify(provision.notes),
          passage.since,
          passage.sinceAtLatest ?? null,
          passage.until ?? null,
          passage.version,
        )
      }
    }
  }
}

interface OpenPassage {
  readonly hash: string
  readonly place: number
  readonly since: string
  readonly sinceAtLatest: string | undefined
  until: string | undefined
  readonly version: number
}

interface PassageRow {
  readonly id: number
  readonly act: number
  readonly heading: string
  readonly text: string
  readonly state: string
  readonly since: string
  readonly until: string | null
  readonly rank: number
}

/** Indexes the words, finds the definitions and writes the manifest. */
function finish(db: DatabaseSync, options: BuildOptions): CorpusBuild {
  const hash = createHash('sha256')
  const encoder = new TextEncoder()
  const insertDefinition = db.prepare('insert into definition values (?, ?, ?, ?, ?)')
  const languages = (
    db.prepare('select distinct language from passage order by language').all() as unknown as {
      language: string
    }[]
  ).map(({ language }) => language)
  for (const language of languages) {
    const { bytes, count } = db
      .prepare('select sum(length(text)) * 2 as bytes, count(*) as count from passage where language = ?')
      .get(language) as { bytes: number; count: number }
    const keysOf = options.keysOf(language)
    const writer = createPhraseWriter(keysOf, bytes)
    const [since, until, act] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
    const rank = new Uint8Array(count)
    const ids = new Int32Array(count)
    let place = 0
    const rows = db
      .prepare(
        'select passage.id, act, heading, text, state, since, passage.until, rank from passage join act on act.id = act where language = ? order by passage.id',
      )
      .iterate(language) as unknown as Iterable<PassageRow>
    for (const row of rows) {
      const written = indexedText(row)
      hash.update(`${language}\n${row.since}\n${row.until}\n${written}\n`)
      // What is not in force yet, or not any more, is no use of a word.
      writer.add(encoder.encode(row.state === 'text' ? written : ''))
      since[place] = dayNumber(row.since)
      until[place] = row.until === null ? NEVER : dayNumber(row.until)
      act[place] = row.act
      rank[place] = row.rank
      ids[place] = row.id
      place++
      if (row.state !== 'text') continue
      for (const { term, says, scope } of definitionsIn(row, language)) {
        const forms = namesOfTerm(term).flatMap((name) => keyedForms(name, keysOf))
        for (const form of new Set(forms)) insertDefinition.run(row.id, form, term, says, scope)
      }
    }
    for (const [name, table] of Object.entries({ ...writer.finish(), since, until, act, rank, ids }))
      putTable(db, language, name, table as Int32Array)
  }
  const one = (sql: string): number | string | null =>
    Object.values(db.prepare(sql).get() as Record<string, number | string | null>)[0] ?? null
  const build: CorpusBuild = {
    name: options.name,
    source: options.source,
    ...(options.revision === undefined ? {} : { revision: options.revision }),
    ...(options.current ? { current: true } : {}),
    newest: (one('select max(since) from version') as string | null) ?? '',
    acts: one('select count(*) from act') as number,
    versions: one('select count(*) from version') as number,
    languages,
    gaps: options.gaps ?? [],
    broken: one('select count(*) from broken') as number,
    hash: hash.digest('hex'),
  }
  db.prepare('insert into manifest values (?, ?)').run('build', JSON.stringify(build))
  return build
}
