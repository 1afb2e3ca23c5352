import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { ActVersion, Imported } from '../../law/corpus/act.ts'

/** Versions as they come in, with texts kept once however many versions have them. */
export const TAKEN_IN = `
create table taken (
  act text not null, language text not null, since text not null, version text not null, provisions text not null,
  primary key (act, language, since)
) without rowid;
create table taken_text (hash text primary key, provision text not null) without rowid;
create table ended (act text primary key, until text not null, replaced_by text) without rowid;
create table marked (passage integer primary key, terms text not null);
`

/** Takes in all that an importer tells. */
export async function takeIn(db: DatabaseSync, imported: AsyncIterable<Imported>): Promise<void> {
  const version = db.prepare('insert or replace into taken values (?, ?, ?, ?, ?)')
  const text = db.prepare('insert or ignore into taken_text values (?, ?)')
  const end = db.prepare('insert or replace into ended values (?, ?, ?)')
  const broken = db.prepare('insert into broken values (?, ?)')
  for await (const one of imported) {
    if (one.kind === 'broken') broken.run(one.place, JSON.stringify(one.fault))
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

export type TakenVersion = Omit<ActVersion, 'provisions'>

export interface TakenRow {
  readonly act: string
  readonly language: string
  readonly since: string
  readonly version: string
  readonly provisions: string
}
