import type { NotSearched } from '../law/corpus/absent.ts'
import type { Passage, UnreadDays, UnreadVersion } from '../law/corpus/passage.ts'
import type { Day, Tag } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { lastDay } from '../messages/days.ts'
import { say, type Values } from '../messages/messages.ts'

/** On which days it is not certain which text stood, since a version of then could not be read. */
export function unreadDaysSaid({ unread = [] }: Pick<Passage, 'unread'>, language: Tag): readonly string[] {
  return unread.map((days) => say('unread.days', language, daysOf(days, language)))
}

/** That the text before stands for a version which could not be read. */
export function bridgedSaid(language: Tag): string {
  return say('unread.bridged', language)
}

/** Acts that do not count as searched: those that were not read, each named once, and how many have later texts only. */
export function notSearchedSaid({ unread = [], later = 0 }: NotSearched, language: Tag): readonly string[] {
  const titles = new Set(unread.map(({ title }) => title))
  return [
    ...(titles.size === 0
      ? []
      : [say('unread.acts', language, { count: titles.size, acts: [...titles].join('; ') })]),
    ...(later === 0 ? [] : [say('unread.later', language, { count: later })]),
  ]
}

/** That nobody knows whether a provision stood on a day, and when its next text begins. */
export function unknownProvisionSaid(on: Day, next: Passage | undefined, language: Tag): string {
  return say('unread.provision', language, {
    day: dayInWords(on, language),
    next: next === undefined ? 'none' : dayInWords(next.since, language),
  })
}

/** That provisions of an act on a day may be missing, or stand as they were before. */
export function unreadActSaid(language: Tag): string {
  return say('unread.act', language)
}

/**
 * What could not be read, by act and days.
 * @param called the language of the text, in words
 */
export function unreadVersionSaid(version: UnreadVersion, called: string, language: Tag): string {
  const { act, unread } = version
  return say('unread.version', language, {
    act: act.title,
    language: called,
    much: unread,
    ...daysOf(version, language),
  })
}

function daysOf({ since, until }: UnreadDays, language: Tag): Values {
  const last = lastDay(until === undefined ? {} : { until })
  return {
    since: dayInWords(since, language),
    last: last === undefined ? 'none' : dayInWords(last, language),
  }
}
