import { z } from 'zod'
import { shownStatement } from '../../../desk/published/statements.ts'
import { statementOf } from '../../../outputs/json/form.ts'
import { statementForm } from '../../../outputs/json/schema.ts'
import { endpoint } from '../endpoint.ts'
import { id, listedStatement, listOf, part, tag } from '../forms.ts'
import { statementListed } from '../listed.ts'
import { explained } from '../parameter.ts'

export const STATEMENTS = [
  endpoint({
    id: 'listStatements',
    path: '/statements',
    about: 'statements',
    asked: z.strictObject({
      person: explained(id.optional(), 'parameter.by-person'),
      body: explained(id.optional(), 'parameter.by-body'),
      language: explained(tag.optional(), 'parameter.in-language'),
      ...part,
    }),
    answered: listOf(listedStatement),
    example: () => '/statements?limit=5',
    async answer({ person, body, language, before, limit }, { desk, addresses }) {
      const { rows, next } = await desk.record.statements.list({
        shown: true,
        limit,
        ...(person === undefined ? {} : { person }),
        ...(body === undefined ? {} : { body }),
        ...(language === undefined ? {} : { language }),
        ...(before === undefined ? {} : { before }),
      })
      return {
        items: rows.map((row) => statementListed(row, addresses)),
        ...(next === undefined ? {} : { next }),
      }
    },
  }),
  endpoint({
    id: 'getStatement',
    path: '/statements/{id}',
    about: 'statement',
    asked: z.strictObject({ id: explained(id, 'parameter.statement') }),
    answered: statementForm,
    example: ({ statement }) => `/statements/${statement}`,
    async answer({ id }, { desk, addresses }) {
      const statement = await shownStatement(desk, id)
      return statement && statementOf(statement, addresses)
    },
  }),
]
