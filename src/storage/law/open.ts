import type { DatabaseSync } from 'node:sqlite'
import type { Fault } from '../../law/corpus/act.ts'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Passage } from '../../law/corpus/passage.ts'
import type { KeysOfLanguage } from '../../law/everyday/everyday.ts'
import { Problem } from '../../problem.ts'
import { askedOf } from './asked.ts'
import { corpusNameOf, openFile, readable } from './build-file.ts'
import { ownBeginnings } from './own-beginnings.ts'
import { provisionTexts } from './provision-texts.ts'
import { ACT_COLUMNS, actOf, editionOf, PASSAGES, type PassageRow, passageOf, untilAtLatest } from './rows.ts'
import { SCHEMA_VERSION } from './schema.ts'
import { titleReader } from './titles.ts'
import { unreadTexts } from './unread.ts'

/**
 * Opens a build. Of word indexes that is read into memory what is asked for, texts stay in the file.
 * @throws Problem where the file is no build, or one of another version of Saual
 */
export function openCorpus(path: string, keysOf: KeysOfLanguage): Corpus {
  const { db, version } = openFile(path)
  if (version === SCHEMA_VERSION) return readable(path, db, () => corpusIn(db, keysOf))
  db.close()
  throw new Problem('law-build-version', 'input', { path, name: corpusNameOf(path) })
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

function corpusIn(db: DatabaseSync, keysOf: KeysOfLanguage): Corpus {
  const build = buildIn(db)
  const byId = db.prepare(`${PASSAGES} where passage.id = ?`)
  const contents = db.prepare(
    `${PASSAGES} where act.key = ? and passage.language = ? and passage.since <= ? and (passage.until is null or passage.until > ?) order by place`,
  )
  const actsOn = db.prepare(
    `select ${ACT_COLUMNS}, title
     from version join act on act.id = act where language = ? and since <= ? and (version.until is null or version.until > ?)
     order by rank, key`,
  )
  const everyAct = db.prepare(
    `select distinct ${ACT_COLUMNS}, title
     from version join act on act.id = act where language = ? order by rank, key, title`,
  )
  const editions = db.prepare(
    `select ${ACT_COLUMNS}, title, source,
       caused_by, since, since_at_latest, version.published as text_published, version.until, version.unread as how_much, ${untilAtLatest('version')}
     from version join act on act.id = act where key = ? and language = ? order by since`,
  )
  const titleById = titleReader(db)
  const unread = unreadTexts(db)
  const ownBeginning = ownBeginnings(db)

  function passageById(id: number): Passage {
    return titleById(id) ?? passageOf(byId.get(id) as PassageRow)
  }

  return {
    build,

    ...askedOf(db, build, keysOf, passageById, unread),

    ...provisionTexts(db, unread, ownBeginning),

    ownBeginning,

    contents: (act, language, on) => (contents.all(act, language, on, on) as PassageRow[]).map(passageOf),

    acts: (on, language) => (actsOn.all(language, on, on) as PassageRow[]).map(actOf),

    everyAct: (language) => (everyAct.all(language) as PassageRow[]).map(actOf),

    broken: () =>
      db
        .prepare('select place, fault from broken order by place, fault')
        .all()
        .map(({ place, fault }) => ({ place: String(place), fault: JSON.parse(String(fault)) as Fault })),

    unread: () => unread.all(),

    editions: (act, language) => (editions.all(act, language) as PassageRow[]).map(editionOf),

    close() {
      if (db.isOpen) db.close()
    },
  }
}
