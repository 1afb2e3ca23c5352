import type { Kysely } from 'kysely'
import type { BodyState, OfficeState, PersonState } from '../../../record/state/people.ts'
import type { Tables } from '../../tables.ts'

/** Questions about those who speak. There are hundreds of them, not millions: lists are whole, ordered by id. */
export function peopleIn(db: Kysely<Tables>) {
  const one = async <State>(table: 'people' | 'bodies', id: string): Promise<State | undefined> => {
    const row = await db.selectFrom(table).select('state').where('id', '=', id).executeTakeFirst()
    return row && (JSON.parse(row.state) as State)
  }
  const all = async <State>(table: 'people' | 'bodies'): Promise<State[]> =>
    states<State>(await db.selectFrom(table).select(['id', 'state']).execute())
  const offices = async (column: 'person' | 'body', id: string): Promise<OfficeState[]> =>
    states<OfficeState>(
      await db.selectFrom('offices').select(['id', 'state']).where(column, '=', id).execute(),
    )
  return {
    person: (id: string) => one<PersonState>('people', id),
    persons: () => all<PersonState>('people'),
    body: (id: string) => one<BodyState>('bodies', id),
    bodies: () => all<BodyState>('bodies'),
    /** Offices that a person held. */
    officesOf: (person: string) => offices('person', person),
    /** Offices of a body, whoever held them. */
    officesIn: (body: string) => offices('body', body),
  }
}

/** Sorted here: each database orders text in its own way. */
function states<State>(rows: readonly { readonly id: string; readonly state: string }[]): State[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ state }) => JSON.parse(state) as State)
}
