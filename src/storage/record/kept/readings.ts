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

/** The reading that a transaction looked at last: a fact that publishes looks at one several times, and it is large. */
const lastIn = new WeakMap<Writing, { readonly id: string; readonly reading: Reading }>()

/** A reading by its id. */
export async function readingIn(db: Writing, id: string): Promise<Reading | undefined> {
  const last = lastIn.get(db)
  if (last?.id === id) return last.reading
  const row = await db.selectFrom('readings').select('made').where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const reading = JSON.parse(row.made) as Reading
  lastIn.set(db, { id, reading })
  return reading
}
