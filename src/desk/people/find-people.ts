import { Problem } from '../../problem.ts'
import type { BodyState, OfficeState, PersonState } from '../../record/state/people.ts'
import type { Desk } from '../desk.ts'

/** An office with the body that it is one of. */
export interface OfficeOf extends OfficeState {
  readonly of: BodyState
}

/** A person with the offices that they held, the latest first. */
export interface PersonWithOffices extends PersonState {
  readonly offices: readonly OfficeOf[]
}

/** Everybody who speaks, and the bodies in whose name they do. */
export interface Everybody {
  readonly persons: readonly PersonWithOffices[]
  readonly bodies: readonly BodyState[]
}

/** All people with their offices and all bodies, by id. */
export async function findPeople({ record: { people } }: Desk): Promise<Everybody> {
  const [persons, bodies] = await Promise.all([people.persons(), people.bodies()])
  const known = new Map(bodies.map((body) => [body.id, body]))
  const offices = (await Promise.all(bodies.map(({ id }) => people.officesIn(id)))).flat()
  return {
    persons: persons.map((person) => ({
      ...person,
      offices: latestFirst(offices.filter((office) => office.person === person.id)).map((office) => ({
        ...office,
        of: known.get(office.body) as BodyState,
      })),
    })),
    bodies,
  }
}

/**
 * One person with their offices.
 * @throws Problem `people-no-such-person`
 */
export async function findPerson({ record: { people } }: Desk, id: string): Promise<PersonWithOffices> {
  const [person, offices] = await Promise.all([people.person(id), people.officesOf(id)])
  if (person === undefined) throw new Problem('people-no-such-person', 'input')
  const of = await Promise.all(offices.map(({ body }) => people.body(body)))
  const whole = offices.map((office, index) => ({ ...office, of: of[index] as BodyState }))
  return { ...person, offices: latestFirst(whole) }
}

/**
 * One body.
 * @throws Problem `people-no-such-body`
 */
export async function findBody({ record: { people } }: Desk, id: string): Promise<BodyState> {
  const body = await people.body(id)
  if (body === undefined) throw new Problem('people-no-such-body', 'input')
  return body
}

function latestFirst<Office extends OfficeState>(offices: readonly Office[]): Office[] {
  return offices.toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1))
}
