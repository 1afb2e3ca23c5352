import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import { appendFacts } from '../append-facts.ts'
import { checkDay } from '../checked-day.ts'
import { checkInLanguages } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import { randomId } from '../new-id.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'

/** What is typed of an office; days as `YYYY-MM-DD`. */
export interface GivenOffice {
  readonly body: string
  readonly title: Partial<Readonly<Record<Tag, string>>>
  /** First day in office, and the first day after it. */
  readonly since?: string
  readonly until?: string
}

/**
 * Says that a person held an office, or says anew what is known of one that they held.
 * @param known id of the office where it is one that is known already
 * @returns the office's id
 * @throws Problem `staff-not-allowed`, `people-title`, `people-no-such-…`, `people-days`, `day-not-understood`, `desk-words-…`
 */
export async function recordOffice(
  desk: Desk,
  by: Member,
  person: string,
  given: GivenOffice,
  known?: string,
): Promise<string> {
  demand(by, 'record-office')
  const { people } = desk.record
  if (!(await people.person(person))) throw new Problem('people-no-such-person', 'input')
  if (!(await people.body(given.body))) throw new Problem('people-no-such-body', 'input')
  const offices = known === undefined ? [] : await people.officesOf(person)
  if (known !== undefined && !offices.some(({ office }) => office === known))
    throw new Problem('people-no-such-office', 'input')
  const title = checkInLanguages(given.title)
  if (title === undefined) throw new Problem('people-title', 'input')
  const [since, until] = [checkDay(given.since), checkDay(given.until)]
  if (since !== undefined && until !== undefined && until <= since) throw new Problem('people-days', 'input')
  const office = known ?? randomId('office')
  const days = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) }
  const body = { office, body: given.body, title, ...days }
  await appendFacts(desk, by, [{ kind: 'office-held', subject: person, body }])
  return office
}
