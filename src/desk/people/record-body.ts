import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { BodyOf } from '../../record/fact.ts'
import { PEOPLE_FACTS } from '../../record/facts/people.ts'
import { appendFacts } from '../append-facts.ts'
import { checkAddress, checkInLanguages, inLanguage } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import { newId } from '../new-id.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'

/** What kind of body it may be. */
export type BodyKind = BodyOf<'body-added'>['kind']

const kinds = PEOPLE_FACTS['body-added'].body.shape.kind

export const BODY_KINDS: readonly BodyKind[] = kinds.options

/** What is typed of a body. */
export interface GivenBody {
  readonly name: Partial<Readonly<Record<Tag, string>>>
  readonly kind: string
  /** Lower-case ISO 3166 code. */
  readonly jurisdiction?: string
  readonly partOf?: string
  readonly address?: string
}

/**
 * Adds a body in whose name people speak, or says anew what is known of one.
 * @param known id of the body where it is one that is known already
 * @returns the body's id
 * @throws Problem `staff-not-allowed`, `people-name`, `people-kind`, `people-jurisdiction`, `people-no-such-body`, `desk-…`
 */
export async function recordBody(desk: Desk, by: Member, given: GivenBody, known?: string): Promise<string> {
  demand(by, 'record-body')
  const name = checkInLanguages(given.name)
  if (name === undefined) throw new Problem('people-name', 'input')
  const { success, data: kind } = kinds.safeParse(given.kind)
  if (!success) throw new Problem('people-kind', 'input')
  const { jurisdiction = '', partOf = '' } = given
  if (jurisdiction !== '' && !/^[a-z]{2}$/u.test(jurisdiction))
    throw new Problem('people-jurisdiction', 'input')
  const { people } = desk.record
  for (const id of [known, partOf === '' ? undefined : partOf])
    if (id !== undefined && !(await people.body(id))) throw new Problem('people-no-such-body', 'input')
  if (partOf !== '' && partOf === known) throw new Problem('people-part-of-itself', 'input')
  // People and bodies of one name stand side by side: what the record knows by an id is one thing.
  const isTaken = async (id: string) => (await desk.record.history.of(id)).length > 0
  const id = known ?? (await newId(inLanguage(name, 'en'), 'body', isTaken))
  const address = checkAddress(given.address)
  const body = {
    name,
    kind,
    ...(jurisdiction === '' ? {} : { jurisdiction }),
    ...(partOf === '' ? {} : { partOf }),
    ...(address === undefined ? {} : { address }),
  }
  await appendFacts(
    desk,
    by,
    [{ kind: 'body-added', subject: id, body }],
    known === undefined ? { [id]: 0 } : {},
  )
  return id
}
