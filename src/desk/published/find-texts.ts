import type { Tag } from '../../law/law.ts'
import type { PublishedOpinion, PublishedStatement } from '../../record/published.ts'
import { opinionById } from './opinions.ts'
import { type Published, shownStatement } from './statements.ts'

/** A published text that was found. */
export type FoundText =
  | { readonly kind: 'opinion'; readonly opinion: PublishedOpinion }
  | { readonly kind: 'statement'; readonly statement: PublishedStatement }

/** What is looked for. */
export interface Sought {
  readonly words: string
  readonly language: Tag
  readonly kind?: FoundText['kind']
  readonly limit: number
  readonly offset: number
}

/** Published texts that hold all the words in any of their forms, those with the words in the title first. */
export async function findTexts(
  desk: Published,
  sought: Sought,
): Promise<{ readonly texts: readonly FoundText[]; readonly total: number }> {
  return await desk.atOneMoment(async () => {
    const { found, total } = await desk.record.find(sought)
    const texts = await Promise.all(
      found.map(async ({ kind, subject }): Promise<FoundText | undefined> => {
        if (kind === 'opinion') {
          const opinion = await opinionById(desk, subject)
          return opinion && { kind, opinion }
        }
        const statement = await shownStatement(desk, subject)
        return statement && { kind, statement }
      }),
    )
    return { texts: texts.filter((text) => text !== undefined), total }
  })
}
