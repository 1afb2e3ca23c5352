import { Problem } from '../../problem.ts'
import { findingId } from '../../record/facts/snapshots.ts'
import { appendFacts } from '../append-facts.ts'
import { checkWords } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { changeableOpinion } from './changeable-opinion.ts'

/**
 * Stands by a finding of the reader: its question will be published.
 * @throws Problem `staff-not-allowed`, `opinion-missing`, `record-…`
 */
export async function keepFinding(desk: Desk, by: Member, id: string, finding: string): Promise<void> {
  await changeableOpinion(desk, by, id, 'judge-finding')
  const body = { finding: checkFinding(finding) }
  await appendFacts(desk, by, [{ kind: 'finding-kept', subject: id, body }])
}

/**
 * Does not stand by a finding, and says why: its question will not be published, and the reader is measured by it.
 * @throws Problem `staff-not-allowed`, `opinion-missing`, `desk-reason`, `record-…`
 */
export async function dismissFinding(
  desk: Desk,
  by: Member,
  id: string,
  finding: string,
  typed: string,
): Promise<void> {
  await changeableOpinion(desk, by, id, 'judge-finding')
  const reason = checkWords(typed, 2000)
  if (reason === undefined) throw new Problem('desk-reason', 'input')
  const body = { finding: checkFinding(finding), reason }
  await appendFacts(desk, by, [{ kind: 'finding-dismissed', subject: id, body }])
}

/** @throws Problem `record-unknown-finding` */
function checkFinding(typed: string): string {
  const { success, data } = findingId.safeParse(typed)
  if (!success) throw new Problem('record-unknown-finding', 'refused')
  return data
}
