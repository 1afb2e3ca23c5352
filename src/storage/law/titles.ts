import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Passage } from '../../law/corpus/passage.ts'
import { ACT_COLUMNS, editionOf, type PassageRow } from './rows.ts'

/** A title as the index takes it. */
export type TitleRow = {
  readonly id: number
  readonly act: number
  readonly title: string
  readonly since: string
  readonly until: string | null
  readonly rank: number
}

/** Titles of acts in a language, each with the days of the versions that have it, in the order of the acts. */
export function titlesIn(db: DatabaseSync, language: TextLanguage): TitleRow[] {
  const rows = db
    .prepare(
      `select version.id, act, title, since, version.until, rank from version join act on act.id = act
       where language = ? order by act, since`,
    )
    .all(language) as TitleRow[]
  const titles: TitleRow[] = []
  for (const row of rows) {
    const last = titles.at(-1)
    if (last?.act === row.act && isStill(last, row)) titles[titles.length - 1] = { ...last, until: row.until }
    else titles.push(row)
  }
  return titles
}

/** Whether a version has the title of the one before, and follows it at once. */
function isStill(
  before: Pick<TitleRow, 'title' | 'until'>,
  { title, since }: Pick<TitleRow, 'title' | 'since'>,
): boolean {
  return title === before.title && since === before.until
}

/** What stands for a title among the rows of an index: those of passages are above 0. */
export function rowOfTitle(version: number): number {
  return -version
}

/** Reads titles by their row. */
export function titleReader(db: DatabaseSync): (row: number) => Passage | undefined {
  const versions = db.prepare(
    `select ${ACT_COLUMNS}, version.title,
       version.source, version.caused_by, version.language, version.since, version.since_at_latest, version.until
     from version as first join version on version.act = first.act and version.language = first.language
       and version.since >= first.since join act on act.id = first.act
     where first.id = ? order by version.since`,
  )
  return (row) => {
    if (row >= 0) return undefined
    const [first, ...others] = versions.all(-row) as PassageRow[]
    if (first === undefined) return undefined
    let { until } = first
    for (const other of others) {
      if (!isStill({ title: first.title, until }, other)) break
      until = other.until
    }
    return {
      ...editionOf({ ...first, until }),
      language: first.language,
      anchor: '',
      heading: '',
      within: [],
      state: 'text',
      text: first.title,
      notes: [],
      isTitle: true,
    }
  }
}
