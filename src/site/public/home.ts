import { listPublished } from '../../desk/published/lists.ts'
import { questionOfTheDay } from '../../desk/published/question-of-the-day.ts'
import { dayAfter } from '../../law/days/day-beside.ts'
import type { Tag } from '../../law/law.ts'
import { dayOfMoment, firstMomentOf } from '../../record/day-of-moment.ts'
import type { Rendered } from '../kept/page.ts'
import { homePage } from './pages/home.ts'
import type { Paper } from './paper.ts'

const LATEST = 10

/** The first page as it is today. */
export async function homeOf(paper: Paper, language: Tag): Promise<Rendered> {
  const { desk, languages, timeZone } = paper
  const now = desk.now()
  const day = dayOfMoment(now, timeZone)
  const [{ opinions, next }, question] = await Promise.all([
    listPublished(desk, { limit: LATEST }),
    questionOfTheDay(desk, { day, timeZone }, languages),
  ])
  const tomorrow = firstMomentOf(dayAfter(day), timeZone)
  const until = Date.now() + Date.parse(tomorrow) - Date.parse(now)
  return homePage(
    paper,
    { opinions, isAll: next === undefined, until, ...(question ? { question } : {}) },
    language,
  )
}
