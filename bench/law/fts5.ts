import { DatabaseSync } from 'node:sqlite'
import { worked } from './times.ts'

/** SQLite's FTS5 over some provisions, a row each, without their texts. */
export interface Fts5 {
  readonly buildTime: number
  readonly buildWork: number
  readonly size: number
  isUsed(words: readonly string[]): boolean
  countUses(words: readonly string[]): number
  close(): void
}

export function fts5Of(texts: readonly string[]): Fts5 {
  const db = new DatabaseSync(':memory:')
  db.exec("create virtual table t using fts5(x, content='', tokenize='unicode61 remove_diacritics 0')")
  const { time, work } = worked(() => {
    db.exec('begin')
    const insert = db.prepare('insert into t(rowid, x) values (?, ?)')
    for (const [row, text] of texts.entries()) insert.run(row + 1, text)
    db.exec("commit; insert into t(t) values ('optimize')")
  })
  const { size } = db.prepare('select sum(length(block)) as size from t_data').get() as { size: number }
  const first = db.prepare('select rowid from t where t match ? limit 1')
  const count = db.prepare('select count(*) as uses from t where t match ?')
  const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`
  return {
    buildTime: time,
    buildWork: work,
    size,
    isUsed: (words) => first.get(quoted(words)) !== undefined,
    countUses: (words) => (count.get(quoted(words)) as { uses: number }).uses,
    close: () => db.close(),
  }
}
