import { writtenDay } from '../../law/days/written-day.ts'
import type { Day } from '../../law/law.ts'
import { dayOf } from '../day.ts'

/** Names under which pages say when their article was published. */
const NAMES = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'pdate',
  'publishdate',
  'publish-date',
  'date',
]

const HOUR = 3_600_000
/** The clocks of the world are so far apart from that of Greenwich. */
const [FARTHEST_EAST, FARTHEST_WEST] = [14 * HOUR, 12 * HOUR]
const DAY = 24 * HOUR
const IN_UTC = /T\d{2}:\d{2}.*(?:Z|[+-]00:?00)$/u

/** What a page says of when its article was published, as it is written there. */
export function writtenPublished(
  named: ReadonlyMap<string, readonly string[]>,
  linked: string | undefined,
): readonly string[] {
  const told = [...NAMES.flatMap((name) => named.get(name) ?? []), ...(linked === undefined ? [] : [linked])]
  return told.map((value) => value.trim())
}

/** The days on which a page says that its article was published: one, or none is sure. */
export function publishedDays(written: readonly string[]): readonly Day[] {
  const told = written
    .map((value) => ({ value, day: dayOf(value) }))
    .filter((one): one is { value: string; day: Day } => one.day !== undefined)
  const local = told.filter(({ value }) => !IN_UTC.test(value)).map(({ day }) => day)
  const days = told.flatMap(({ value, day }) =>
    IN_UTC.test(value) && local.some((one) => mayBeOn(Date.parse(value), one)) ? [] : [day],
  )
  return [...new Set(days)].sort()
}

/** What is written there and is no day that could be taken: none at all, or one of two of which none is known. */
export function unreadDays(written: readonly string[], known: readonly Day[]): readonly string[] {
  const unread = written.filter((value) => {
    if (value === '' || dayOf(value) !== undefined) return false
    const read = writtenDay(value)
    if (typeof read === 'object' && 'either' in read) return !read.either.some((day) => known.includes(day))
    return known.length === 0
  })
  return [...new Set(unread)]
}

/** Whether a moment may have been on a day, wherever on Earth: in Almaty it is tomorrow when in Greenwich it is still today. */
function mayBeOn(moment: number, day: Day): boolean {
  const begun = Date.parse(`${day}T00:00Z`)
  return moment >= begun - FARTHEST_EAST && moment < begun + DAY + FARTHEST_WEST
}
