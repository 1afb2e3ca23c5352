import type { Reading } from '../../../reader/reading.ts'
import type { Recorded } from '../../../record/fact.ts'
import type { Hindrance, Writing } from './keeping.ts'

/** Writes a reading. The same reading made again is recorded and kept once. */
export async function keepReading(
  db: Writing,
  { seq, at, subject, body }: Recorded<'reading-made'>,
): Promise<Hindrance> {
  const statement = await db
    .selectFrom('statements')
    .select('text')
    .where('id', '=', subject)
    .executeTakeFirst()
  if (statement === undefined) return { refusal: 'unknown-statement' }
  if (statement.text !== body.made.statement.text) return { refusal: 'text-altered' }
  await db
    .insertInto('readings')
    .values({
      id: body.reading,
      seq,
      statement: subject,
      reader: body.reader,
      law: body.law,
      at,
      made: JSON.stringify(body.made),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return undefined
}

/** A reading by its id. */
export async function readingIn(db: Writing, id: string): Promise<Reading | undefined> {
  const row = await db.selectFrom('readings').select('made').where('id', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.made) as Reading)
}
