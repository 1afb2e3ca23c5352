import type { PublishedOpinion } from '../../record/published.ts'
import { opinionById } from './opinions.ts'
import type { Published } from './statements.ts'

/** Which opinions: all, those on what somebody said, those that put the question of a check. */
export interface ChangedOf {
  readonly person?: string
  readonly body?: string
  readonly check?: string
  readonly limit: number
}

/** Opinions looked through for a check: there is no need to know of all. */
const MOST_READ = 200

/** Published opinions, those that were published, corrected or withdrawn last first. */
export async function lastChanged(
  desk: Published,
  { check, limit, ...whose }: ChangedOf,
): Promise<PublishedOpinion[]> {
  const rows = await desk.record.changed({ ...whose, limit: check === undefined ? limit : MOST_READ })
  const found: PublishedOpinion[] = []
  for (const { id } of rows) {
    const opinion = await opinionById(desk, id)
    if (opinion && (check === undefined || asks(opinion, check))) found.push(opinion)
    if (found.length === limit) break
  }
  return found
}

/** Whether an opinion puts the question of a check. */
function asks({ claims }: PublishedOpinion, check: string): boolean {
  return claims.some(({ questions }) => questions.some(({ finding }) => finding?.check === check))
}
