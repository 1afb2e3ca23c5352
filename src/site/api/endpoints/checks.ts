import { z } from 'zod'
import { measuredOf } from '../../../desk/published/measured.ts'
import { inEach, TAGS } from '../../../law/tags.ts'
import { endpoint } from '../endpoint.ts'
import { day, listOf, tag, words } from '../forms.ts'

const counts = z
  .strictObject({
    language: tag,
    on: day.describe('When it was measured.'),
    reader: z.string().describe('Version of the program.'),
    statements: z.int(),
    raised: z.int().describe('Questions that the check asked …'),
    right: z.int().describe('… and those of them that a lawyer would ask too.'),
    wanted: z.int().describe('Questions that a lawyer would ask …'),
    found: z.int().describe('… and those of them that the check asked.'),
  })
  .describe(
    'Counted on statements of the development set, which the authors of the program wrote and labelled.',
  )

const check = z
  .strictObject({
    name: z.string(),
    title: words,
    summary: words,
    asksWhen: words,
    silentWhen: words,
    urls: words,
    measured: z.array(counts),
  })
  .meta({ id: 'Check' })

export const CHECKS = [
  endpoint({
    id: 'listChecks',
    path: '/checks',
    about: 'checks',
    asked: z.strictObject({}),
    answered: listOf(check),
    example: () => '/checks',
    answer: async (_, { desk: { catalog }, addresses }) => ({
      items: [...catalog.checks.keys()].map((name) => {
        const sheets = catalog.sheets.filter((sheet) => sheet.check === name)
        const said = (of: 'title' | 'summary' | 'asksWhen' | 'silentWhen') =>
          Object.fromEntries(sheets.map((sheet) => [sheet.language, sheet[of]]))
        return {
          name,
          title: said('title'),
          summary: said('summary'),
          asksWhen: said('asksWhen'),
          silentWhen: said('silentWhen'),
          urls: inEach((tag) => addresses.check(tag, name)),
          measured: TAGS.flatMap((language) => {
            const figures = measuredOf(name, language)
            return figures ? [{ language, ...figures }] : []
          }),
        }
      }),
    }),
  }),
]
