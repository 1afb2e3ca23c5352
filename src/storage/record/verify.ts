import type { Kysely } from 'kysely'
import type { EngineName } from '../migration.ts'
import type { Tables } from '../tables.ts'
import { type ChainState, checkChain, type Link } from './check-chain.ts'
import { logRows } from './log-rows.ts'

type LogRow = Tables['log']

/**
 * Walks the whole record: every fact is what was sealed, each follows the one before, and the last is the head.
 * @param checked is given each fact that was found to be right, before the next one is looked at
 */
export async function verify(
  db: Kysely<Tables>,
  engine: EngineName,
  checked?: (row: LogRow) => Promise<void>,
): Promise<ChainState> {
  const head = await db.selectFrom('head').selectAll().executeTakeFirst()
  const state = await checkChain(links(logRows(db, { engine }), checked))
  if (state.broken || (head?.seq === state.facts && head.hash === state.hash)) return state
  // The end was cut off: all that is left follows, but it is not all.
  return { ...state, broken: { seq: state.facts + 1, why: 'gap' } }
}

async function* links(
  rows: AsyncIterable<LogRow>,
  checked?: (row: LogRow) => Promise<void>,
): AsyncGenerator<Link> {
  for await (const row of rows) {
    const { seq, digest, previous, hash, ...sealed } = row
    yield { seq, digest, previous, hash, sealed }
    // Whoever walks asks for the next link only if this one is right.
    await checked?.(row)
  }
}
