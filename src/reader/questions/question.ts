import type { Tag, Trilingual } from '../../law/law.ts'
import { type Pair, pairAround, within } from '../scan/inner-marks.ts'

/** What fills the places of a sentence. A value in three languages gives its own. */
export type Values = Readonly<Record<string, string | Trilingual>>

/** A sentence with places to fill, taken apart. */
export interface Template {
  readonly source: string
  /** What stands before the first place. */
  readonly opening: string
  readonly places: readonly Place[]
}

interface Place {
  readonly name: string
  /** Our marks that stand around it. */
  readonly marks: Pair | undefined
  /** What stands behind it, up to the next place. */
  readonly behind: string
}

/** Takes a sentence with `{name}` in it apart, once for all readings. */
export function parseTemplate(source: string): Template {
  const [opening = '', ...rest] = source.split(/\{([^{}]*)\}/u)
  const places: Place[] = []
  for (let index = 0, before = opening; index < rest.length; index += 2) {
    const [name, behind] = [rest[index] as string, rest[index + 1] as string]
    places.push({ name, marks: pairAround(before, behind), behind })
    before = behind
  }
  return { source, opening, places }
}

/**
 * Fills the places of a sentence. Values are never inflected; marks in them give way to the marks that they are set in.
 * @throws Error where the sentence asks for a value that the check does not give: a fault of the sheet
 */
export function fillIn({ source, opening, places }: Template, values: Values, language: Tag): string {
  let filled = opening
  for (const { name, marks, behind } of places) {
    const value = values[name]
    if (value === undefined) throw new Error(`no value «${name}» for «${source}»`)
    const words = within(typeof value === 'string' ? value : value[language], marks)
    filled += words + (marks && words.endsWith('?') ? withoutStop(behind) : behind)
  }
  return filled
}

/** What stands behind words that end in a sign of their own: «…?», and no stop behind the mark. */
function withoutStop(behind: string): string {
  return behind.charAt(1) === '.' ? behind.charAt(0) + behind.slice(2) : behind
}
