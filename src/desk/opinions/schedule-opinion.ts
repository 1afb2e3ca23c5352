import { Problem } from '../../problem.ts'
import { moment } from '../../record/facts/values.ts'
import { appendFacts } from '../append-facts.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'
import { findOpinion } from './changeable-opinion.ts'
import { isAgreed } from './review-opinion.ts'

/**
 * Has an opinion published at a moment. Whatever is changed until then needs another review, or it is called off.
 * @param typed the moment in UTC: `2026-03-02T08:00`, with seconds or without
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
  const at = momentOf(typed)
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
function momentOf(typed: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d))?$/u.exec(typed.trim())
  const at = parts && new Date(`${parts[1]}T${parts[2]}:${parts[3] ?? '00'}.000Z`)
  if (at === null || Number.isNaN(at.getTime())) throw new Problem('schedule-moment', 'input')
  const written = at.toISOString()
  // Date takes 31 February for 3 March.
  if (!written.startsWith(parts?.[1] as string) || !moment.safeParse(written).success)
    throw new Problem('schedule-moment', 'input')
  return written
}
