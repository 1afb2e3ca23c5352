import { createHash } from 'node:crypto'
import type { Day, Tag } from '../../law/law.ts'
import { firstMomentOf } from '../../record/day-of-moment.ts'
import type { AskedInPublic } from './examples.ts'
import { opinionById } from './opinions.ts'
import type { Published } from './statements.ts'

/** Opinions looked at before there is none today: most have a question, few are withdrawn. */
const MOST_TRIED = 50

/**
 * The question of a day by the clocks of the site: the same for everybody, on every machine and in every language, from what was published before
 * that day; on the first day, from what there is.
 */
export async function questionOfTheDay(
  desk: Published,
  { day, timeZone }: { readonly day: Day; readonly timeZone: string },
  languages: readonly Tag[],
): Promise<AskedInPublic | undefined> {
  const before = await desk.record.published.countBefore(firstMomentOf(day, timeZone))
  const count = before > 0 ? before : await desk.record.published.countBefore('9999')
  if (count === 0) return undefined
  const place = chosen(`opinion ${day}`, count)
  // One that was withdrawn, or asks nothing, gives its day to the next.
  const rows = [
    ...(await desk.record.published.from(place, Math.min(MOST_TRIED, count - place))),
    ...(await desk.record.published.from(0, Math.min(MOST_TRIED, place))),
  ]
  for (const { id, isWithdrawn } of rows) {
    const opinion = isWithdrawn ? undefined : await opinionById(desk, id)
    const asked = opinion?.claims.flatMap((claim) =>
      claim.questions
        .filter(
          ({ text, askedAt }) => askedAt === undefined && languages.every((tag) => text[tag] !== undefined),
        )
        .map((question) => ({ opinion, claim, question })),
    )
    const question = asked?.[chosen(`question ${day}`, asked.length)]
    if (question) return question
  }
  return undefined
}

/** One of so many, by the hash of what it is chosen for. */
function chosen(reason: string, count: number): number {
  return count === 0 ? 0 : createHash('sha256').update(reason).digest().readUInt32BE() % count
}
