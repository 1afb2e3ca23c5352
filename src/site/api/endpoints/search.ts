import { z } from 'zod'
import { findTexts } from '../../../desk/published/find-texts.ts'
import { endpoint } from '../endpoint.ts'
import { listedOpinion, listedStatement, part, tag } from '../forms.ts'
import { wholeOpinionListed, wholeStatementListed } from '../listed.ts'
import { explained } from '../parameter.ts'

const LONGEST = 300
const DEEPEST = 10_000

export const SEARCH = [
  endpoint({
    id: 'search',
    path: '/search',
    about: 'search',
    asked: z.strictObject({
      q: explained(z.string().min(1).max(LONGEST), 'parameter.words'),
      language: explained(tag.default('ru'), 'parameter.language'),
      kind: explained(z.enum(['opinion', 'statement']).optional(), 'parameter.kind'),
      limit: part.limit,
      offset: explained(z.coerce.number().int().min(0).max(DEEPEST).default(0), 'parameter.offset'),
    }),
    answered: z.strictObject({
      total: z.int(),
      items: z.array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('opinion'), opinion: listedOpinion }),
          z.strictObject({ kind: z.literal('statement'), statement: listedStatement }),
        ]),
      ),
    }),
    example: ({ words, language }) => `/search?q=${encodeURIComponent(words)}&language=${language}`,
    async answer({ q, language, kind, limit, offset }, { desk, addresses }) {
      const { texts, total } = await findTexts(desk, {
        words: q,
        language,
        limit,
        offset,
        ...(kind === undefined ? {} : { kind }),
      })
      return {
        total,
        items: texts.map((text) =>
          text.kind === 'opinion'
            ? { kind: text.kind, opinion: wholeOpinionListed(text.opinion, addresses) }
            : { kind: text.kind, statement: wholeStatementListed(text.statement, addresses) },
        ),
      }
    },
  }),
]
