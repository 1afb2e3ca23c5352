import type { DatabaseSync } from 'node:sqlite'
import type { ProvisionText } from '../../law/corpus/act.ts'

/**
 * The day by which a text has surely begun that may run ahead of its version.
 * @param text by its number
 * @param since first day of the version in which it is new
 * @param before the text in whose place it stands
 */
export type SurelyBegins = (
  text: number,
  since: string,
  before: () => number | undefined,
) => string | undefined

/**
 * Editors write into a version what begins later, and name its law and its day in a note. Where every law that the notes of a text
 * name anew begins later than the version, the text before may still be law. Notes alone make no law.
 */
export function surelyBegins(db: DatabaseSync): SurelyBegins {
  // Most formats tell of no laws: their texts must not be read for it.
  const naming = db.prepare(
    `select written from taken.provision where id = ? and instr(written, '"amendedBy":') and instr(written, '"begins":')`,
  )
  const select = db.prepare('select written from taken.provision where id = ?')
  const provisionIn = (row: object): ProvisionText =>
    JSON.parse((row as { written: string }).written) as ProvisionText
  return (text, since, before) => {
    const row = naming.get(text)
    if (row === undefined) return undefined
    const { amendedBy = [], ...own } = provisionIn(row)
    const standing = before()
    const old = standing === undefined ? undefined : provisionIn(select.get(standing) as object)
    if (old?.state === own.state && old.text === own.text && old.heading === own.heading) return undefined
    const known = new Set(old?.amendedBy?.map(({ law }) => law))
    const anew = amendedBy.filter(({ law }) => !known.has(law))
    const begin = anew.map(({ begins }) => begins)
    return begin.every((day) => day !== undefined && day > since) ? begin.toSorted().at(-1) : undefined
  }
}
