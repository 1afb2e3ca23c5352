import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import { appendFacts } from '../append-facts.ts'
import { checkInLanguages } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'
import { findOpinion } from './changeable-opinion.ts'

/**
 * Withdraws a published opinion: it stays readable, with the reason above it.
 * @throws Problem `staff-not-allowed`, `opinion-missing`, `desk-reason`, `desk-words-…`, `record-…`
 */
export async function withdrawOpinion(
  desk: Desk,
  by: Member,
  id: string,
  typed: Partial<Readonly<Record<Tag, string>>>,
): Promise<void> {
  demand(by, 'withdraw-opinion')
  await findOpinion(desk, id)
  const reason = checkInLanguages(typed)
  if (reason === undefined) throw new Problem('desk-reason', 'input')
  await appendFacts(desk, by, [{ kind: 'opinion-withdrawn', subject: id, body: { reason } }])
}
