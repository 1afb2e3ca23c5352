import { Problem } from '../../problem.ts'
import type { OpinionState } from '../../record/state/opinion.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { type Act, demand, may } from '../staff/roles.ts'

/** Whether a member may change an opinion: their own, or any where their role allows it. */
export function mayChange(by: Member, { author, status }: OpinionState): boolean {
  return status !== 'withdrawn' && (author === by.id || may(by, 'change-opinion-of-others'))
}

/**
 * An opinion that somebody is about to change.
 * @throws Problem `staff-not-allowed`, `opinion-missing`, `record-withdrawn`
 */
export async function changeableOpinion(desk: Desk, by: Member, id: string, act: Act): Promise<OpinionState> {
  demand(by, act)
  const opinion = await findOpinion(desk, id)
  if (opinion.author !== by.id) demand(by, 'change-opinion-of-others')
  if (opinion.status === 'withdrawn') throw new Problem('record-withdrawn', 'refused')
  return opinion
}

/**
 * An opinion as it stands.
 * @throws Problem `opinion-missing`
 */
export async function findOpinion({ record }: Desk, id: string): Promise<OpinionState> {
  const opinion = await record.opinions.get(id)
  if (opinion === undefined) throw new Problem('opinion-missing', 'input')
  return opinion
}
