import type { Recorded } from '../../../record/fact.ts'
import type { PEOPLE_FACTS } from '../../../record/facts/people.ts'
import type { BodyState, OfficeState, PersonState } from '../../../record/state/people.ts'
import { type Hindrance, orNull, type Writing } from './keeping.ts'

/** Writes a person, a body or an office; the latest fact about each counts. */
export async function keepPeople(
  db: Writing,
  { kind, subject: id, body }: Recorded<keyof typeof PEOPLE_FACTS>,
): Promise<Hindrance> {
  switch (kind) {
    case 'person-added': {
      const state = JSON.stringify({ id, ...body } satisfies PersonState)
      await db
        .insertInto('people')
        .values({ id, state })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ state }))
        .execute()
      return undefined
    }
    case 'body-added': {
      if (body.partOf !== undefined && !(await isBody(db, body.partOf))) return { refusal: 'unknown-body' }
      const said = { kind: body.kind, state: JSON.stringify({ id, ...body } satisfies BodyState) }
      await db
        .insertInto('bodies')
        .values({ id, ...said })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(said))
        .execute()
      return undefined
    }
    case 'office-held': {
      if (!(await isPerson(db, id))) return { refusal: 'unknown-person' }
      if (!(await isBody(db, body.body))) return { refusal: 'unknown-body' }
      const said = {
        person: id,
        body: body.body,
        since: orNull(body.since),
        until: orNull(body.until),
        state: JSON.stringify({ person: id, ...body } satisfies OfficeState),
      }
      await db
        .insertInto('offices')
        .values({ id: body.office, ...said })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(said))
        .execute()
      return undefined
    }
  }
}

async function isPerson(db: Writing, id: string): Promise<boolean> {
  return (await db.selectFrom('people').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

async function isBody(db: Writing, id: string): Promise<boolean> {
  return (await db.selectFrom('bodies').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}
