import type { Tag, Trilingual } from '../law/law.ts'
import { withInnerMarks } from './inner-marks.ts'

/** What fills the places of a sentence. A value in three languages gives its own. */
export type Values = Readonly<Record<string, string | Trilingual>>

/** A sentence with places to fill, taken apart: text and the names of places by turns, beginning and ending with text. */
export interface Template {
  readonly source: string
  readonly parts: readonly string[]
}

/** Takes a sentence with `{name}` in it apart, once for all readings. */
export function parseTemplate(source: string): Template {
  return { source, parts: source.split(/\{([^{}]*)\}/u) }
}

/**
 * Fills the places of a sentence. Values are never inflected; marks in them give way to the marks that they are set in.
 * @throws Error where the sentence asks for a value that the check does not give: a fault of the sheet
 */
export function fillIn({ source, parts }: Template, values: Values, language: Tag): string {
  let filled = parts[0] as string
  for (let index = 1; index < parts.length; index += 2) {
    const value = values[parts[index] as string]
    if (value === undefined) throw new Error(`no value «${parts[index]}» for «${source}»`)
    const [before, behind] = [parts[index - 1] as string, parts[index + 1] as string]
    filled += withInnerMarks(typeof value === 'string' ? value : value[language], before, behind) + behind
  }
  return filled
}
