import type { Tag } from '../../law/law.ts'
import type { Words } from '../../record/published.ts'
import type { Published } from './statements.ts'

/** An opinion in a list. */
export interface ListedOpinion {
  readonly id: string
  readonly slug: string
  readonly statement: string
  readonly publishedAt: string
  readonly isWithdrawn: boolean
  readonly author: Words
  readonly languages: readonly Tag[]
  readonly title: Words
  readonly summary: Words
}

/** Which opinions: on a statement, on what somebody said, published in a stretch of time. */
export interface Wanted {
  readonly statement?: string
  readonly person?: string
  readonly body?: string
  readonly from?: string
  readonly to?: string
  readonly limit: number
  readonly before?: number
}

/** Published opinions, newest first; `next` is `before` of the next page. */
export async function listPublished(
  { record }: Published,
  wanted: Wanted,
): Promise<{ readonly opinions: readonly ListedOpinion[]; readonly next?: number }> {
  const { rows, next } = await record.opinions.list({ ...wanted, published: true })
  const opinions = rows.flatMap(({ id, slug, statement, publishedAt, status, listed }) =>
    publishedAt === undefined || listed === undefined
      ? []
      : [{ id, slug, statement, publishedAt, isWithdrawn: status === 'withdrawn', ...listed }],
  )
  return { opinions, ...(next === undefined ? {} : { next }) }
}

/** Months in which opinions were published, the latest first, and how many in each. */
export function publishedMonths({ record }: Published) {
  return record.published.months()
}
