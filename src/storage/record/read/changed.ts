import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { Tables } from '../../tables.ts'

/** An opinion that the public sees, and when what it sees last changed. */
export interface ChangedRow {
  readonly id: string
  readonly at: string
}

/** Which opinions: all, or those on what a person or a body said, or those that put the question of a check. */
export interface ChangedFilter {
  readonly person?: string
  readonly body?: string
  readonly check?: string
  readonly limit: number
}

/** Opinions in the order in which the public saw them published, corrected or withdrawn, the latest first. */
export function changedIn(db: Kysely<Tables>) {
  return async ({ person, body, check, limit }: ChangedFilter): Promise<ChangedRow[]> => {
    let statements: SelectQueryBuilder<Tables, 'statements', { id: string }> | undefined
    for (const [column, id] of [
      ['person', person],
      ['body', body],
    ] as const)
      if (id !== undefined)
        statements = (statements ?? db.selectFrom('statements').select('id')).where(column, '=', id)
    let versions = db
      .selectFrom('versions')
      .select((row) => ['opinion as id', row.fn.max('versions.at').as('at')])
      .groupBy('opinion')
    let withdrawn = db
      .selectFrom('opinions')
      .select(['id', 'changed_at as at'])
      .where('status', '=', 'withdrawn')
    if (statements) {
      versions = versions.where(
        'opinion',
        'in',
        db.selectFrom('opinions').select('opinions.id').where('statement', 'in', statements),
      )
      withdrawn = withdrawn.where('statement', 'in', statements)
    }
    if (check !== undefined) {
      const asking = db
        .selectFrom('asked_checks')
        .select('asked_checks.opinion')
        .where('check_name', '=', check)
      versions = versions.where('opinion', 'in', asking)
      withdrawn = withdrawn.where('id', 'in', asking)
    }
    const rows = await Promise.all([
      versions.orderBy('at', 'desc').orderBy('id').limit(limit).execute(),
      withdrawn.orderBy('at', 'desc').orderBy('id').limit(limit).execute(),
    ])
    const latest = new Map<string, string>()
    for (const { id, at } of rows.flat()) if (at > (latest.get(id) ?? '')) latest.set(id, at)
    return [...latest]
      .map(([id, at]) => ({ id, at }))
      .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1))
      .slice(0, limit)
  }
}
