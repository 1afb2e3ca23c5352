import { isCountryCode } from '../law/country.ts'
import { Problem } from '../problem.ts'
import type { Extracted } from '../reader/format.ts'
import type { Metadata, Statement } from '../reader/statement.ts'
import { checkWhen } from './checked-day.ts'
import { garbled } from './garbled-text.ts'

/** A statement before its language is settled. */
export type Draft = Omit<Statement, 'language'> & {
  readonly language?: Statement['language']
  /** Set where only the file names the language: templates of pages often lie. */
  readonly isLanguageOfFile?: true
}

const KEPT_HEX = 16

/**
 * A text as a statement, on any machine: its hash is its identity. Metadata that were given by hand count before what the file
 * says.
 * @param sha256 of the text in UTF-8, in hexadecimal
 * @throws Problem `file-empty` where the text holds no letter, `text-garbled` where its letters were read in a wrong table;
 * `metadata-date`, `metadata-no-day` and
 * `metadata-jurisdiction` where the day is none, or the jurisdiction no code of a country
 */
export function freeze(
  { text, metadata, cues }: Extracted,
  given: Metadata & { readonly id?: string },
  sha256: string,
): Draft {
  if (!/\p{L}/u.test(text))
    throw new Problem('file-empty', 'input', { name: given.title ?? metadata.title ?? '' })
  const seen = garbled(text)
  if (seen !== undefined) throw new Problem('text-garbled', 'input', { seen })
  const { id, ...byHand } = given
  const known = dropUnknown({ ...metadata, ...dropUnknown(byHand) })
  const { date, during, ...others } = known
  const settled = {
    ...others,
    ...checkWhen(date ?? during),
    ...(known.language === undefined || byHand.language !== undefined
      ? {}
      : { isLanguageOfFile: true as const }),
    ...(known.jurisdiction === undefined ? {} : { jurisdiction: checkCode(known.jurisdiction) }),
  }
  return { id: id ?? sha256.slice(0, KEPT_HEX), ...settled, text, sha256, ...(cues ? { cues } : {}) }
}

function checkCode(jurisdiction: string): string {
  const code = jurisdiction.trim().toLowerCase()
  if (!isCountryCode(code)) throw new Problem('metadata-jurisdiction', 'input', { value: jurisdiction })
  return code
}

function dropUnknown<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Values
}
