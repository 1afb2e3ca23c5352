import type { Desk } from '../../desk/desk.ts'
import { publishedExamples } from '../../desk/published/examples.ts'
import { workedExamples } from '../../desk/published/worked-example.ts'
import { statementReader } from '../../desk/read-statement.ts'
import type { Tag } from '../../law/law.ts'
import type { Rendered } from '../kept/page.ts'
import { sheetOf } from '../pages/method.ts'
import { checkPage, methodPage } from './pages/check.ts'
import type { Paper } from './paper.ts'

const EXAMPLES = 3

/** The pages on checks. Examples are read as statements are: what is shown is what the program asks. */
export function checksOf(desk: Desk) {
  const { checks, sheets } = desk.catalog
  const read = statementReader(desk.catalog)
  return {
    async all(paper: Paper, language: Tag): Promise<Rendered> {
      const known = [...checks.keys()]
        .map((name) => sheetOf(name, sheets, language))
        .filter((sheet) => sheet !== undefined)
      return methodPage(paper, known, language)
    },

    async one(paper: Paper, name: string, language: Tag): Promise<Rendered | undefined> {
      const sheet = checks.has(name) ? sheetOf(name, sheets, language) : undefined
      if (sheet === undefined) return undefined
      const published = await publishedExamples(desk, name)
      return checkPage(paper, sheet, { worked: workedExamples(sheet, read, EXAMPLES), published }, language)
    },
  }
}
