import type { Kysely } from 'kysely'
import type { EngineName } from '../migration.ts'
import { indexFact } from '../search/indexed-facts.ts'
import type { Tables } from '../tables.ts'
import { besideShelf } from './beside/beside-shelf.ts'
import { differing } from './beside/compare.ts'
import { openHeld } from './beside/held.ts'
import type { ChainState } from './check-chain.ts'
import { keep } from './kept/keep.ts'
import { factOf } from './log-rows.ts'
import { verify } from './verify.ts'

/** What the record came to; where its chain is whole, the names of the tables that are not what the record makes of them. */
export interface Compared {
  readonly chain: ChainState
  readonly differing: readonly string[]
}

/**
 * Reads the record once, fact by fact: each is checked, then what it makes is held beside, and compared with the tables.
 * Changes nothing; memory does not grow with the record.
 * @param db best a transaction that sees one moment, where others may append
 */
export async function compared(db: Kysely<Tables>, engine: EngineName): Promise<Compared> {
  const held = openHeld()
  try {
    const shelf = besideShelf(db, held)
    const chain = await verify(db, engine, async (row) => {
      const fact = factOf(row)
      await keep(shelf, fact)
      await indexFact(shelf, fact)
    })
    return { chain, differing: chain.broken ? [] : await differing(db, engine, shelf, held) }
  } finally {
    held.close()
  }
}
