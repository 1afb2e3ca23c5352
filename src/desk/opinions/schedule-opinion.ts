import { writtenDay } from '../../law/days/written-day.ts'
import { Problem } from '../../problem.ts'
import { moment } from '../../record/facts/values.ts'
import { appendFacts } from '../append-facts.ts'
import type { Desk } from '../desk.ts'
import { siteTimeZone } from '../setup/time-zone.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'
import { findOpinion } from './changeable-opinion.ts'
import { isAgreed } from './review-opinion.ts'

/**
 * Has an opinion published at a moment. Whatever is changed until then needs another review, or it is called off.
 * @param typed a day and a time by the site's clock: `02.03.2026 08:00`, `2026-03-02T08:00`, with seconds or without
 * @throws Problem `staff-not-allowed`, `opinion-…`, `schedule-moment`, `schedule-past`, `record-already-published`
 */
export async function scheduleOpinion(
  desk: Desk,
  by: Member,
  id: string,
  typed: string,
  seen: number,
): Promise<void> {
  demand(by, 'publish-opinion')
  const opinion = await findOpinion(desk, id)
  if (opinion.versions.length > 0) throw new Problem('record-already-published', 'refused')
  if (!isAgreed(opinion)) throw new Problem('opinion-not-agreed', 'refused')
  const at = momentOf(typed, await siteTimeZone(desk))
  if (at <= desk.now()) throw new Problem('schedule-past', 'input')
  await appendFacts(desk, by, [{ kind: 'opinion-scheduled', subject: id, body: { at } }], { [id]: seen })
}

/**
 * Calls off that an opinion is published at a moment.
 * @throws Problem `staff-not-allowed`, `opinion-missing`
 */
export async function callOff(desk: Desk, by: Member, id: string): Promise<void> {
  demand(by, 'publish-opinion')
  const opinion = await findOpinion(desk, id)
  if (opinion.status !== 'scheduled') return
  const { seq } = opinion
  await appendFacts(desk, by, [{ kind: 'opinion-scheduled', subject: id, body: { at: null } }], { [id]: seq })
}

/** @throws Problem `schedule-moment` */
function momentOf(typed: string, timeZone: string): string {
  const [, on = '', time = ''] = /^(.+?)(?:T|,?\s+)(\d{1,2}:\d\d(?::\d\d)?)$/u.exec(typed.trim()) ?? []
  const written = writtenDay(on)
  if (typeof written !== 'object' || !('day' in written)) throw new Problem('schedule-moment', 'input')
  try {
    const plainTime = Temporal.PlainTime.from(time.replace(/^\d:/u, '0$&'))
    const day = Temporal.PlainDate.from(written.day)
    const { epochMilliseconds } = day.toZonedDateTime({ timeZone, plainTime })
    return moment.parse(new Date(epochMilliseconds).toISOString())
  } catch (cause) {
    throw new Problem('schedule-moment', 'input', {}, { cause })
  }
}
