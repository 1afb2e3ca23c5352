import type { DatabaseSync } from 'node:sqlite'
import type { Fault, TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus, CorpusBuild, Definition, Passage, PassageAnswer } from '../../law/corpus/corpus.ts'
import { dayNumber } from '../../law/corpus/days.ts'
import { extractAround } from '../../law/corpus/extract.ts'
import { searchProvisions } from '../../law/corpus/search.ts'
import { keyedForms } from '../../law/corpus/term-forms.ts'
import { findTermUses } from '../../law/corpus/term-search.ts'
import type { Day } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { KeysOf } from './build.ts'
import { openFile, readable } from './build-file.ts'
import { indexedText } from './indexed-text.ts'
import { actOf, editionOf, PASSAGES, type PassageRow, passageOf } from './rows.ts'
import { SCHEMA_VERSION } from './schema.ts'
import { type Indexed, readWordIndex } from './word-index.ts'

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
  const indexed = new Map<TextLanguage, Indexed>()
  const byId = db.prepare(`${PASSAGES} where passage.id = ?`)
  const byProvision = db.prepare(
    `${PASSAGES} where act.key = ? and passage.language = ? and (anchor = ? or passage.number = ?) order by passage.since, place`,
  )
  const definitions = db.prepare(
    `select distinct passage, term, says, scope
     from definition join passage on passage.id = passage join act on act.id = act
     where form in (select value from json_each(?)) and language = ? and since <= ? and (passage.until is null or passage.until > ?) order by rank, passage`,
  )
  const contents = db.prepare(
    `${PASSAGES} where act.key = ? and passage.language = ? and passage.since <= ? and (passage.until is null or passage.until > ?) order by place`,
  )
  const actsOn = db.prepare(
    `select key as act_key, rank, act.number as act_number, adopted, act.until as act_until, replaced_by, title
     from version join act on act.id = act where language = ? and since <= ? and (version.until is null or version.until > ?)
     order by rank, key`,
  )
  const editions = db.prepare(
    `select key as act_key, rank, act.number as act_number, adopted, act.until as act_until, replaced_by, title, source,
       caused_by, since, since_at_latest, version.until
     from version join act on act.id = act where key = ? and language = ? order by since`,
  )
  const countActs = db.prepare(
    'select count(*) as count from version where language = ? and since <= ? and (until is null or until > ?)',
  )

  const counts = new Map<string, number>()
  /** Acts in force on a day; asked again and again for the same day while a statement is read. */
  function actsInForce(language: TextLanguage, on: Day): number {
    const key = `${language} ${on}`
    let count = counts.get(key)
    if (count === undefined) {
      ;({ count } = countActs.get(language, on, on) as { count: number })
      counts.set(key, count)
    }
    return count
  }

  function of(language: TextLanguage): Indexed {
    const known = indexed.get(language)
    if (known) return known
    const made = readWordIndex(db, language, keysOf(language))
    indexed.set(language, made)
    return made
  }

  function passageById(id: number): Passage {
    return passageOf(byId.get(id) as unknown as PassageRow)
  }

  function history(act: string, provision: string, language: TextLanguage): Passage[] {
    return (byProvision.all(act, language, provision, provision) as unknown as PassageRow[]).map(passageOf)
  }

  /** Definitions whose words are forms of the asked ones. */
  function definitionsOf(expression: string, language: TextLanguage, on: Day): Definition[] {
    const forms = JSON.stringify(keyedForms(expression, keysOf(language)))
    const rows = definitions.all(forms, language, on, on) as unknown as {
      passage: number
      term: string
      says: string
      scope: Definition['scope']
    }[]
    return rows.map(({ passage, term, says, scope }) => ({
      passage: passageById(passage),
      term,
      says,
      scope,
    }))
  }

  return {
    build,

    term(expression, language, on) {
      if (!build.languages.includes(language)) return { kind: 'not-checked', why: 'language' }
      const count = actsInForce(language, on)
      // A day before the first text is no ground to deny a word.
      if (count === 0) return { kind: 'not-checked', why: 'day' }
      const { index, columns, ids } = of(language)
      const { acts, shown } = findTermUses(index, columns, expression, dayNumber(on))
      if (acts === 0) return { kind: 'absent', acts: count }
      const places = shown.map(({ provision, exact }) => ({
        passage: passageById(ids[provision] as number),
        exact,
      }))
      const definitions = definitionsOf(expression, language, on)
      return definitions.length > 0
        ? { kind: 'defined', definitions, acts, places }
        : { kind: 'used', acts, places }
    },

    passage(act, provision, language, on): PassageAnswer {
      const all = history(act, provision, language)
      const first = all[0]
      if (first === undefined)
        return {
          kind: 'unknown',
          what:
            (db.prepare('select 1 from act where key = ?').get(act) ?? null) === null ? 'act' : 'provision',
        }
      const at = all.findIndex(({ since, until }) => since <= on && (until === undefined || until > on))
      const passage = all[at]
      if (passage) {
        const [previous, next] = [all[at - 1], all[at + 1]]
        return { kind: 'in-force', passage, ...(previous ? { previous } : {}), ...(next ? { next } : {}) }
      }
      const next = all.find(({ since }) => since > on)
      const last = all.findLast(({ until }) => until !== undefined && until <= on)
      if (last?.until !== undefined && !next) return { kind: 'repealed', last, on: last.until }
      return { kind: 'not-yet', next: next ?? first }
    },

    history,

    contents: (act, language, on) =>
      (contents.all(act, language, on, on) as unknown as PassageRow[]).map(passageOf),

    acts: (on, language) => (actsOn.all(language, on, on) as unknown as PassageRow[]).map(actOf),

    search(words, language, on, most) {
      if (!build.languages.includes(language)) return { kind: 'not-checked', why: 'language' }
      const count = actsInForce(language, on)
      if (count === 0) return { kind: 'not-checked', why: 'day' }
      const { index, columns, ids } = of(language)
      const hits = searchProvisions(index, columns, words, dayNumber(on), { most })
      const { provisions, acts, more, shown } = hits
      if (provisions === 0) return { kind: 'absent', acts: count }
      return {
        kind: 'found',
        provisions,
        acts,
        ...(more ? { more } : {}),
        places: shown.map(({ provision, nearness, places }) => {
          const passage = passageById(ids[provision] as number)
          return { passage, nearness, extract: extractAround(indexedText(passage), places) }
        }),
      }
    },

    broken: () =>
      db
        .prepare('select place, fault from broken order by place, fault')
        .all()
        .map(({ place, fault }) => ({ place: String(place), fault: JSON.parse(String(fault)) as Fault })),

    editions: (act, language) => (editions.all(act, language) as unknown as PassageRow[]).map(editionOf),

    close() {
      if (db.isOpen) db.close()
    },
  }
}
