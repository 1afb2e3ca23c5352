import type { Day, Standing, Tag } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { inForce, lastDay } from '../messages/days.ts'
import { say } from '../messages/messages.ts'

/** That an article does not stand on a day, and when it does; nothing where it does, or where that is not known. */
export function notStandingSaid(stands: Standing, on: Day, language: Tag): string | undefined {
  const day = dayInWords(on, language)
  if (stands.kind === 'no-such-provision') return say('norm.no-such', language, { day })
  if (stands.kind !== 'ended' && stands.kind !== 'not-yet') return undefined
  const { kind, approximate } = stands
  const days = kind === 'ended' ? { until: stands.until } : { since: stands.since }
  const period = inForce({ ...days, ...(approximate ? { approximate } : {}) }, language) ?? ''
  return say('norm.not-standing', language, { day, period })
}

/** A day on which an article stands that does not stand on another. */
export function standingDay(stands: Standing): Day | undefined {
  if (stands.kind === 'not-yet') return stands.since
  return stands.kind === 'ended' ? lastDay({ until: stands.until }) : undefined
}

/**
 * That by text and by pack an article does not stand on the same days.
 * @param by the one by which it stands
 */
export function standsBySaid(by: 'text' | 'pack', on: Day, language: Tag): string {
  return say(`norm.stands-by.${by}`, language, { day: dayInWords(on, language) })
}

/** From which day the pack knows parts of an article that stand on an earlier one already. */
export function knownLaterSaid(
  later: readonly { readonly part?: string; readonly since: Day }[],
  language: Tag,
): readonly string[] {
  const parts = new Map<Day, string[]>()
  for (const { part, since } of later)
    if (part !== undefined) parts.set(since, [...(parts.get(since) ?? []), part])

  return [...parts].map(([since, own]) =>
    say('norm.known-later', language, {
      since: dayInWords(since, language),
      count: own.length,
      parts: own.join(', '),
    }),
  )
}

/** Of which other day something is known of an article. */
export function knownOnSaid(
  { day, is }: { readonly day: Day; readonly is: 'first' | 'last' },
  language: Tag,
): string {
  return say(is === 'first' ? 'norm.known-from' : 'norm.known-until', language, {
    day: dayInWords(day, language),
  })
}

/** Up to which day a pack knows the law, where a later day is asked for that is still to come. */
export function beyondBuildSaid(build: string, on: Day, today: Day, language: Tag): string | undefined {
  const [known] = /\d{4}-\d{2}-\d{2}/u.exec(build) ?? []
  if (known === undefined || on <= known || on <= today) return undefined
  return say('norm.beyond-build', language, { day: dayInWords(known, language) })
}
