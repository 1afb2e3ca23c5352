import { Problem } from '../../problem.ts'
import type { Metadata } from '../../reader/statement.ts'
import { appendFacts } from '../append-facts.ts'
import { checkWhen } from '../checked-day.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'
import { keptMetadata } from './known-of-statement.ts'
import { checkSaidBy, type GivenSaidBy } from './said-by.ts'

/**
 * Says anew what is known of a statement besides its words, which never change. Readings made before stay as they are.
 * @throws Problem `staff-not-allowed`, `record-unknown-statement`, `metadata-date`, `metadata-no-day`, `people-…`, `desk-words-…`
 */
export async function describeStatement(
  desk: Desk,
  by: Member,
  statement: string,
  typed: Omit<Metadata, 'language'>,
  given: GivenSaidBy = {},
): Promise<void> {
  demand(by, 'describe-statement')
  if (!(await desk.record.statements.get(statement))) throw new Problem('record-unknown-statement', 'input')
  const { date: day, ...others } = typed
  const metadata = keptMetadata({ ...others, ...checkWhen(day) })
  const saidBy = await checkSaidBy(desk, given, metadata.date)
  const body = { metadata, saidBy }
  await appendFacts(desk, by, [{ kind: 'statement-described', subject: statement, body }])
}
