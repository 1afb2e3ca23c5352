import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import { appendFacts } from '../append-facts.ts'
import { checkInLanguages, inLanguage } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import { newId } from '../new-id.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'

/** What is typed of a person. */
export interface GivenPerson {
  readonly name: Partial<Readonly<Record<Tag, string>>>
  readonly note?: Partial<Readonly<Record<Tag, string>>>
}

/**
 * Adds a person who speaks, or says anew what is known of one.
 * @param known id of the person where it is one that is known already
 * @returns the person's id
 * @throws Problem `staff-not-allowed`, `people-name`, `people-no-such-person`, `desk-words-…`, `desk-meanwhile`
 */
export async function recordPerson(
  desk: Desk,
  by: Member,
  given: GivenPerson,
  known?: string,
): Promise<string> {
  demand(by, 'record-person')
  const name = checkInLanguages(given.name)
  const note = checkInLanguages(given.note ?? {})
  if (name === undefined) throw new Problem('people-name', 'input')
  const { people } = desk.record
  if (known !== undefined && !(await people.person(known)))
    throw new Problem('people-no-such-person', 'input')
  // People and bodies of one name stand side by side: what the record knows by an id is one thing.
  const isTaken = async (id: string) => (await desk.record.history.of(id)).length > 0
  const id = known ?? (await newId(inLanguage(name, 'en'), 'person', isTaken))
  const body = { name, ...(note ? { note } : {}) }
  await appendFacts(
    desk,
    by,
    [{ kind: 'person-added', subject: id, body }],
    known === undefined ? { [id]: 0 } : {},
  )
  return id
}
