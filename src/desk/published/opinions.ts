import type { PublishedOpinion } from '../../record/published.ts'
import { publishedOpinion } from '../../record/published-opinion.ts'
import { readingsOfTranslations } from './readings-of-translations.ts'
import { type Published, shownStatement } from './statements.ts'

/** A published opinion by the name in its address: its latest version, or the one asked for. Nothing where there is none. */
export async function findOpinion(
  desk: Published,
  slug: string,
  version?: number,
): Promise<PublishedOpinion | undefined> {
  return await desk.atOneMoment(async () => {
    const id = await desk.record.opinions.idOf(slug)
    return id === undefined ? undefined : await opinionById(desk, id, version)
  })
}

/** As `findOpinion`, by the id in the record. */
export async function opinionById(
  desk: Published,
  id: string,
  version?: number,
): Promise<PublishedOpinion | undefined> {
  const { opinions, readings } = desk.record
  return await desk.atOneMoment(async () => {
    const [opinion, found] = await Promise.all([opinions.get(id), opinions.version(id, version)])
    if (opinion === undefined || found === undefined) return undefined
    const [reading, statement] = await Promise.all([
      readings.get(found.snapshot.reading),
      shownStatement(desk, found.snapshot.statement),
    ])
    if (reading === undefined || statement === undefined)
      throw new Error(`${id} is published without its reading or its statement`)
    const translated = await readingsOfTranslations(desk, statement, found.at)
    const { checks } = desk.catalog
    return publishedOpinion({ opinion, version: found, reading, statement, translated, checks })
  })
}
