import type { Kysely } from 'kysely'
import type { Recorded } from '../../record/fact.ts'
import type { Tables } from '../tables.ts'

/** Rows held in memory at once. */
const AT_ONCE = 500

/** A row of the log as a fact. */
export function factOf({ seq, at, actor, kind, subject, body }: Tables['log']): Recorded {
  // What stands in the log was checked when it was appended, and the chain shows that it is unaltered.
  return { seq, at, actor, kind, subject, body: JSON.parse(body) } as Recorded
}

/** Rows of the log in their order, up to a place, read in parts. */
export async function* logRows(
  db: Kysely<Tables>,
  until = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<Tables['log']> {
  let after = 0
  for (;;) {
    const rows = await db
      .selectFrom('log')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute()
    for (const row of rows) {
      if (row.seq > until) return
      yield row
    }
    if (rows.length < AT_ONCE) return
    after = (rows.at(-1) as Tables['log']).seq
  }
}
