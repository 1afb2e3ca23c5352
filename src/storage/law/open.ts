import type { DatabaseSync } from 'node:sqlite'
import type { Fault } from '../../law/corpus/act.ts'
import type { Corpus, CorpusBuild, Passage, PassageAnswer } from '../../law/corpus/corpus.ts'
import type { Day } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import { askedOf } from './asked.ts'
import type { KeysOf } from './build.ts'
import { openFile, readable } from './build-file.ts'
import { numberLike } from './number-like.ts'
import { actOf, editionOf, PASSAGES, type PassageRow, passageOf } from './rows.ts'
import { SCHEMA_VERSION } from './schema.ts'
import { titleReader } from './titles.ts'

/**
 * Opens a build. Word indexes are read into memory when a language is first asked, texts stay in the file.
 * @throws Problem where the file is no build, or one of another version of Saual
 */
export function openCorpus(path: string, keysOf: KeysOf): Corpus {
  const { db, version } = openFile(path)
  if (version === SCHEMA_VERSION) return readable(path, db, () => corpusIn(db, keysOf))
  db.close()
  throw new Problem('law-build-version', 'input', { path })
}

/**
 * What a build is made of, also where another version of Saual built it.
 * @throws Problem where the file is no build
 */
export function readBuild(path: string): CorpusBuild {
  const { db } = openFile(path)
  const { build } = readable(path, db, () => ({ build: buildIn(db) }))
  db.close()
  return build
}

function buildIn(db: DatabaseSync): CorpusBuild {
  const row = db.prepare('select value from manifest where name = ?').get('build')
  return JSON.parse(String(row?.value)) as CorpusBuild
}

function corpusIn(db: DatabaseSync, keysOf: KeysOf): Corpus {
  const build = buildIn(db)
  const byId = db.prepare(`${PASSAGES} where passage.id = ?`)
  const byProvision = db.prepare(
    `${PASSAGES} where act.key = ? and passage.language = ? and (anchor = ? or passage.number = ?) order by passage.since, place`,
  )
  const numbers = db.prepare(
    'select distinct number from passage where act = (select id from act where key = ?) and language = ? and number is not null',
  )
  const contents = db.prepare(
    `${PASSAGES} where act.key = ? and passage.language = ? and passage.since <= ? and (passage.until is null or passage.until > ?) order by place`,
  )
  const actsOn = db.prepare(
    `select key as act_key, rank, act.number as act_number, adopted, act.published, act.until as act_until, replaced_by, title
     from version join act on act.id = act where language = ? and since <= ? and (version.until is null or version.until > ?)
     order by rank, key`,
  )
  const editions = db.prepare(
    `select key as act_key, rank, act.number as act_number, adopted, act.published, act.until as act_until, replaced_by, title, source,
       caused_by, since, since_at_latest, version.until
     from version join act on act.id = act where key = ? and language = ? order by since`,
  )
  const titleById = titleReader(db)

  function passageById(id: number): Passage {
    return titleById(id) ?? passageOf(byId.get(id) as PassageRow)
  }

  function history(act: string, provision: string, language: string): Passage[] {
    return lineOf(numbered(act, provision, language), provision)
  }

  /** All texts at an anchor or of a number, whatever chapters they stand in. */
  function numbered(act: string, provision: string, language: string): Passage[] {
    const named = (name: string) => byProvision.all(act, language, name, name) as PassageRow[]
    const rows = named(provision)
    if (rows.length > 0) return rows.map(passageOf)
    const number = numberLike(
      provision,
      numbers.all(act, language).map((row) => String(row.number)),
    )
    return number === undefined ? [] : named(number).map(passageOf)
  }

  return {
    build,

    ...askedOf(db, build, keysOf, passageById),

    passage(act, provision, language, on): PassageAnswer {
      const all = history(act, provision, language)
      const first = all[0]
      if (first === undefined)
        return {
          kind: 'unknown',
          what:
            (db.prepare('select 1 from act where key = ?').get(act) ?? null) === null ? 'act' : 'provision',
        }
      const at = all.findIndex((text) => isInForce(text, on))
      const passage = all[at]
      if (passage) {
        const [previous, next] = [all[at - 1], all[at + 1]]
        const namesakes = numbered(act, provision, language).filter(
          (other) => passage.anchor !== provision && other.anchor !== passage.anchor && isInForce(other, on),
        )
        return {
          kind: 'in-force',
          passage,
          ...(previous ? { previous } : {}),
          ...(next ? { next } : {}),
          ...(namesakes.length > 0 ? { namesakes } : {}),
        }
      }
      const next = all.find(({ since }) => since > on)
      const last = all.findLast(({ until }) => until !== undefined && until <= on)
      if (last?.until !== undefined)
        return { kind: 'repealed', last, on: last.until, ...(next ? { next } : {}) }
      return { kind: 'not-yet', next: next ?? first }
    },

    history,

    contents: (act, language, on) => (contents.all(act, language, on, on) as PassageRow[]).map(passageOf),

    acts: (on, language) => (actsOn.all(language, on, on) as PassageRow[]).map(actOf),

    broken: () =>
      db
        .prepare('select place, fault from broken order by place, fault')
        .all()
        .map(({ place, fault }) => ({ place: String(place), fault: JSON.parse(String(fault)) as Fault })),

    editions: (act, language) => (editions.all(act, language) as PassageRow[]).map(editionOf),

    close() {
      if (db.isOpen) db.close()
    },
  }
}

function isInForce({ since, until }: Passage, on: Day): boolean {
  return since <= on && (until === undefined || until > on)
}

/**
 * The texts of one provision out of those of a number, by day: numbers may begin anew in each chapter. What stands at the anchor asked
 * for, else the first of the act with what took its number when it was gone.
 */
function lineOf(texts: readonly Passage[], asked: string): Passage[] {
  const anchor = texts.some((text) => text.anchor === asked) ? asked : texts[0]?.anchor
  const line = texts.filter((text) => text.anchor === anchor)
  const isApart = ({ since, until }: Passage): boolean =>
    line.every(
      (other) =>
        (until !== undefined && until <= other.since) || (other.until !== undefined && other.until <= since),
    )
  for (const text of texts) if (text.anchor !== anchor && anchor !== asked && isApart(text)) line.push(text)
  return line.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}
