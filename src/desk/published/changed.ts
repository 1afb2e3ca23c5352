import type { PublishedOpinion } from '../../record/published.ts'
import { opinionById } from './opinions.ts'
import type { Published } from './statements.ts'

/** Which opinions: all, those on what somebody said, those that put the question of a check. */
export type ChangedOf = Parameters<Published['record']['changed']>[0]

/** Published opinions, those that were published, corrected or withdrawn last first. */
export async function lastChanged(desk: Published, wanted: ChangedOf): Promise<PublishedOpinion[]> {
  const found: PublishedOpinion[] = []
  for (const { id } of await desk.record.changed(wanted)) {
    const opinion = await opinionById(desk, id)
    if (opinion) found.push(opinion)
  }
  return found
}
