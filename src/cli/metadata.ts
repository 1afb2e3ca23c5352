import { dayOfTwo } from '../desk/checked-day.ts'
import { givenLanguage } from '../intake/given-text.ts'
import { writtenSpan } from '../law/days/span.ts'
import { writtenDay } from '../law/days/written-day.ts'
import type { Day } from '../law/law.ts'
import { Problem } from '../problem.ts'
import type { Metadata } from '../reader/statement.ts'
import type { Call, Options } from './command.ts'

/** What can be told of a statement, by the names that people write: in options, in front matter, in lines of JSON. */
export const METADATA: ReadonlyMap<string, keyof Metadata> = new Map([
  ['title', 'title'],
  ['speaker', 'speaker'],
  ['office', 'office'],
  ['body', 'body'],
  ['date', 'date'],
  ['language', 'language'],
  ['jurisdiction', 'jurisdiction'],
  ['channel', 'channel'],
  ['address', 'address'],
  ['endorsed-by', 'endorsedBy'],
  ['republished-by', 'republishedBy'],
])

/** What stands for a value in the help, where it is not just any text. */
const FORM: Readonly<Record<string, string>> = {
  date: 'DAY',
  language: 'kk|ru|en',
  jurisdiction: 'CODE',
  address: 'ADDRESS',
}

/** One option for each thing that can be told. */
export const METADATA_OPTIONS: Options = Object.fromEntries(
  [...METADATA.keys()].map((name) => [name, { type: 'string', value: FORM[name] ?? 'TEXT' }]),
)

/**
 * What the options tell of the statements.
 * @throws Problem of kind `usage` where a day, a language or a jurisdiction is none
 */
export function metadataOf(call: Call): Metadata {
  const told: Partial<Record<keyof Metadata, string>> = {}
  for (const [name, key] of METADATA) {
    const value = call.one(name)
    if (value !== undefined) told[key] = value
  }
  const { date, language, jurisdiction } = told
  if (date !== undefined) told.date = writtenSpan(date) ?? dayTyped(date)
  if (language !== undefined) {
    const tag = givenLanguage(language)
    if (tag === undefined) throw new Problem('usage-language', 'usage', { value: language })
    told.language = tag
  }
  if (jurisdiction !== undefined) {
    if (!/^[a-z]{2}$/iu.test(jurisdiction))
      throw new Problem('usage-jurisdiction', 'usage', { value: jurisdiction })
    told.jurisdiction = jurisdiction.toLowerCase()
  }
  return told as Metadata
}

function dayTyped(value: string): Day {
  const written = writtenDay(value)
  if (typeof written === 'object') {
    if ('day' in written) return written.day
    throw dayOfTwo(value, written.either, 'usage')
  }
  throw new Problem(written === 'no-date' ? 'usage-date' : 'usage-no-day', 'usage', { value })
}
