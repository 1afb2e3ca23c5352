import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Recorded } from '../../record/fact.ts'
import type { EngineName } from '../migration.ts'
import type { Tables } from '../tables.ts'

/** Rows held in memory at once; more of them would outlive the quick part of the collection of garbage. */
const AT_ONCE = 50

/** A row of the log as a fact. */
export function factOf({ seq, at, actor, kind, subject, body }: Tables['log']): Recorded {
  // What stands in the log was checked when it was appended, and the chain shows that it is unaltered.
  return { seq, at, actor, kind, subject, body: JSON.parse(body) } as Recorded
}

/**
 * Rows of the log in their order, up to a place, read in parts.
 * @param engine where it is told, long texts are read in the way that is quickest with it
 */
export async function* logRows(
  db: Kysely<Tables>,
  { until = Number.MAX_SAFE_INTEGER, engine }: { readonly until?: number; readonly engine?: EngineName } = {},
): AsyncGenerator<Tables['log']> {
  // Node makes a text of bytes in half the time that its SQLite takes to hand one over.
  const body: RawBuilder<string | Uint8Array> = engine === 'sqlite' ? sql`cast(body as blob)` : sql`body`
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('log')
      .select(['seq', 'at', 'actor', 'kind', 'subject', 'salt', 'digest', 'previous', 'hash'])
      .select(body.as('body'))
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute()
    for (const row of rows) {
      if (row.seq > until) return
      yield { ...row, body: textOf(row.body) }
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < AT_ONCE) return
    after = last.seq
  }
}

function textOf(body: string | Uint8Array): string {
  if (typeof body === 'string') return body
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()
}
