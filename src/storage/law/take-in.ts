import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { ActVersion, Fault, Imported, ProvisionText } from '../../law/corpus/act.ts'
import { byTransitions } from '../../law/corpus/transitions/by-transitions.ts'
import { withoutGreekMarks } from '../../law/greek-marks.ts'
import { takenPath } from './unfinished.ts'

/**
 * Versions as they come in, in a file of their own that goes when the build is whole. A text is kept once however many
 * versions have it, in the order in which the texts came: the arranging asks for them in nearly the same.
 */
const TAKEN_IN = `
create table taken.version (
  act text not null, language text not null, since text not null, version text not null, provisions text not null,
  primary key (act, language, since)
) without rowid;
create table taken.provision (id integer primary key, hash blob not null unique, written text not null);
create table taken.ended (
  act text not null, language text not null, until text not null, at_latest text, back text,
  replaced_by text,
  primary key (act, language, until)
) without rowid;
create table taken.marked (passage integer primary key, terms text not null);
create table taken.broken (place text not null, fault text not null);
create table taken.words (chunk integer primary key, forms blob not null);
`
/** Bytes of a hash that are kept: enough to tell texts apart for certain. */
const DIGEST_BYTES = 16
/** Kilobytes of it in memory while it is made: hashes come in no order, and the system's own memory of files gives the others as fast. */
const CACHE = 1_024

/** Makes the file in which a build keeps what it takes in. */
export function makeTaken(db: DatabaseSync, unfinished: string): void {
  attachTaken(db, unfinished)
  db.exec(`pragma taken.cache_size = -${CACHE}; ${TAKEN_IN}`)
}

/** Attaches that file as `taken`. */
export function attachTaken(db: DatabaseSync, unfinished: string): void {
  db.prepare('attach database ? as taken').run(takenPath(unfinished))
  db.exec('pragma taken.journal_mode = off; pragma taken.synchronous = off')
}

/** Takes in all that an importer tells. */
export async function takeIn(db: DatabaseSync, imported: AsyncIterable<Imported>): Promise<void> {
  const version = db.prepare('insert or replace into taken.version values (?, ?, ?, ?, ?)')
  // A text of the same day that was read is kept beside the mark that another one was not.
  const unreadVersion = db.prepare(
    `insert into taken.version values (?, ?, ?, ?, ?)
     on conflict do update set version = json_set(version, '$.unread', 'whole')`,
  )
  const end = db.prepare('insert or replace into taken.ended values (?, ?, ?, ?, ?, ?)')
  const broken = db.prepare('insert into taken.broken values (?, ?)')
  const withdraw = db.prepare('delete from taken.version where act = ? and language = ? and since = ?')
  const numberOf = textNumbers(db)
  for await (const one of imported) {
    if (one.kind === 'broken') broken.run(one.place, JSON.stringify(one.fault))
    else if (one.kind === 'withdrawn') withdraw.run(one.version.act, one.version.language, one.version.since)
    else if (one.kind === 'end') {
      const { act, language = '', until, untilAtLatest = null, back = null, replacedBy = null } = one.end
      end.run(act, language, until, untilAtLatest, back, replacedBy)
    } else {
      const { provisions: _, later: __, ...rest } = one.version
      const { provisions, later = [] } = byTransitions(one.version)
      // Most provisions are the same object in all the texts of a version.
      const known = new Map<ProvisionText, number>()
      const numbersOf = (texts: readonly ProvisionText[]) =>
        texts.map((text) => known.getOrInsertComputed(text, numberOf))
      const written: TakenTexts = {
        texts: numbersOf(provisions),
        later: later.map((text) => ({ since: text.since, texts: numbersOf(text.provisions) })),
      }
      const isBare = rest.unread === undefined && isWithoutText(one.version)
      if (isBare) broken.run(rest.path, JSON.stringify(NO_PROVISIONS))
      const told = isBare ? { ...rest, unread: 'whole' } : rest
      const put = told.unread === 'whole' ? unreadVersion : version
      put.run(rest.act, rest.language, rest.since, JSON.stringify(told), JSON.stringify(written))
    }
  }
}

/** A title alone: nobody can say that such an act lacks an expression. */
function isWithoutText({ provisions, later = [] }: ActVersion): boolean {
  return provisions.length === 0 && later.every((text) => text.provisions.length === 0)
}

const NO_PROVISIONS: Fault = { code: 'no-provisions', values: {} }

/** Keeps each text once, under a number. */
function textNumbers(db: DatabaseSync): (provision: ProvisionText) => number {
  const known = db.prepare('select id from taken.provision where hash = ?')
  const text = db.prepare('insert into taken.provision (hash, written) values (?, ?)')
  return (provision) => {
    const written = withoutGreekMarks(JSON.stringify(provision))
    const digest = hash('sha256', written, 'buffer').subarray(0, DIGEST_BYTES)
    const standing = known.get(digest) as { id: number } | undefined
    return standing?.id ?? Number(text.run(digest, written).lastInsertRowid)
  }
}

export type TakenVersion = Omit<ActVersion, 'provisions' | 'later'>

/** Numbers of the texts of a version in order, from its first day and from later ones on. */
export interface TakenTexts {
  readonly texts: readonly number[]
  readonly later: readonly { readonly since: string; readonly texts: readonly number[] }[]
}
