import { z } from 'zod'
import { knownBody, knownPerson, knownSpeakers } from '../../../desk/published/said.ts'
import { inEach } from '../../../law/tags.ts'
import type { BodyState, OfficeState, PersonState } from '../../../record/state/people.ts'
import { type Asking, endpoint } from '../endpoint.ts'
import { day, id, listOf, words } from '../forms.ts'
import { explained } from '../parameter.ts'

const named = { id: z.string(), name: words, urls: words, data: z.url() }
const person = z.strictObject({ ...named, note: words.exactOptional() }).meta({ id: 'Person' })
const body = z
  .strictObject({
    ...named,
    kind: z.string().describe('What kind of body it is: prosecutor, police, ministry …'),
    jurisdiction: z.string().exactOptional(),
    partOf: z.string().exactOptional().describe('Id of the body that it is part of.'),
  })
  .meta({ id: 'Body' })
const office = {
  title: words,
  since: day.exactOptional(),
  until: day.exactOptional().describe('The first day on which it was no longer held.'),
}

export const SPEAKERS = [
  endpoint({
    id: 'listPeople',
    path: '/people',
    about: 'people',
    asked: z.strictObject({}),
    answered: listOf(person),
    example: () => '/people',
    answer: async (_, asking) => ({
      items: (await knownSpeakers(asking.desk)).persons.map((one) => personOf(one, asking)),
    }),
  }),
  endpoint({
    id: 'getPerson',
    path: '/people/{id}',
    about: 'person',
    asked: z.strictObject({ id: explained(id, 'parameter.person') }),
    answered: z.strictObject({
      ...person.shape,
      offices: z.array(z.strictObject({ ...office, body: body.exactOptional() })),
    }),
    example: ({ person }) => `/people/${person}`,
    async answer({ id }, asking) {
      const known = await knownPerson(asking.desk, id)
      return (
        known && {
          ...personOf(known.person, asking),
          offices: known.offices.map(({ office, body }) => ({
            ...officeOf(office),
            ...(body ? { body: bodyOf(body, asking) } : {}),
          })),
        }
      )
    },
  }),
  endpoint({
    id: 'listBodies',
    path: '/bodies',
    about: 'bodies',
    asked: z.strictObject({}),
    answered: listOf(body),
    example: () => '/bodies',
    answer: async (_, asking) => ({
      items: (await knownSpeakers(asking.desk)).bodies.map((one) => bodyOf(one, asking)),
    }),
  }),
  endpoint({
    id: 'getBody',
    path: '/bodies/{id}',
    about: 'body',
    asked: z.strictObject({ id: explained(id, 'parameter.body') }),
    answered: z.strictObject({
      ...body.shape,
      offices: z.array(z.strictObject({ ...office, person })),
    }),
    example: ({ body }) => `/bodies/${body}`,
    async answer({ id }, asking) {
      const known = await knownBody(asking.desk, id)
      return (
        known && {
          ...bodyOf(known.body, asking),
          offices: known.people.map(({ office, person }) => ({
            ...officeOf(office),
            person: personOf(person, asking),
          })),
        }
      )
    },
  }),
]

function personOf({ id, name, note }: PersonState, { addresses }: Asking): z.input<typeof person> {
  return {
    id,
    name,
    urls: inEach((tag) => addresses.person(tag, id)),
    data: addresses.data(`people/${id}`),
    ...(note ? { note } : {}),
  }
}

function bodyOf(
  { id, name, kind, jurisdiction, partOf }: BodyState,
  { addresses }: Asking,
): z.input<typeof body> {
  return {
    id,
    name,
    urls: inEach((tag) => addresses.body(tag, id)),
    data: addresses.data(`bodies/${id}`),
    kind,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(partOf === undefined ? {} : { partOf }),
  }
}

function officeOf({ title, since, until }: OfficeState) {
  return { title, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) }
}
