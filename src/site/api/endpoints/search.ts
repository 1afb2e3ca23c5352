import { z } from 'zod'
import { findTexts } from '../../../desk/published/find-texts.ts'
import { endpoint } from '../endpoint.ts'
import { listedOpinion, listedStatement, part, tag } from '../forms.ts'
import { wholeOpinionListed, wholeStatementListed } from '../listed.ts'

const LONGEST = 300
const DEEPEST = 10_000

export const SEARCH = [
  endpoint({
    id: 'search',
    path: '/search',
    about: 'search',
    asked: z.strictObject({
      q: z.string().min(1).max(LONGEST).describe('Words, in any form; a text has to hold all of them.'),
      language: tag.default('ru').describe('Language of the texts.'),
      kind: z.enum(['opinion', 'statement']).optional(),
      limit: part.limit,
      offset: z.coerce.number().int().min(0).max(DEEPEST).default(0),
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
