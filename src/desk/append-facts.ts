import { Problem } from '../problem.ts'
import type { Fact } from '../record/fact.ts'
import type { Desk } from './desk.ts'
import type { Member } from './staff/member.ts'

/** Who acts: a member, or the program by itself. */
export type Actor = Member | 'program'

/**
 * Records facts that conflict with nothing but a change that the actor has not seen.
 * @param seen by subject, the sequence number of its latest fact that the act rests on
 * @throws Problem `desk-meanwhile` where there is a later one; `record-…` where a fact can't be true
 */
export async function appendFacts(
  { record }: Desk,
  by: Actor,
  facts: readonly Fact[],
  seen: Readonly<Record<string, number>> = {},
): Promise<void> {
  const { kind } = await record.append(facts, { actor: by === 'program' ? by : by.id, seen })
  if (kind === 'conflict') throw new Problem('desk-meanwhile', 'refused')
}
