import { countryName } from '../law/country.ts'
import { countryElsewhere } from '../law/country-elsewhere.ts'
import type { Law, Trilingual } from '../law/law.ts'
import { inEach } from '../law/tags.ts'
import type { Statement } from './statement.ts'
import { worded } from './worded.ts'

/**
 * Why the law cannot be asked about a statement; nothing where it can.
 * @param hasLaw whether the law of a country is at hand
 */
export function whyNotChecked(
  statement: Statement,
  law: Law | undefined,
  hasLaw: (code: string) => boolean,
): Trilingual | undefined {
  const { jurisdiction, date, during, body, office } = statement
  if (law === undefined) {
    // It was told, or known by the body; only we know nothing of its law.
    if (jurisdiction !== undefined) return worded('reader.no-pack', { code: jurisdiction })
    const elsewhere = countryElsewhere(statement, hasLaw)
    if (elsewhere !== undefined)
      return worded('reader.elsewhere', { country: inEach((tag) => countryName(elsewhere, tag)) })
    return body === undefined && office === undefined ? NO_LAW : UNKNOWN_BODY
  }
  return date === undefined && during === undefined ? NO_DAY : undefined
}

/** Said of a law that was not the same on the first and the last day of the time in which a statement was made. */
export const LAW_CHANGED = worded('reader.law-changed')

const NO_LAW = worded('reader.no-jurisdiction')
const UNKNOWN_BODY = worded('reader.unknown-body')
const NO_DAY = worded('reader.no-day')
