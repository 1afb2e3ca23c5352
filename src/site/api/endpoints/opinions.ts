import { z } from 'zod'
import { listPublished } from '../../../desk/published/lists.ts'
import { findOpinion } from '../../../desk/published/opinions.ts'
import { opinionOf } from '../../../outputs/json/form.ts'
import { opinionForm } from '../../../outputs/json/schema.ts'
import { endpoint } from '../endpoint.ts'
import { id, listedOpinion, listOf, moment, part } from '../forms.ts'
import { opinionListed } from '../listed.ts'

export const OPINIONS = [
  endpoint({
    id: 'listOpinions',
    path: '/opinions',
    about: 'opinions',
    asked: z.strictObject({
      person: id.optional().describe('On what this person said.'),
      body: id.optional().describe('On what this body said.'),
      statement: id.optional(),
      from: moment.optional().describe('Published at this moment or later.'),
      to: moment.optional().describe('Published before this moment.'),
      ...part,
    }),
    answered: listOf(listedOpinion),
    example: () => '/opinions?limit=5',
    async answer({ person, body, statement, from, to, before, limit }, { desk, addresses }) {
      const { opinions, next } = await listPublished(desk, {
        limit,
        ...given({ person, body, statement, from: whole(from), to: whole(to) }),
        ...(before === undefined ? {} : { before }),
      })
      return {
        items: opinions.map((opinion) => opinionListed(opinion, addresses)),
        ...(next === undefined ? {} : { next }),
      }
    },
  }),
  endpoint({
    id: 'getOpinion',
    path: '/opinions/{slug}',
    about: 'opinion',
    asked: z.strictObject({
      slug: id,
      version: z.coerce.number().int().min(1).max(100_000).optional().describe('The latest where absent.'),
    }),
    answered: opinionForm,
    example: ({ slug }) => `/opinions/${slug}`,
    async answer({ slug, version }, { desk, addresses }) {
      const opinion = await findOpinion(desk, slug, version)
      return opinion && opinionOf(opinion, addresses)
    },
  }),
]

/** A moment to the millisecond, as the record writes them: they compare as text. */
function whole(moment: string | undefined): string | undefined {
  return moment === undefined ? undefined : new Date(moment).toISOString()
}

function given(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}
