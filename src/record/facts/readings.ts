import { z } from 'zod'
import type { Reading } from '../../reader/reading.ts'
import type { FactKinds } from './fact-kind.ts'
import { id, words } from './values.ts'

/** A reading is checked where it is made; here only that it is one. */
const reading = z.custom<Reading>(
  (value) =>
    z
      .looseObject({
        schema: z.string(),
        reader: z.string(),
        statement: z.looseObject({ id: z.string(), text: z.string() }),
        claims: z.array(z.unknown()),
        findings: z.array(z.looseObject({ id: z.string(), check: z.string() })),
        questions: z.array(z.unknown()),
      })
      .safeParse(value).success,
)

/** Facts about readings; the subject is the statement. */
export const READING_FACTS = {
  'reading-made': {
    visibility: 'with-statement',
    body: z.strictObject({
      /** Identity of the reading: the first 16 digits of the SHA-256 of its JSON. */
      reading: id,
      /** Version of the reader. */
      reader: words,
      /** Build of the law asked, or null where none was. */
      law: words.nullable(),
      made: reading,
    }),
  },
} as const satisfies FactKinds
