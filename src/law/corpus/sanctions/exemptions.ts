import { tagOf } from '../../tags.ts'
import type { TextLanguage } from '../act.ts'
import { plain } from '../definitions/plain.ts'
import { sentencesOf, type Unit, unitsOf } from '../definitions/units.ts'
import { partBegun } from './part-begun.ts'
import { SANCTION_WORDS } from './words.ts'

/** Words of an article that say when nobody is liable or punished. */
export interface Exemption {
  /** Number of the part in which they stand. */
  readonly part?: string
  /** They stand in a note, which is law too. */
  readonly isNote?: true
  /** The whole sentence, with the list that it opens. */
  readonly words: string
}

/** What an article itself says of those who are not liable: «Лицо, …, освобождается от ответственности». */
export function exemptionsIn(text: string, language: TextLanguage): readonly Exemption[] {
  const tag = tagOf(language)
  if (tag === undefined) return []
  const known = SANCTION_WORDS[tag]
  const words = plain(text)
  const units = unitsOf(words)
  const found: Exemption[] = []
  let part: string | undefined
  let isNote = false
  let told = 0
  for (const [index, unit] of units.entries()) {
    isNote ||= known.note.test(words.slice(unit.body, unit.to))
    part = isNote ? undefined : (partBegun(words, unit, known) ?? part)
    for (const { from, to } of sentencesOf(text, Math.max(unit.body, told), unit.to)) {
      if (!known.exempts.test(words.slice(from, to))) continue
      told = words[to - 1] === ':' ? endOfList(words, units, index) : to
      found.push({
        ...(part === undefined ? {} : { part }),
        ...(isNote ? { isNote } : {}),
        words: text.slice(from, told).trim(),
      })
    }
  }
  return found
}

/** End of the items of the list that a unit opens. */
function endOfList(words: string, units: readonly Unit[], opening: number): number {
  let end = units[opening]?.to ?? 0
  for (const unit of units.slice(opening + 1)) {
    if (unit.style === '.') break
    end = unit.to
    if (words[end - 1] === '.') break
  }
  return end
}
