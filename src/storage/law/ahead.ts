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
  const named = db.prepare(`select id from taken.provision where instr(written, '"amendedBy":')`)
  const ahead = new Set(named.all().map(({ id }) => id))
  const select = db.prepare('select written from taken.provision where id = ?')
  const read = (text: number): ProvisionText =>
    JSON.parse((select.get(text) as { written: string }).written) as ProvisionText
  return (text, since, before) => {
    if (!ahead.has(text)) return undefined
    const { amendedBy = [], ...own } = read(text)
    const standing = before()
    const old = standing === undefined ? undefined : read(standing)
    if (old?.state === own.state && old.text === own.text && old.heading === own.heading) return undefined
    const anew = amendedBy.filter(({ words }) => !old?.notes.some((note) => note.includes(words)))
    const begin = anew.map(({ begins }) => begins)
    return begin.every((day) => day !== undefined && day > since) ? begin.toSorted().at(-1) : undefined
  }
}
