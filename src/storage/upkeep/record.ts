import { atOneMoment } from '../moment.ts'
import type { Storage } from '../open.ts'
import { compared } from '../record/differences.ts'
import { type Examined, ill, note, well } from './examined.ts'

/** Looks at the record: whether its chain is whole, and whether all that is made from it is what it should be. */
export async function examineRecord({ db, engine }: Storage): Promise<Examined[]> {
  return await atOneMoment(db, engine, async (moment) => {
    const { chain, differing } = await compared(moment, engine)
    const { facts, hash, broken } = chain
    if (broken) return [ill(`chain-${broken.why}`, { seq: broken.seq })]
    return [
      well('chain', { facts, hash: hash.slice(0, 16) }),
      differing.length === 0 ? well('tables') : ill('tables-differ', { tables: differing.join(', ') }),
    ]
  })
}

/** Milliseconds by which two clocks of well kept machines may differ. */
const TOLERANCE = 60_000
/** Before this program was written, no clock can be right. */
const BEGINNING_OF_TIME = '2026-01-01'

/** Looks at the clock of this machine, as far as the record can tell. */
export async function examineClock({ db }: Storage, now: string): Promise<Examined[]> {
  if (now < BEGINNING_OF_TIME) return [ill('clock-unset', { now })]
  const latest = await db.selectFrom('log').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  if (latest && Date.parse(latest.at) > Date.parse(now) + TOLERANCE)
    return [ill('clock-behind', { now, at: latest.at })]
  const { back } = await db
    .selectFrom('log as later')
    .innerJoin('log as earlier', (join) => join.on((is) => is('earlier.seq', '=', is('later.seq', '-', 1))))
    .whereRef('later.at', '<', 'earlier.at')
    .select((rows) => rows.fn.countAll().as('back'))
    .executeTakeFirstOrThrow()
  return Number(back) === 0 ? [] : [note('clock-back', { times: Number(back) })]
}
