import type { Recorded } from '../../../record/fact.ts'
import { sha256 } from '../chain.ts'
import { type Hindrance, orNull } from './keeping.ts'
import type { Shelf } from './shelf.ts'

/** Writes a reading. The same reading made again is recorded and kept once. */
export async function keepReading(
  shelf: Shelf,
  { seq, at, subject, body }: Recorded<'reading-made'>,
): Promise<Hindrance> {
  const { reading: id, reader, law, made } = body
  const statement = await shelf.stateOf('statements', subject)
  if (statement === undefined) return { refusal: 'unknown-statement' }
  if (statement.sha256 !== sha256(made.statement.text)) return { refusal: 'text-altered' }
  if (await shelf.has('readings', [id])) return undefined
  await shelf.addReading({ id, seq, statement: subject, reader, law: orNull(law), at }, made)
  return undefined
}
