import { z } from 'zod'
import type { FactKinds } from './fact-kind.ts'
import { day, id, sha256, stretch, tag, text, words } from './values.ts'

/** What is known of a statement besides its words, as the reader understands it. */
const metadata = z.strictObject({
  title: words.exactOptional(),
  speaker: words.exactOptional(),
  office: words.exactOptional(),
  body: words.exactOptional(),
  date: day.exactOptional(),
  /** The month or the year, where the day is not known. */
  during: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u)
    .exactOptional(),
  jurisdiction: z
    .string()
    .regex(/^[a-z]{2}$/u)
    .exactOptional(),
  channel: words.exactOptional(),
  address: words.exactOptional(),
})

/** Who said it, as far as people and bodies of the record are known; an office is one that the person held. */
const saidBy = z.strictObject({
  person: id.exactOptional(),
  office: id.exactOptional(),
  body: id.exactOptional(),
})

const provenance = z.strictObject({
  channel: z.enum(['pasted', 'file', 'address']),
  address: words.exactOptional(),
  fileName: words.exactOptional(),
  /** SHA-256 of the file or capture as it came, kept in the archive. */
  capture: sha256.exactOptional(),
  capturedAs: z.enum(['file', 'warc']).exactOptional(),
})

const cue = z.strictObject({ start: z.int(), end: z.int(), from: z.number(), to: z.number() })

/** Facts about statements; the subject is the statement's id: the first 16 digits of the SHA-256 of its text. */
export const STATEMENT_FACTS = {
  /** A text was frozen. It never changes; what is known of it may be said again with `statement-described`. */
  'statement-taken-in': {
    visibility: 'with-statement',
    body: z.strictObject({
      text: text.min(1),
      sha256,
      language: tag,
      metadata,
      saidBy,
      provenance,
      cues: z.array(cue).exactOptional(),
    }),
  },
  /** What is known of it, said anew: replaces all that was known. */
  'statement-described': { visibility: 'with-statement', body: z.strictObject({ metadata, saidBy }) },
  /** Another statement says the same in another language. */
  'statement-translation-linked': {
    visibility: 'with-statement',
    body: z.strictObject({
      translation: id,
      /** Sentences that answer each other: `here` in the subject, `there` in the translation. */
      pairs: z.array(z.strictObject({ here: stretch, there: stretch })),
    }),
  },
  /** Somebody stood up for it. */
  'statement-endorsed': {
    visibility: 'with-statement',
    body: z.strictObject({
      by: words,
      person: id.exactOptional(),
      body: id.exactOptional(),
      on: day.exactOptional(),
      address: words.exactOptional(),
    }),
  },
  /** Somebody published it again. */
  'statement-republished': {
    visibility: 'with-statement',
    body: z.strictObject({
      by: words,
      body: id.exactOptional(),
      on: day.exactOptional(),
      address: words.exactOptional(),
    }),
  },
  /** The public may see it without an opinion. */
  'statement-shown': { visibility: 'public', body: z.strictObject({}) },
  /** It is no longer shown by itself; what was said of it stays in the record. */
  'statement-withdrawn': { visibility: 'public', body: z.strictObject({ reason: words }) },
} as const satisfies FactKinds
