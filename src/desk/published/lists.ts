import type { Tag } from '../../law/law.ts'
import type { Words } from '../../record/published.ts'
import type { Published } from './statements.ts'

const AT_ONCE = 500

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

/** All opinions that are wanted, newest first. */
export async function* allPublished(
  desk: Published,
  wanted: Omit<Wanted, 'limit' | 'before'> = {},
): AsyncGenerator<ListedOpinion> {
  for (let from: { before?: number } | undefined = {}; from; ) {
    const { opinions, next } = await listPublished(desk, { ...wanted, ...from, limit: AT_ONCE })
    yield* opinions
    from = next === undefined ? undefined : { before: next }
  }
}

/** Ids of all statements that are shown, those shown last first. */
export async function* allShown({ record }: Published): AsyncGenerator<string> {
  for (let from: { before?: number } | undefined = {}; from; ) {
    const { rows, next } = await record.statements.list({ shown: true, ...from, limit: AT_ONCE })
    for (const { id } of rows) yield id
    from = next === undefined ? undefined : { before: next }
  }
}
