import { Problem } from '../../problem.ts'
import { appendFacts } from '../append-facts.ts'
import { checkDay } from '../checked-day.ts'
import { checkAddress, checkWords, inLanguage } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'

/** What is typed of somebody who stood up for a statement or published it again. */
export interface GivenSupport {
  /** Who it was, in words; may be empty where a body is named. */
  readonly by?: string
  readonly body?: string
  readonly on?: string
  readonly address?: string
}

/** `endorsed`: stood up for it; `republished`: published it again. */
export type SupportKind = 'endorsed' | 'republished'

/**
 * Records who endorsed or republished a statement.
 * @throws Problem `staff-not-allowed`, `statement-by-whom`, `people-no-such-body`, `day-not-understood`, `desk-…`, `record-…`
 */
export async function recordSupport(
  desk: Desk,
  member: Member,
  statement: string,
  kind: SupportKind,
  { by: typed, body = '', on: day, address: link }: GivenSupport,
): Promise<void> {
  demand(member, 'describe-statement')
  const of = body === '' ? undefined : await desk.record.people.body(body)
  if (body !== '' && of === undefined) throw new Problem('people-no-such-body', 'input')
  const state = await desk.record.statements.get(statement)
  const by = checkWords(typed, 500) ?? (of && inLanguage(of.name, state?.language ?? 'en'))
  if (by === undefined) throw new Problem('statement-by-whom', 'input')
  const [on, address] = [checkDay(day), checkAddress(link)]
  const said = {
    by,
    ...(of ? { body } : {}),
    ...(on === undefined ? {} : { on }),
    ...(address === undefined ? {} : { address }),
  }
  await appendFacts(desk, member, [{ kind: `statement-${kind}`, subject: statement, body: said }])
}
