import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { fault } from '../fault.ts'
import { dayOf, isDate } from './day.ts'
import { Unreadable } from './unreadable.ts'

/** What stands before a text. */
export interface Particulars {
  /** Stable key of the act: alike in all its versions and languages. */
  readonly key: string
  readonly title: string
  readonly language: TextLanguage
  readonly number?: string
  readonly adopted?: Day
  /** First day of this text. */
  readonly since: Day
  /** First day on which this text is not in force any more. */
  readonly until?: Day
  readonly rank: number
}

const RANKS: Readonly<Record<string, number>> = {
  constitution: 1,
  'constitutional law': 2,
  code: 3,
  law: 4,
  act: 4,
  decree: 5,
  government: 6,
  ministry: 7,
  local: 8,
}
const UNKNOWN_RANK = 9
const NEEDED = ['key', 'title', 'language', 'since'] as const
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu

/**
 * Reads the keys `key`, `title`, `language`, `number`, `adopted`, `since`, `until` and `rank`; others belong to others.
 * @throws Unreadable with all keys that are missing, or the one that is wrong
 */
export function particularsOf(values: ReadonlyMap<string, string>): Particulars {
  const missing = NEEDED.filter((key) => !values.has(key))
  if (missing.length > 0) throw new Unreadable(fault('no-value', { key: missing.join(', ') }))
  const number = values.get('number')
  const adopted = dayAt(values, 'adopted')
  const until = dayAt(values, 'until')
  const since = dayAt(values, 'since') as Day
  if (until !== undefined && until <= since)
    throw new Unreadable(fault('until-before-since', { until, since }))
  return {
    key: values.get('key') as string,
    title: values.get('title') as string,
    language: languageOf(values.get('language') as string),
    ...(number === undefined ? {} : { number }),
    ...(adopted === undefined ? {} : { adopted }),
    since,
    ...(until === undefined ? {} : { until }),
    rank: rankOf(values.get('rank')),
  }
}

function dayAt(values: ReadonlyMap<string, string>, key: string): Day | undefined {
  const written = values.get(key)
  if (written === undefined) return undefined
  const day = dayOf(written)
  if (day === undefined)
    throw new Unreadable(fault(isDate(written) ? 'no-day' : 'no-date', { key, value: written }))
  return day
}

function languageOf(written: string): TextLanguage {
  if (!LANGUAGE.test(written)) throw new Unreadable(fault('no-language', { value: written }))
  return written.toLowerCase().replace(/-.*$/u, (region) => written.slice(-region.length))
}

function rankOf(written: string | undefined): number {
  if (written === undefined) return UNKNOWN_RANK
  const rank = /^[1-9]$/u.test(written) ? Number(written) : RANKS[written.toLowerCase()]
  if (rank === undefined)
    throw new Unreadable(fault('no-rank', { value: written, known: Object.keys(RANKS).join(', ') }))
  return rank
}
