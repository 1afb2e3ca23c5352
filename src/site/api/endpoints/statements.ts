import { z } from 'zod'
import { shownStatement } from '../../../desk/published/statements.ts'
import { statementOf } from '../../../outputs/json/form.ts'
import { statementForm } from '../../../outputs/json/schema.ts'
import { endpoint } from '../endpoint.ts'
import { id, listedStatement, listOf, part, tag } from '../forms.ts'
import { statementListed } from '../listed.ts'

export const STATEMENTS = [
  endpoint({
    id: 'listStatements',
    path: '/statements',
    about: 'statements',
    asked: z.strictObject({
      person: id.optional().describe('Said by this person.'),
      body: id.optional().describe('Said by this body.'),
      language: tag.optional().describe('In this language.'),
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
    asked: z.strictObject({ id }),
    answered: statementForm,
    example: ({ statement }) => `/statements/${statement}`,
    async answer({ id }, { desk, addresses }) {
      const statement = await shownStatement(desk, id)
      return statement && statementOf(statement, addresses)
    },
  }),
]
