import type { Kysely } from 'kysely'
import type { OpinionState } from '../../../record/state/opinion.ts'
import type { Tables } from '../../tables.ts'
import type { Listed } from '../kept/opinions.ts'
import { type Page, type Paged, paged } from './page.ts'

/** An opinion in a list. */
export interface OpinionRow {
  readonly id: string
  /** Its place in the list: of its latest change for the staff, of its publication for the public. */
  readonly place: number
  readonly slug: string
  readonly statement: string
  /** The member who answers for it. */
  readonly author: string
  readonly status: OpinionState['status']
  readonly changedAt: string
  readonly publishedAt?: string
  readonly scheduledAt?: string
  /** As the public sees it in lists; absent before it is published. */
  readonly listed?: Listed
}

export interface OpinionFilter extends Page {
  /** Only what the public may see: published or withdrawn with a reason. */
  readonly published?: boolean
  readonly status?: OpinionState['status']
  readonly author?: string
  readonly statement?: string
  /** Opinions on what this person or body said. */
  readonly person?: string
  readonly body?: string
  /** Published from this moment (inclusive) to that one (exclusive). */
  readonly from?: string
  readonly to?: string
}

/** A page of opinions, newest first. */
export async function listOpinions(db: Kysely<Tables>, filter: OpinionFilter): Promise<Paged<OpinionRow>> {
  const { published = false, status, author, statement, person, body, from, to, before, limit } = filter
  const place = published ? 'opinions.published_seq' : 'opinions.seq'
  let query = db
    .selectFrom('opinions')
    .select([
      `${place} as place`,
      'opinions.id',
      'slug',
      'statement',
      'author',
      'status',
      'changed_at',
      'published_at',
      'scheduled_at',
      'listed',
    ])
  if (published) query = query.where('published_seq', 'is not', null)
  if (status !== undefined) query = query.where('status', '=', status)
  if (author !== undefined) query = query.where('author', '=', author)
  if (statement !== undefined) query = query.where('statement', '=', statement)
  if (from !== undefined) query = query.where('published_at', '>=', from)
  if (to !== undefined) query = query.where('published_at', '<', to)
  if (before !== undefined) query = query.where(place, '<', before)
  for (const [column, id] of [
    ['person', person],
    ['body', body],
  ] as const) {
    if (id === undefined) continue
    const said = db.selectFrom('statements').select('statements.id').where(`statements.${column}`, '=', id)
    query = query.where('statement', 'in', said)
  }
  const rows = await query
    .orderBy(place, 'desc')
    .limit(limit + 1)
    .execute()
  return paged(
    rows.map(
      ({ changed_at, published_at, scheduled_at, listed, ...row }): OpinionRow => ({
        ...row,
        place: row.place as number,
        status: row.status as OpinionState['status'],
        changedAt: changed_at,
        ...(published_at === null ? {} : { publishedAt: published_at }),
        ...(scheduled_at === null ? {} : { scheduledAt: scheduled_at }),
        ...(listed === null ? {} : { listed: JSON.parse(listed) as Listed }),
      }),
    ),
    filter,
    (row) => row.place,
  )
}
