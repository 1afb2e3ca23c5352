import type { Recorded } from '../../../record/fact.ts'
import type { PEOPLE_FACTS } from '../../../record/facts/people.ts'
import type { BodyState, OfficeState, PersonState } from '../../../record/state/people.ts'
import type { Tables } from '../../tables.ts'
import { type Hindrance, orNull } from './keeping.ts'
import type { Shelf } from './shelf.ts'

/** Writes a person, a body or an office; the latest fact about each counts. */
export async function keepPeople(
  shelf: Shelf,
  { kind, subject: id, body }: Recorded<keyof typeof PEOPLE_FACTS>,
): Promise<Hindrance> {
  switch (kind) {
    case 'person-added': {
      await put(shelf, 'people', { id, state: JSON.stringify({ id, ...body } satisfies PersonState) })
      return undefined
    }
    case 'body-added': {
      if (body.partOf !== undefined && !(await shelf.has('bodies', [body.partOf])))
        return { refusal: 'unknown-body' }
      const state = JSON.stringify({ id, ...body } satisfies BodyState)
      await put(shelf, 'bodies', { id, kind: body.kind, state })
      return undefined
    }
    case 'office-held': {
      if (!(await shelf.has('people', [id]))) return { refusal: 'unknown-person' }
      if (!(await shelf.has('bodies', [body.body]))) return { refusal: 'unknown-body' }
      await put(shelf, 'offices', {
        id: body.office,
        person: id,
        body: body.body,
        since: orNull(body.since),
        until: orNull(body.until),
        state: JSON.stringify({ person: id, ...body } satisfies OfficeState),
      })
      return undefined
    }
  }
}

async function put<Table extends 'people' | 'bodies' | 'offices'>(
  shelf: Shelf,
  table: Table,
  row: Tables[Table],
): Promise<void> {
  if (await shelf.has(table, [row.id])) await shelf.change(table, [row.id], row)
  else await shelf.add(table, row)
}
