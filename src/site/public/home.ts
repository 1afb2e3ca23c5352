import { listPublished } from '../../desk/published/lists.ts'
import { questionOfTheDay } from '../../desk/published/question-of-the-day.ts'
import type { Tag } from '../../law/law.ts'
import type { Rendered } from '../kept/page.ts'
import { homePage } from './pages/home.ts'
import type { Paper } from './paper.ts'
import { dayOfMoment } from './words.ts'

const LATEST = 10
const DAY_MS = 86_400_000

/** The first page as it is today. */
export async function homeOf(paper: Paper, language: Tag): Promise<Rendered> {
  const { desk, languages } = paper
  const now = desk.now()
  const [{ opinions, next }, question] = await Promise.all([
    listPublished(desk, { limit: LATEST }),
    questionOfTheDay(desk, dayOfMoment(now), languages),
  ])
  const tomorrow = Date.now() + DAY_MS - (Date.parse(now) % DAY_MS)
  return homePage(
    paper,
    { opinions, isAll: next === undefined, until: tomorrow, ...(question ? { question } : {}) },
    language,
  )
}
