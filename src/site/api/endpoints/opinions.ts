import { z } from 'zod'
import { listPublished } from '../../../desk/published/lists.ts'
import { findOpinion } from '../../../desk/published/opinions.ts'
import { opinionOf } from '../../../outputs/json/form.ts'
import { opinionForm } from '../../../outputs/json/schema.ts'
import { endpoint } from '../endpoint.ts'
import { id, listedOpinion, listOf, moment, part } from '../forms.ts'
import { opinionListed } from '../listed.ts'
import { explained } from '../parameter.ts'

export const OPINIONS = [
  endpoint({
    id: 'listOpinions',
    path: '/opinions',
    about: 'opinions',
    asked: z.strictObject({
      person: explained(id.optional(), 'parameter.on-person'),
      body: explained(id.optional(), 'parameter.on-body'),
      statement: explained(id.optional(), 'parameter.on-statement'),
      from: explained(moment.optional(), 'parameter.from'),
      to: explained(moment.optional(), 'parameter.to'),
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
      slug: explained(id, 'parameter.slug'),
      version: explained(z.coerce.number().int().min(1).max(100_000).optional(), 'parameter.version'),
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
