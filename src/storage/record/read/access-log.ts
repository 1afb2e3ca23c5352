import type { Kysely } from 'kysely'
import type { Recorded } from '../../../record/fact.ts'
import { STAFF_FACTS } from '../../../record/facts/staff.ts'
import type { Tables } from '../../tables.ts'
import { factOf } from '../log-rows.ts'

/** A fact about somebody's access. */
export type AccessFact = Recorded<keyof typeof STAFF_FACTS>

const KINDS = Object.keys(STAFF_FACTS) as (keyof typeof STAFF_FACTS)[]

/** Questions about who gave whom access, and who took it away. */
export function accessLogIn(db: Kysely<Tables>) {
  return {
    /** The latest facts first; `before` is the sequence number of the last one of the page before. */
    async list(limit: number, before?: number): Promise<AccessFact[]> {
      let rows = db.selectFrom('log').selectAll().where('kind', 'in', KINDS)
      if (before !== undefined) rows = rows.where('seq', '<', before)
      const found = await rows.orderBy('seq', 'desc').limit(limit).execute()
      return found.map((row) => factOf(row) as AccessFact)
    },
  }
}
