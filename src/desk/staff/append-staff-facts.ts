import { Problem } from '../../problem.ts'
import type { Fact } from '../../record/fact.ts'
import type { STAFF_FACTS } from '../../record/facts/staff.ts'
import type { Desk } from '../desk.ts'

/** A fact about the staff. */
export type StaffFact = Fact<keyof typeof STAFF_FACTS>

/**
 * Records what was done with somebody's access.
 * @param seen by member, the sequence number of their latest fact that the decision rests on
 * @throws Problem `staff-meanwhile` where somebody changed the same meanwhile
 */
export async function appendStaffFacts(
  { record }: Desk,
  actor: string,
  facts: readonly StaffFact[],
  seen: Readonly<Record<string, number>> = {},
): Promise<void> {
  const { kind } = await record.append(facts, { actor, seen })
  if (kind === 'conflict') throw new Problem('staff-meanwhile', 'refused')
}
