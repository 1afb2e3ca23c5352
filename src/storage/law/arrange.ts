import type { DatabaseSync } from 'node:sqlite'
import type { ProvisionText } from '../../law/corpus/act.ts'
import { surelyBegins } from './ahead.ts'
import type { Breath } from './breath.ts'
import { textsOf } from './columns.ts'
import { type Ends, endsIn } from './ends.ts'
import { joinPassages, type OpenPassage } from './join-passages.ts'
import type { TakenTexts, TakenVersion } from './take-in.ts'

/** An act and its row. */
interface ArrangedAct {
  readonly act: string
  readonly id: number
}

type TakenRow = Readonly<Record<'since' | 'version' | 'provisions', string>>

/** Arranges what was taken in: acts, their versions by day, and each text once, from the first version that has it to the last. */
export async function arrange(db: DatabaseSync, breathe: Breath): Promise<void> {
  const ends = endsIn(db)
  const acts = arrangeActs(db, ends)
  db.exec('insert into broken select distinct place, fault from taken.broken order by place, fault')
  const versionsOf = db.prepare(
    'select since, version, provisions from taken.version where act = ? and language = ? order by since',
  )
  const latestOf = latestBeginnings(db)
  const anchorOf = anchorReader(db)
  const begins = surelyBegins(db)
  const writeVersion = versionWriter(db)
  const writePassage = passageWriter(db)
  for (const language of textsOf(db, 'select distinct language from taken.version order by language')) {
    for (const act of acts) {
      await breathe()
      const rows = versionsOf.all(act.act, language) as TakenRow[]
      const untilOf = ends.ofVersion(act.act, language)
      const versions = rows.map((row, index) => {
        const version = dated(JSON.parse(row.version) as TakenVersion, latestOf)
        const until = untilOf(version.since, rows[index + 1]?.since)
        const id = writeVersion(act, language, version, until)
        return { id, version, until, ...(JSON.parse(row.provisions) as TakenTexts) }
      })
      for (const passage of joinPassages(versions, anchorOf, begins)) writePassage(act, language, passage)
    }
  }
}

/** The anchor of a text, by its number. */
function anchorReader(db: DatabaseSync): (text: number) => string {
  const select = db.prepare(
    "select json_extract(written, '$.anchor') as anchor from taken.provision where id = ?",
  )
  const known = new Map<number, string>()
  return (text) => known.getOrInsertComputed(text, () => String(select.get(text)?.anchor))
}

type LatestOf = (act: string, since: string) => string | undefined

/** Up to when the versions of an act that begin on a day may have begun: by what is told of any of its languages. */
function latestBeginnings(db: DatabaseSync): LatestOf {
  const rows = db
    .prepare(
      `select act, since, max(json_extract(version, '$.sinceAtLatest')) as latest from taken.version
       where instr(version, '"sinceAtLatest"') group by act, since`,
    )
    .all() as { act: string; since: string; latest: string }[]
  const known = new Map(rows.map(({ act, since, latest }) => [`${since} ${act}`, latest]))
  return (act, since) => known.get(`${since} ${act}`)
}

/** One amendment begins on one day in all languages, whichever of them has the note that leaves the day open. */
function dated(version: TakenVersion, latestOf: LatestOf): TakenVersion {
  const sinceAtLatest = latestOf(version.act, version.since)
  return sinceAtLatest === undefined ? version : { ...version, sinceAtLatest }
}

/** The first day of an act of which one version is its first; another language of it may be told from an earlier day on. */
function firstDays(db: DatabaseSync): (act: string) => string | undefined {
  const rows = db
    .prepare(
      `select act, min(since) as since from taken.version
       where act in (select act from taken.version where instr(version, '"isFirst":true')) group by act`,
    )
    .all() as { act: string; since: string }[]
  const known = new Map(rows.map(({ act, since }) => [act, since]))
  return (act) => known.get(act)
}

/** Writes the acts, each as its newest version tells of it, in the order of their rank: so their provisions are searched. */
function arrangeActs(db: DatabaseSync, ends: Ends): ArrangedAct[] {
  const insert = db.prepare('insert into act values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const newest = db.prepare(
    'select version from taken.version where act = ? order by since desc, language limit 1',
  )
  const began = firstDays(db)
  return textsOf(db, 'select distinct act from taken.version order by act')
    .map((act) => {
      const { version } = newest.get(act) as { version: string }
      const {
        rank,
        number = null,
        adopted = null,
        firstPublished: published = null,
      } = JSON.parse(version) as TakenVersion
      return { act, rank, number, adopted, published }
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ act, rank, number, adopted, published }, index) => {
      const { until, untilAtLatest, replacedBy } = ends.ofAct(act)
      const id = index + 1
      insert.run(
        ...[id, act, rank, number, adopted, published],
        ...[began(act) ?? null, until ?? null, untilAtLatest ?? null, replacedBy ?? null],
      )
      return { act, id }
    })
}

function versionWriter(
  db: DatabaseSync,
): (act: ArrangedAct, language: string, version: TakenVersion, until: string | undefined) => number {
  const insert = db.prepare('insert into main.version values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  let id = 0
  return (act, language, version, until) => {
    insert.run(
      ++id,
      act.id,
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
      version.unread ?? null,
    )
    return id
  }
}

function passageWriter(db: DatabaseSync): (act: ArrangedAct, language: string, passage: OpenPassage) => void {
  const insert = db.prepare(
    'insert into passage values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const insertMarked = db.prepare('insert into taken.marked values (?, ?)')
  const textOf = db.prepare('select written from taken.provision where id = ?')
  let id = 0
  return (act, language, passage) => {
    const { written } = textOf.get(passage.text) as { written: string }
    const provision = JSON.parse(written) as ProvisionText
    insert.run(
      ++id,
      act.id,
      language,
      passage.place,
      provision.anchor,
      provision.number ?? null,
      provision.unit ?? null,
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
      passage.unread.length === 0 ? null : JSON.stringify(passage.unread),
    )
    if (provision.defines) insertMarked.run(id, JSON.stringify(provision.defines))
  }
}
