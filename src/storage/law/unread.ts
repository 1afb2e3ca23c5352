import type { DatabaseSync } from 'node:sqlite'
import type { HowMuch, TextLanguage } from '../../law/corpus/act.ts'
import type { CorpusAct, UnreadDays, UnreadVersion } from '../../law/corpus/passage.ts'
import type { Day } from '../../law/law.ts'
import { ACT_COLUMNS, actOf, type PassageRow } from './rows.ts'

type UnreadRow = PassageRow & { readonly how_much: HowMuch }

/** Versions with what their acts tell; a condition follows. */
const UNREAD = `
select ${ACT_COLUMNS}, title,
  language, since, version.until, version.unread as how_much
from version join act on act.id = version.act
where version.unread is not null and (version.until is null or version.until > since)`

/** What a build tells of versions of which something could not be read. */
export interface UnreadTexts {
  all(): readonly UnreadVersion[]
  /** Acts whose text of a day was not read in whole. */
  acts(language: TextLanguage, on: Day): readonly CorpusAct[]
  days(act: string, language: TextLanguage, on: Day): UnreadDays | undefined
}

export function unreadTexts(db: DatabaseSync): UnreadTexts {
  const all = db.prepare(`${UNREAD} order by rank, key, language, since`)
  const onDay = 'language = :language and since <= :on and (version.until is null or version.until > :on)'
  const acts = db.prepare(`${UNREAD} and ${onDay} order by rank, key`)
  const ofAct = db.prepare(`${UNREAD} and ${onDay} and key = :act`)
  return {
    all: () => joined((all.all() as UnreadRow[]).map(versionOf)),
    acts: (language, on) => (acts.all({ language, on }) as UnreadRow[]).map(actOf),
    days(act, language, on) {
      const row = ofAct.get({ act, language, on }) as UnreadRow | undefined
      return row && daysOf(row)
    },
  }
}

function versionOf(row: UnreadRow): UnreadVersion {
  return { act: actOf(row), language: row.language, unread: row.how_much, ...daysOf(row) }
}

function daysOf({ since, until }: UnreadRow): UnreadDays {
  return { since, ...(until === null ? {} : { until }) }
}

/** A damaged file may stay for many versions: those that follow each other are told at once. */
function joined(versions: readonly UnreadVersion[]): UnreadVersion[] {
  const told: UnreadVersion[] = []
  for (const version of versions) {
    const last = told.at(-1)
    if (
      last !== undefined &&
      last.act.key === version.act.key &&
      last.language === version.language &&
      last.unread === version.unread &&
      last.until === version.since
    )
      told[told.length - 1] = { ...version, since: last.since }
    else told.push(version)
  }
  return told
}
