import { type Kysely, sql } from 'kysely'
import type { EngineName } from '../../migration.ts'
import type { Tables } from '../../tables.ts'

/** Rows held in memory at once: readings are large. */
const AT_ONCE = 20

/**
 * Whether each reading in its table is, character for character, the one in the fact that made it. The database compares:
 * readings are nine tenths of a record. Of what it finds unequal, JSON has the last word.
 */
export async function areReadingsSame(db: Kysely<Tables>, engine: EngineName): Promise<boolean> {
  const inFact =
    engine === 'sqlite'
      ? sql`json_extract(log.body, '$.made')`
      : sql`cast(cast(log.body as json) -> 'made' as text)`
  for (let after = 0; ; ) {
    const { rows } = await sql<{ seq: number; made: string; body: string }>`
      select readings.seq, readings.made, log.body from readings join log on log.seq = readings.seq
      where readings.seq > ${after} and readings.made <> ${inFact} order by readings.seq limit ${AT_ONCE}`.execute(
      db,
    )
    for (const { made, body } of rows)
      if (JSON.stringify((JSON.parse(body) as { made: unknown }).made) !== made) return false
    if (rows.length < AT_ONCE) return true
    after = rows.at(-1)?.seq ?? after
  }
}
