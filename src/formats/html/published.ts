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

/** The days on which a page says that its article was published: one, or none is sure. */
export function publishedDays(
  named: ReadonlyMap<string, readonly string[]>,
  linked: string | undefined,
): readonly Day[] {
  const told = [...NAMES.flatMap((name) => named.get(name) ?? []), ...(linked === undefined ? [] : [linked])]
    .map((value) => ({ value: value.trim(), day: dayOf(value) }))
    .filter((one): one is { value: string; day: Day } => one.day !== undefined)
  const local = told.filter(({ value }) => !IN_UTC.test(value)).map(({ day }) => day)
  const days = told.flatMap(({ value, day }) =>
    IN_UTC.test(value) && local.some((one) => mayBeOn(Date.parse(value), one)) ? [] : [day],
  )
  return [...new Set(days)].sort()
}

/** Whether a moment may have been on a day, wherever on Earth: in Almaty it is tomorrow when in Greenwich it is still today. */
function mayBeOn(moment: number, day: Day): boolean {
  const begun = Date.parse(`${day}T00:00Z`)
  return moment >= begun - FARTHEST_EAST && moment < begun + DAY + FARTHEST_WEST
}
