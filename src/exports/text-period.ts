import type { InDoubt } from '../law/corpus/doubt.ts'
import type { Passage } from '../law/corpus/passage.ts'
import type { Tag } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { lastDay } from '../messages/days.ts'
import { say } from '../messages/messages.ts'
import { bridgedSaid } from './unread-said.ts'

/** The day before an end, in words. */
export function lastDaySaid(until: string, language: Tag): string {
  return dayInWords(lastDay({ until }) ?? until, language)
}

/** The day before an end, and the latest that it may have been. */
export function lastDaysSaid(until: string, untilAtLatest: string | undefined, language: Tag): string {
  const last = lastDaySaid(until, language)
  return untilAtLatest === undefined
    ? last
    : say('text-period.last-day', language, { last, latest: lastDaySaid(untilAtLatest, language) })
}

/** A period whose end is not certain. */
export function perhapsLongerSaid(period: string, untilAtLatest: string | undefined, language: Tag): string {
  return untilAtLatest === undefined
    ? period
    : say('text-period.perhaps', language, { period, last: lastDaySaid(untilAtLatest, language) })
}

/** A period of a text that is dated by its publication. */
export function byPublicationSaid(period: string, language: Tag): string {
  return say('text-period.published', language, { period })
}

/** Beside the period of a text: that it may be older than the corpus, whose first one it is. */
export function perhapsOlderSaid(language: Tag): string {
  return say('text-period.perhaps-older', language)
}

/** That a text may have begun later than the corpus dates it. */
export function beginsBySaid(since: string, sinceAtLatest: string, language: Tag): string {
  return say('text-period.since-at-latest', language, {
    since: dayInWords(since, language),
    latest: dayInWords(sinceAtLatest, language),
  })
}

/** What the first day of a text in the corpus does not tell; nothing where it is that of its beginning. */
export function beginningInDoubtSaid(
  { since, sinceAtLatest, published }: Pick<Passage, 'since' | 'sinceAtLatest' | 'published'>,
  isPerhapsOlder: boolean,
  language: Tag,
): string | undefined {
  if (sinceAtLatest !== undefined) return beginsBySaid(since, sinceAtLatest, language)
  if (published === since) return say('text-period.since-published', language)
  return isPerhapsOlder ? say('text-period.since-first', language) : undefined
}

/** What is not certain of a text on the day asked. */
export function doubtSaid({ beginsBy, endsBy, isBridged }: InDoubt, language: Tag): string | undefined {
  if (isBridged) return bridgedSaid(language)
  if (endsBy !== undefined)
    return say('text-period.perhaps-until', language, { day: dayInWords(endsBy, language) })
  return beginsBy && say('text-period.perhaps-from', language, { day: dayInWords(beginsBy, language) })
}
