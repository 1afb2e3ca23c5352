import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { mayStandBefore } from '../../law/corpus/before-corpus.ts'
import type { Day } from '../../law/law.ts'

/** When acts were made that have no text of a day in a language yet, and how many. */
const MADE = `
select adopted, published, began, count(*) as count from (
  select adopted, act.published, act.began from version join act on act.id = version.act where language = ?
  group by act.id having min(since) > ?) group by adopted, published, began`

type Made = Readonly<Record<'adopted' | 'published' | 'began', string | null>> & { readonly count: number }

/** Counts the acts that may have stood on a day, though their first text in a language is of a later one. */
export function laterActsIn(db: DatabaseSync): (language: TextLanguage, on: Day) => number {
  const made = db.prepare(MADE)
  return (language, on) => {
    let acts = 0
    for (const { adopted, published, began, count } of made.all(language, on) as Made[]) {
      const days = {
        ...(adopted === null ? {} : { adopted }),
        ...(published === null ? {} : { published }),
        ...(began === null ? {} : { began }),
      }
      if (mayStandBefore(days, on)) acts += count
    }
    return acts
  }
}
