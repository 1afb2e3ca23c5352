import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { type ChainState, checkChain, type Link } from './check-chain.ts'
import { logRows } from './log-rows.ts'

/** Walks the whole record: every fact is what was sealed, each follows the one before, and the last is the head. */
export async function verify(db: Kysely<Tables>): Promise<ChainState> {
  const head = await db.selectFrom('head').selectAll().executeTakeFirst()
  const state = await checkChain(links(db))
  if (state.broken || (head?.seq === state.facts && head.hash === state.hash)) return state
  // The end was cut off: all that is left follows, but it is not all.
  return { ...state, broken: { seq: state.facts + 1, why: 'gap' } }
}

async function* links(db: Kysely<Tables>): AsyncGenerator<Link> {
  for await (const { seq, digest, previous, hash, ...sealed } of logRows(db))
    yield { seq, digest, previous, hash, sealed }
}
