import type { Kysely } from 'kysely'
import { isKind, visibilityOf } from '../../record/fact.ts'
import type { Tables } from '../tables.ts'
import type { Link } from './check-chain.ts'
import { logRows } from './log-rows.ts'

/**
 * The record as the public may read it: every link of the chain; what is sealed in it only where that is public by its kind,
 * or because its statement has been shown. `checkChain` proves that nothing was altered or left out.
 */
export async function* publicRecord(db: Kysely<Tables>): AsyncGenerator<Link> {
  const rows = await db.selectFrom('statements').select('id').where('shown_at', 'is not', null).execute()
  const shown = new Set(rows.map(({ id }) => id))
  for await (const { seq, digest, hash, previous: _, ...sealed } of logRows(db))
    yield isPublic(sealed, shown) ? { seq, digest, hash, sealed } : { seq, digest, hash }
}

function isPublic({ kind, subject }: { kind: string; subject: string }, shown: ReadonlySet<string>): boolean {
  if (!isKind(kind)) return false
  const visibility = visibilityOf(kind)
  return visibility === 'public' || (visibility === 'with-statement' && shown.has(subject))
}
