import { listPublished, publishedMonths } from '../../desk/published/lists.ts'
import { calendarDay } from '../../law/calendar-day.ts'
import type { Tag } from '../../law/law.ts'
import type { Rendered } from '../kept/page.ts'
import { archivePage } from './pages/archive.ts'
import type { Paper } from './paper.ts'

const PAGE = 30
const MONTHS = 12

/** What was published in a year or a month, or all of it; nothing where there is no such time. */
export async function archiveOf(
  paper: Paper,
  language: Tag,
  { year, month, before }: { readonly year?: string; readonly month?: string; readonly before?: number },
): Promise<Rendered | undefined> {
  if (month !== undefined && calendarDay(`${year}-${month}-01`) === undefined) return undefined
  const [months, { opinions, next }] = await Promise.all([
    publishedMonths(paper.desk),
    listPublished(paper.desk, {
      limit: PAGE,
      ...(before === undefined ? {} : { before }),
      ...(year === undefined ? {} : stretchOf(Number(year), month === undefined ? undefined : Number(month))),
    }),
  ])
  const time = [year, month].filter((part) => part !== undefined).join('-')
  return archivePage(
    paper,
    {
      months,
      opinions,
      ...(time === '' ? {} : { time }),
      ...(next === undefined ? {} : { next }),
    },
    language,
  )
}

/** From the first moment of a year or month to the first moment of the next. */
function stretchOf(year: number, month: number | undefined): { readonly from: string; readonly to: string } {
  const start = (year: number, month: number): string =>
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01T00:00:00.000Z`
  if (month === undefined) return { from: start(year, 1), to: start(year + 1, 1) }
  return { from: start(year, month), to: month === MONTHS ? start(year + 1, 1) : start(year, month + 1) }
}
