import type { Tag } from '../../law/law.ts'
import type { PublishedOpinion } from '../../record/published.ts'
import type { BodyState, OfficeState, PersonState } from '../../record/state/people.ts'
import type { StatementRow } from '../../storage/record/read/statements.ts'
import { type ListedOpinion, listPublished } from './lists.ts'
import { opinionById } from './opinions.ts'
import type { Published } from './statements.ts'

/** Whose statements: of a person or of a body. */
export type Speaker = { readonly person: string } | { readonly body: string }

/** A statement and the opinions on it. */
export interface Said {
  readonly statement: StatementRow
  readonly opinions: readonly PublishedOpinion[]
  /** Ids of the same statement in other languages. */
  readonly same: readonly string[]
  /** Opinions on these, where there is none on the statement itself. */
  readonly onSame: readonly ListedOnSame[]
}

/** An opinion on the same statement in another language. */
export interface ListedOnSame extends ListedOpinion {
  /** Language of the statement that it is on. */
  readonly of: Tag
}

/** Statements of one page; each may have several opinions. */
const PAGE = 20
const MOST_OPINIONS = 10

/** What somebody said, newest first, and what was asked of it. */
export async function whatWasSaid(
  desk: Published,
  speaker: Speaker,
  before?: number,
): Promise<{ readonly said: readonly Said[]; readonly next?: number }> {
  const { rows, next } = await desk.record.statements.list({
    ...speaker,
    shown: true,
    limit: PAGE,
    ...(before === undefined ? {} : { before }),
  })
  const said = await Promise.all(
    rows.map(async (statement) => {
      const [opinions, same] = await Promise.all([
        opinionsOn(desk, statement.id),
        desk.record.statements.translationsOf(statement.id),
      ])
      return {
        statement,
        opinions,
        same,
        onSame: opinions.length > 0 ? [] : await opinionsOnSame(desk, same),
      }
    }),
  )
  return { said, ...(next === undefined ? {} : { next }) }
}

async function opinionsOn(desk: Published, statement: string): Promise<PublishedOpinion[]> {
  const { opinions } = await listPublished(desk, { statement, limit: MOST_OPINIONS })
  const whole = await Promise.all(opinions.map(({ id }) => opinionById(desk, id)))
  return whole.filter((opinion) => opinion !== undefined)
}

async function opinionsOnSame(desk: Published, same: readonly string[]): Promise<ListedOnSame[]> {
  const found = await Promise.all(
    same.map(async (id) => {
      const { opinions } = await listPublished(desk, { statement: id, limit: MOST_OPINIONS })
      const statement = opinions.length === 0 ? undefined : await desk.record.statements.get(id)
      return statement ? opinions.map((opinion) => ({ ...opinion, of: statement.language })) : []
    }),
  )
  return found.flat()
}

/** A person, with the offices held and their bodies. */
export interface KnownPerson {
  readonly person: PersonState
  readonly offices: readonly { readonly office: OfficeState; readonly body?: BodyState }[]
}

/** A person by the id in the record. */
export async function knownPerson(
  { record: { people } }: Published,
  id: string,
): Promise<KnownPerson | undefined> {
  const person = await people.person(id)
  if (person === undefined) return undefined
  const held = (await people.officesOf(id)).toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1))
  const offices = await Promise.all(
    held.map(async (office) => {
      const body = await people.body(office.body)
      return { office, ...(body ? { body } : {}) }
    }),
  )
  return { person, offices }
}

/** A body, with the body it is part of and those who held offices in it. */
export interface KnownBody {
  readonly body: BodyState
  readonly above?: BodyState
  readonly people: readonly { readonly person: PersonState; readonly office: OfficeState }[]
}

/** A body by its id. */
export async function knownBody(
  { record: { people } }: Published,
  id: string,
): Promise<KnownBody | undefined> {
  const body = await people.body(id)
  if (body === undefined) return undefined
  const above = body.partOf === undefined ? undefined : await people.body(body.partOf)
  const held = await Promise.all(
    (await people.officesIn(id)).toSorted(later).map(async (office) => ({
      office,
      person: await people.person(office.person),
    })),
  )
  const known = held.flatMap(({ office, person }) => (person ? [{ office, person }] : []))
  return { body, people: known, ...(above ? { above } : {}) }
}

function later(a: OfficeState, b: OfficeState): number {
  return (a.since ?? '') < (b.since ?? '') ? 1 : -1
}

/** All persons and bodies of whom there is a statement that the public can read. */
export async function knownSpeakers(desk: Published) {
  const { people, published } = desk.record
  const [persons, bodies, speaking] = await Promise.all([
    people.persons(),
    people.bodies(),
    published.speakers(),
  ])
  return {
    persons: persons.filter(({ id }) => speaking.persons.has(id)),
    bodies: bodies.filter(({ id }) => speaking.bodies.has(id)),
  }
}
