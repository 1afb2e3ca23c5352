import { calendarDay } from '../law/calendar-day.ts'
import { Problem } from '../problem.ts'
import type { Extracted } from '../reader/format.ts'
import type { Metadata, Statement } from '../reader/statement.ts'

/** A statement before its language is settled. */
export type Draft = Omit<Statement, 'language'> & { readonly language?: Statement['language'] }

const KEPT_HEX = 16

/**
 * A text as a statement, on any machine: its hash is its identity. Metadata that were given by hand count before what the file
 * says.
 * @param sha256 of the text in UTF-8, in hexadecimal
 * @throws Problem `file-empty` where the text holds no letter; `metadata-date` where the day is no calendar day
 */
export function freeze(
  { text, metadata, cues }: Extracted,
  given: Metadata & { readonly id?: string },
  sha256: string,
): Draft {
  if (!/\p{L}/u.test(text))
    throw new Problem('file-empty', 'input', { name: given.title ?? metadata.title ?? '' })
  const { id, ...byHand } = given
  const known = dropUnknown({ ...metadata, ...dropUnknown(byHand) })
  if (known.date !== undefined && calendarDay(known.date) === undefined)
    throw new Problem('metadata-date', 'input', { date: known.date })
  return { id: id ?? sha256.slice(0, KEPT_HEX), ...known, text, sha256, ...(cues ? { cues } : {}) }
}

function dropUnknown<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Values
}
