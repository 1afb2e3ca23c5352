import { Problem } from '../../problem.ts'
import { appendFacts } from '../append-facts.ts'
import { checkWords } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'

/**
 * Shows a statement to the public by itself, without an opinion.
 * @throws Problem `staff-not-allowed`, `record-unknown-statement`
 */
export async function showStatement(desk: Desk, by: Member, statement: string): Promise<void> {
  demand(by, 'show-statement')
  await appendFacts(desk, by, [{ kind: 'statement-shown', subject: statement, body: {} }])
}

/**
 * Takes a statement off the list of those that are shown; opinions on it keep it readable.
 * @throws Problem `staff-not-allowed`, `desk-reason`, `record-…`
 */
export async function withdrawStatement(
  desk: Desk,
  by: Member,
  statement: string,
  typed: string,
): Promise<void> {
  demand(by, 'show-statement')
  const reason = checkWords(typed)
  if (reason === undefined) throw new Problem('desk-reason', 'input')
  await appendFacts(desk, by, [{ kind: 'statement-withdrawn', subject: statement, body: { reason } }])
}
