import type { DatabaseSync } from 'node:sqlite'

/**
 * Asks for one column of texts.
 * @throws TypeError where another value stands in it
 */
export function textsOf(db: DatabaseSync, sql: string): readonly string[] {
  return db
    .prepare(sql)
    .all()
    .map((row) => {
      const [text] = Object.values(row)
      if (typeof text !== 'string') throw new TypeError(`no text: ${sql}`)
      return text
    })
}
