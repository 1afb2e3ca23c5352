import { listPublished } from '../../desk/published/lists.ts'
import { calendarDay } from '../../law/days/calendar-day.ts'
import type { Tag } from '../../law/law.ts'
import type { Rendered } from '../kept/page.ts'
import { archivePage } from './pages/archive.ts'
import type { Paper } from './paper.ts'
import { stretchOf } from './stretch.ts'

const PAGE = 30

/** What was published in a year or a month, or all of it; nothing where there is no such time. */
export async function archiveOf(
  paper: Paper,
  language: Tag,
  { year, month, before }: { readonly year?: string; readonly month?: string; readonly before?: number },
): Promise<Rendered | undefined> {
  if (month !== undefined && calendarDay(`${year}-${month}-01`) === undefined) return undefined
  const { desk, timeZone } = paper
  const time = [year, month].filter((part) => part !== undefined).join('-')
  const [months, { opinions, next }] = await Promise.all([
    desk.record.published.months(timeZone),
    listPublished(desk, {
      limit: PAGE,
      ...(before === undefined ? {} : { before }),
      ...(time === '' ? {} : stretchOf(time, timeZone)),
    }),
  ])
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
