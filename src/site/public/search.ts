import type { Context } from 'hono'
import { findTexts } from '../../desk/published/find-texts.ts'
import type { Tag } from '../../law/law.ts'
import { isTag } from '../../law/tags.ts'
import { searchPage } from './pages/search.ts'
import type { Paper } from './paper.ts'

const PAGE = 20
const LONGEST = 300
/** Nobody reads further than that; a deeper page is only asked for to keep the machine busy. */
const LAST_PAGE = 500

/** The search as it was asked for. */
export async function searched(paper: Paper, context: Context, language: Tag): Promise<string> {
  const { q, in: asked, page: typed } = context.req.query()
  if (q === undefined) return searchPage(paper, undefined, language)
  const words = q.trim().slice(0, LONGEST)
  const within = isTag(asked) && paper.languages.includes(asked) ? asked : language
  const page = typed !== undefined && /^[1-9]\d{0,3}$/u.test(typed) ? Math.min(Number(typed), LAST_PAGE) : 1
  const { texts, total } = await findTexts(paper.desk, {
    words,
    language: within,
    limit: PAGE,
    offset: (page - 1) * PAGE,
  })
  return searchPage(paper, { words, within, page, texts, total, pageSize: PAGE }, language)
}
